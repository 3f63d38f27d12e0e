"""Who offered to be there."""

from collections.abc import Sequence
from datetime import datetime

from msgspec import Struct
from sqlalchemy import Row, delete, func, insert, select, update

from bot.engine.members.member import Member
from bot.engine.schema.people import membership
from bot.engine.turn import BaseTurn
from bot.features.notes.store.tables import invitation
from bot.features.notes.store.tables import listener as table
from bot.features.notes.store.whose import accounts_here, in_union


class Listener(Struct, frozen=True):
    """`id` is the membership's; `load` invitations a week; from `start` until `until` on their own clock."""

    id: str
    load: int
    start: str
    until: str
    paused_until: datetime | None = None
    asked_at: datetime | None = None
    once: bool = False


def find(turn: BaseTurn, who: Member) -> Listener | None:
    """What a person offered, by whichever account."""
    mine = select(table).where(table.c.membership_id.in_(accounts_here(turn, who)))
    row = turn.db.execute(mine.order_by(table.c.membership_id)).first()
    return _listener(row) if row else None


def keep(turn: BaseTurn, who: Member, new: Listener) -> None:
    """Offer, or change what was offered; once for a person."""
    leave(turn, who)
    values = {"load": new.load, "start": new.start, "until": new.until, "paused_until": new.paused_until}
    turn.db.execute(insert(table).values(membership_id=new.id, asked_at=new.asked_at, once=new.once, **values))


def change(turn: BaseTurn, listener_id: str, **values: object) -> None:
    """Set paused_until or asked_at."""
    turn.db.execute(update(table).where(table.c.membership_id == listener_id).values(**values))


def leave(turn: BaseTurn, who: Member) -> bool:
    """No longer there; whether they were."""
    mine = table.c.membership_id.in_(accounts_here(turn, who))
    return bool(turn.db.execute(delete(table).where(mine)).rowcount)


def there(turn: BaseTurn, union: str, most: int) -> Sequence[Listener]:
    """Everybody who offered and is not on pause, the least recently asked first."""
    joined = select(table).join(membership, membership.c.id == table.c.membership_id)
    going = table.c.paused_until.is_(None) | (table.c.paused_until <= turn.now)
    wanted = joined.where(in_union(turn, union), going)
    ordered = wanted.order_by(table.c.asked_at.is_not(None), table.c.asked_at, table.c.membership_id)
    return [_listener(row) for row in turn.db.execute(ordered.limit(most))]


def lately(turn: BaseTurn, ids: Sequence[str], since: datetime) -> dict[str, int]:
    """How often these were invited since then; who was not is not in it."""
    count = select(invitation.c.membership_id, func.count().label("many")).group_by(invitation.c.membership_id)
    theirs = count.where(invitation.c.membership_id.in_(ids), invitation.c.asked_at > since)
    return {row.membership_id: row.many for row in turn.db.execute(theirs)}


def _listener(row: Row[tuple[object, ...]]) -> Listener:
    return Listener(row.membership_id, row.load, row.start, row.until, row.paused_until, row.asked_at, row.once)
