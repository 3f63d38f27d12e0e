"""How somebody stands to notes: whether they take kind ones, and the name they go by."""

from collections.abc import Sequence
from datetime import datetime

from msgspec import Struct
from sqlalchemy import insert, select, update

from bot.chat.text import MemberText
from bot.engine.members.member import Member
from bot.engine.schema.people import membership
from bot.engine.turn import BaseTurn, Turn
from bot.features.notes.store.tables import manner as table
from bot.features.notes.store.whose import accounts_here, in_union


class Manner(Struct, frozen=True):
    """`takes` is None until they were asked; `name` is their own name as they typed it, None without one."""

    takes: bool | None = None
    own: bool = False
    name: MemberText | None = None
    encouraged_at: datetime | None = None
    turn_at: datetime | None = None


def find(turn: BaseTurn, membership_id: str) -> Manner:
    """What is known of a member."""
    row = turn.db.execute(select(table).where(table.c.membership_id == membership_id)).first()
    if row is None:
        return Manner()
    name = MemberText(turn.unseal(table.c.name, membership_id, row.name)) if row.name else None
    return Manner(row.takes, row.own, name, row.encouraged_at, row.turn_at)


def change(turn: BaseTurn, membership_id: str, **values: object) -> None:
    """Keep something of a member: takes, own, encouraged_at, turn_at."""
    if not turn.db.execute(update(table).where(table.c.membership_id == membership_id).values(**values)).rowcount:
        turn.db.execute(insert(table).values(membership_id=membership_id, **values))


def go_by(turn: Turn, own: bool, name: MemberText | None) -> None:
    """Remember under which name the member writes; a name that was typed before stays."""
    sealed = {"name": turn.seal(table.c.name, turn.me.id, name.clean.strip())} if name else {}
    change(turn, turn.me.id, own=own, **sealed)


def takes(turn: BaseTurn, who: Member) -> bool | None:
    """Whether a person takes kind notes, by whichever account they said so; None before they were asked."""
    mine = select(table.c.takes).where(table.c.membership_id.in_(accounts_here(turn, who)), table.c.takes.is_not(None))
    answers = turn.db.execute(mine).scalars().all()
    return any(answers) if answers else None


def take_no_more(turn: BaseTurn, who: Member) -> None:
    """No kind notes to any account of a person."""
    turn.db.execute(update(table).where(table.c.membership_id.in_(accounts_here(turn, who))).values(takes=False))
    change(turn, who.id, takes=False)


def takers(turn: BaseTurn, union: str, most: int) -> Sequence[tuple[str, datetime | None]]:
    """(membership, when a note came last) of those who take kind notes, the least recently encouraged first."""
    there = select(table.c.membership_id, table.c.encouraged_at).join(
        membership, membership.c.id == table.c.membership_id
    )
    wanted = there.where(table.c.takes.is_(True), in_union(turn, union))
    ordered = wanted.order_by(table.c.encouraged_at.is_not(None), table.c.encouraged_at, table.c.membership_id)
    return [(row.membership_id, row.encouraged_at) for row in turn.db.execute(ordered.limit(most))]


def encouraged_at(turn: BaseTurn, who: Member) -> datetime | None:
    """When a note came last to any account of a person."""
    mine = select(table.c.encouraged_at).where(table.c.membership_id.in_(accounts_here(turn, who)))
    return max(filter(None, turn.db.execute(mine).scalars()), default=None)


def some(turn: BaseTurn, union: str, most: int) -> Sequence[str]:
    """Members who have had to do with notes: by membership, in no order that says anything."""
    there = select(table.c.membership_id).join(membership, membership.c.id == table.c.membership_id)
    wanted = there.where(in_union(turn, union)).order_by(table.c.membership_id)
    return turn.db.execute(wanted.limit(most)).scalars().all()
