"""Being introduced: both have to agree, and nothing is shown before."""

from __future__ import annotations

from sqlalchemy import select, update

from bot.chat.text import MemberText, Person
from bot.engine.base_turn import field
from bot.engine.exchanges import rows
from bot.engine.exchanges.carrying import carry, introduce
from bot.engine.exchanges.values import Exchange, Introduction, Seat
from bot.engine.schema.exchanges import seat
from bot.engine.turn import Turn, account_of

_REACH = field(seat.c.reach)


def same_platform(turn: Turn, one: Exchange) -> bool:
    """Whether the platform can show them to each other; if not, each says how they are found."""
    owners = [rows.owner_of(turn, one, side.id) for side in one.seats]
    return len({owner.platform for owner in owners if owner}) == 1


def agree(turn: Turn, one: Exchange, reach: MemberText | None = None) -> bool:
    """The member would like to be introduced; whether both do now. Each is told then, and not before.

    `reach` is how they are found, where the platform cannot show it.
    """
    mine = seat.c.id == one.mine.id, seat.c.agrees_at.is_(None)
    sealed = turn.seal(seat.c.reach, one.mine.id, reach.value) if reach else None
    first = turn.db.execute(update(seat).where(*mine).values(agrees_at=turn.now, reach=sealed)).rowcount
    if not one.theirs.agrees:
        if first:
            carry(turn, "agreed", one, one.theirs)
        return False
    for side in one.seats if first else ():
        _introduce(turn, one, side)
    return True


def _introduce(turn: Turn, one: Exchange, to: Seat) -> None:
    other = one.seen_by(to.id).theirs
    owner = rows.owner_of(turn, one, other.id)
    if owner is None:
        return
    sealed = turn.db.execute(select(seat.c.reach).where(seat.c.id == other.id)).scalar()
    reach = MemberText(turn.vault.open(_REACH, other.id, sealed)) if sealed else None
    person = Person(account_of(turn, owner)) if same_platform(turn, one) else None
    introduce(turn, one, to, Introduction(person, reach))
