"""What is kept once for a member's search: the goal for the week, and what was sent or ended when."""

from collections.abc import Mapping
from datetime import datetime

from msgspec import Struct
from sqlalchemy import ColumnElement, Table, bindparam, delete, func, insert, select, update

from bot.engine.storage.hot import HotChange, HotInsert, HotSelect
from bot.engine.turn import BaseTurn, Turn
from bot.features.checkins.rules.goal import ACTIONS, Goal
from bot.features.checkins.rules.rest import DAY_0
from bot.features.checkins.store.plan_tables import goal, search
from bot.features.checkins.store.tables import entry, rest

_CURRENT = HotSelect(
    select(search.c.accepted_at, search.c.listed_at, search.c.nudged_at).where(
        search.c.membership_id == bindparam("member")
    )
)
_NEW = HotInsert(insert(search))
_NOTE = {
    column.name: HotChange(
        update(search).where(search.c.membership_id == bindparam("member")).values({column: bindparam("at")})
    )
    for column in (search.c.accepted_at, search.c.listed_at, search.c.nudged_at)
}
_GOAL = HotSelect(select(goal).where(goal.c.membership_id == bindparam("member")))
_QUIET = HotSelect(
    select(
        select(rest.c.until).where(rest.c.membership_id == bindparam("member")).scalar_subquery().label("rests"),
        select(func.max(entry.c.logged_at))
        .where(
            entry.c.membership_id == bindparam("member"),
            entry.c.logged_at > bindparam("since", type_=entry.c.logged_at.type),
            (entry.c.weight == "one") | (entry.c.choice == "vent") | (entry.c.choice == "log"),
        )
        .scalar_subquery()
        .label("heavy"),
    )
)


class Search(Struct, frozen=True):
    """When a role was accepted, when the last list was given, and when one other action was last named."""

    accepted_at: datetime | None = None
    listed_at: datetime | None = None
    nudged_at: datetime | None = None


def current(turn: Turn) -> Search:
    """How the search stands."""
    row = _CURRENT.first(turn.db, member=turn.me.id)
    return Search(*row) if row else Search()


def note(turn: Turn, **moments: datetime | None) -> None:
    """Keep when something was done: accepted_at, listed_at, nudged_at."""
    met = [_NOTE[name].run(turn.db, member=turn.me.id, at=at) for name, at in moments.items()]
    if not all(met):
        _NEW.run(turn.db, dict.fromkeys(search.c.keys()) | {"membership_id": turn.me.id} | moments)


def has_accepted(turn: BaseTurn, membership_id: str) -> bool:
    """Whether a member has accepted a role and not come back since."""
    row = _CURRENT.first(turn.db, member=membership_id)
    return row is not None and row.accepted_at is not None


def quiet_until(turn: BaseTurn, membership_id: str) -> datetime | None:
    """Until when no advice reaches a member: a rest, or the day after the one, or after they chose no advice."""
    found = _QUIET.first(turn.db, member=membership_id, since=turn.now - DAY_0)
    ends = (found.rests, found.heavy + DAY_0 if found.heavy else None)
    return max((end for end in ends if end and end > turn.now), default=None)


def the_goal(turn: Turn) -> Goal | None:
    """The goal for the week, with what was done in the week it stands at."""
    row = _GOAL.first(turn.db, member=turn.me.id)
    if row is None:
        return None
    return Goal(row.week, *({name: getattr(row, f"{did}{name}") for name in ACTIONS} for did in ("", "did_")))


def set_goal(turn: Turn, new: Goal) -> None:
    """Keep the goal."""
    wanted = {name: new.wanted.get(name, 0) for name in ACTIONS}
    _put(turn, goal, {"week": new.week, **wanted, **{f"did_{name}": new.done.get(name, 0) for name in ACTIONS}})


def remove_goal(turn: Turn) -> bool:
    """Keep no goal; whether there was one."""
    return bool(turn.db.execute(delete(goal).where(_mine(turn, goal))).rowcount)


def _mine(turn: Turn, table: Table) -> ColumnElement[bool]:
    return table.c.membership_id == turn.me.id


def _put(turn: Turn, table: Table, values: Mapping[str, object]) -> None:
    """Turns are serial, so nobody else can add the row between the two statements."""
    if not turn.db.execute(update(table).where(_mine(turn, table)).values(**values)).rowcount:
        turn.db.execute(insert(table).values(membership_id=turn.me.id, **values))
