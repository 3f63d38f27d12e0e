"""Pairs: planned, begun, and over."""

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta
from typing import Any

from msgspec import Struct
from sqlalchemy import Row, delete, insert, select, update

from bot.chat.text import MemberText
from bot.engine.keeping.retention import remove
from bot.engine.turn import BaseTurn, CommunityTurn, Turn
from bot.features.buddies.store.tables import pair, seat

GOALS_KEPT = timedelta(days=30)
PAIRS_KEPT = timedelta(days=365)


class Pair(Struct, frozen=True):
    """Two who go together. `members` are the memberships that are still there; `exchange` is "" before it begins."""

    id: str
    length: str
    pen: bool
    made_at: datetime
    until: datetime
    exchange: str
    closed_at: datetime | None
    members: tuple[str, ...]


class Mine(Struct, frozen=True):
    """A pair of this member's, and the goal that they named."""

    pair: Pair
    seat: str
    goal: MemberText | None


def plan(turn: BaseTurn, two: Sequence[str], length: str, until: datetime, *, pen: bool) -> str:
    """Two memberships go together from now on; the id of the pair."""
    pair_id = turn.new_id()
    values = {"id": pair_id, "length": length, "pen": pen, "made_at": turn.now, "until": until}
    turn.db.execute(insert(pair).values(**values))
    rows = [{"id": turn.new_id(), "pair_id": pair_id, "membership_id": member} for member in two]
    turn.db.execute(insert(seat), rows)
    return pair_id


def find(turn: BaseTurn, pair_id: str) -> Pair | None:
    """A pair, whoever asks."""
    row = turn.db.execute(select(pair).where(pair.c.id == pair_id)).first()
    return _pair(turn, row) if row else None


def of_exchange(turn: BaseTurn, exchange_id: str) -> Pair | None:
    """The pair that is in touch there."""
    row = turn.db.execute(select(pair).where(pair.c.exchange_id == exchange_id)).first()
    return _pair(turn, row) if row else None


def begin(turn: BaseTurn, pair_id: str, exchange_id: str) -> None:
    """They are in touch."""
    turn.db.execute(update(pair).where(pair.c.id == pair_id).values(exchange_id=exchange_id))


def drop(turn: BaseTurn, pair_id: str) -> None:
    """It came to nothing: as if it had not been planned."""
    turn.db.execute(delete(pair).where(pair.c.id == pair_id))


def close(turn: BaseTurn, pair_id: str) -> bool:
    """It is over; False when it was before."""
    still = update(pair).where(pair.c.id == pair_id, pair.c.closed_at.is_(None))
    return bool(turn.db.execute(still.values(closed_at=turn.now)).rowcount)


def mine(turn: Turn, pair_id: str) -> Mine | None:
    """A pair of this member; a foreign id is like a missing one."""
    owned = select(seat).where(seat.c.pair_id == pair_id, seat.c.membership_id == turn.me.id)
    row = turn.db.execute(owned).first()
    found = find(turn, pair_id) if row else None
    return _mine(turn, row, found) if row and found else None


def open_one(turn: Turn) -> Mine | None:
    """The pair that this member is in now, once both were told."""
    return next((one for one in everything(turn) if one.pair.exchange and one.pair.closed_at is None), None)


def everything(turn: Turn) -> list[Mine]:
    """All pairs of this member, newest first."""
    owned = select(seat).where(seat.c.membership_id == turn.me.id)
    found = [(row, find(turn, row.pair_id)) for row in turn.db.execute(owned).all()]
    ordered = sorted(((row, one) for row, one in found if one), key=lambda two: two[1].made_at, reverse=True)
    return [_mine(turn, row, one) for row, one in ordered]


def set_goal(turn: Turn, own: Mine, goal: MemberText) -> None:
    """Keep what they would like to get done."""
    sealed = turn.seal(seat.c.goal, own.seat, goal.value)
    turn.db.execute(update(seat).where(seat.c.id == own.seat).values(goal=sealed))


def met(turn: BaseTurn, members: Collection[str]) -> dict[str, set[str]]:
    """For each of these memberships the memberships they were in a pair with."""
    theirs = seat.alias("theirs")
    both = select(seat.c.membership_id, theirs.c.membership_id.label("other")).join(
        theirs, (theirs.c.pair_id == seat.c.pair_id) & (theirs.c.id != seat.c.id)
    )
    found: dict[str, set[str]] = {}
    for row in turn.db.execute(both.where(seat.c.membership_id.in_(members))):
        found.setdefault(row.membership_id, set()).add(row.other)
    return found


def sweep_goals(turn: CommunityTurn, limit: int) -> int:
    """Forget goals of pairs that ended thirty days ago."""
    old = select(pair.c.id).where(pair.c.closed_at < turn.now - GOALS_KEPT)
    told = select(seat.c.id).where(seat.c.pair_id.in_(old), seat.c.goal.is_not(None)).limit(limit)
    found = turn.db.execute(told).scalars().all()
    if found:
        turn.db.execute(update(seat).where(seat.c.id.in_(found)).values(goal=None))
    return len(found)


def sweep(turn: CommunityTurn, limit: int) -> int:
    """Forget pairs that ended a year ago."""
    return remove(turn.db, pair, pair.c.closed_at < turn.now - PAIRS_KEPT, limit)


def _pair(turn: BaseTurn, row: Row[Any]) -> Pair:
    seats = select(seat.c.membership_id).where(seat.c.pair_id == row.id).order_by(seat.c.id)
    members = tuple(turn.db.execute(seats).scalars().all())
    return Pair(row.id, row.length, row.pen, row.made_at, row.until, row.exchange_id or "", row.closed_at, members)


def _mine(turn: Turn, row: Row[Any], found: Pair) -> Mine:
    goal = MemberText(turn.unseal(seat.c.goal, row.id, row.goal)) if row.goal else None
    return Mine(found, row.id, goal)
