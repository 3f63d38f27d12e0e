"""Who would like to be interviewed, and when."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any

from msgspec import Struct
from sqlalchemy import Row, delete, insert, select, update

from bot.engine.keeping.retention import remove
from bot.engine.members import communities
from bot.engine.schema.people import membership
from bot.engine.turn import BaseTurn, CommunityTurn, Turn
from bot.features.interviews.rules.kinds import Wish
from bot.features.interviews.rules.states import OPEN, OVER
from bot.features.interviews.store.tables import ask, half_hour

NAMES_KEPT = timedelta(days=14)
KEPT = timedelta(days=365)


class Ask(Struct, frozen=True):
    """`times` are in order, those gone by as well."""

    id: str
    asker: str
    wish: Wish
    name: str
    state: str
    ahead: bool
    passed: int
    asked_at: datetime
    times: tuple[datetime, ...]


def add(turn: Turn, wish: Wish, name: str, times: Iterable[datetime]) -> str:
    """They ask; the id of it."""
    new = turn.new_id()
    said = {"kind": wish.kind, "field": wish.field, "level": wish.level, "language": wish.language}
    sealed = turn.seal(ask.c.name, new, name)
    values = {"membership_id": turn.me.id, "state": OPEN, "asked_at": turn.now, "name": sealed}
    turn.db.execute(insert(ask).values(id=new, **said, **values))
    set_times(turn, new, times)
    return new


def set_times(turn: BaseTurn, ask_id: str, times: Iterable[datetime]) -> None:
    """These half-hours suit them, and no others."""
    turn.db.execute(delete(half_hour).where(half_hour.c.ask_id == ask_id))
    rows = [{"ask_id": ask_id, "at": at} for at in dict.fromkeys(times)]
    if rows:
        turn.db.execute(insert(half_hour), rows)


def put(turn: BaseTurn, ask_id: str, state: str, *, ahead: bool | None = None) -> None:
    """It stands there now."""
    values: dict[str, object] = {"state": state, "closed_at": turn.now if state == OVER else None}
    values |= {} if ahead is None else {"ahead": ahead}
    turn.db.execute(update(ask).where(ask.c.id == ask_id).values(**values))


def pass_over(turn: BaseTurn, ask_id: str) -> None:
    """A round found nobody for it."""
    turn.db.execute(update(ask).where(ask.c.id == ask_id).values(passed=ask.c.passed + 1))


def find(turn: BaseTurn, ask_id: str) -> Ask | None:
    """An ask, whoever looks."""
    row = turn.db.execute(select(ask).where(ask.c.id == ask_id)).first()
    return _ask(turn, row) if row else None


def mine(turn: Turn, ask_id: str) -> Ask | None:
    """One of this member's; a foreign id is like a missing one."""
    found = find(turn, ask_id)
    return found if found and found.asker == turn.me.id else None


def all_of(turn: Turn) -> list[Ask]:
    """All of this member's, newest first."""
    owned = select(ask).where(ask.c.membership_id == turn.me.id).order_by(ask.c.asked_at.desc())
    return [_ask(turn, row) for row in turn.db.execute(owned).all()]


def running(turn: Turn) -> Ask | None:
    """The one that is not over."""
    return next((one for one in all_of(turn) if one.state != OVER), None)


def open_ones(turn: BaseTurn) -> list[Ask]:
    """Everything in this union that looks for an interviewer."""
    sides = communities.sides(turn.db, turn.union) if turn.union else []
    here = select(membership.c.id).where(membership.c.community_id.in_(sides), membership.c.left_at.is_(None))
    wanted = select(ask).where(ask.c.state == OPEN, ask.c.membership_id.in_(here)).order_by(ask.c.asked_at)
    return [_ask(turn, row) for row in turn.db.execute(wanted).all()]


def sweep_names(turn: CommunityTurn, limit: int) -> int:
    """Forget the names of what is over."""
    old = select(ask.c.id).where(ask.c.closed_at < turn.now - NAMES_KEPT, ask.c.name.is_not(None)).limit(limit)
    found = turn.db.execute(old).scalars().all()
    if found:
        turn.db.execute(update(ask).where(ask.c.id.in_(found)).values(name=None))
    return len(found)


def sweep(turn: CommunityTurn, limit: int) -> int:
    """Forget what was over a year ago."""
    return remove(turn.db, ask, ask.c.closed_at < turn.now - KEPT, limit)


def _ask(turn: BaseTurn, row: Row[Any]) -> Ask:
    asked = select(half_hour.c.at).where(half_hour.c.ask_id == row.id).order_by(half_hour.c.at)
    times = tuple(turn.db.execute(asked).scalars().all())
    wish = Wish(row.kind, row.field, row.level, row.language)
    name = turn.unseal(ask.c.name, row.id, row.name) if row.name else ""
    return Ask(row.id, row.membership_id, wish, name, row.state, row.ahead, row.passed, row.asked_at, times)
