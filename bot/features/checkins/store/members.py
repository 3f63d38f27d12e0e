"""What is kept once for a member: how they want to be met, their person, their rest."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, Table, delete, insert, select, update

from bot.engine.turn import BaseTurn, Turn
from bot.features.checkins.rules.person import Person
from bot.features.checkins.rules.rest import Rest
from bot.features.checkins.store.tables import ALL, manner, rest, trusted


def just_logs(turn: Turn) -> bool:
    """Whether the member wants a receipt and nothing else."""
    return bool(turn.db.execute(select(manner.c.just_log).where(_mine(turn, manner))).scalar())


def set_just_log(turn: Turn, wanted: bool) -> None:
    """Keep whether the member wants a receipt and nothing else."""
    _put(turn, manner, {"just_log": wanted})


def said(turn: Turn) -> tuple[str, ...]:
    """The names of the last acknowledgements, newest last."""
    return tuple((turn.db.execute(select(manner.c.said).where(_mine(turn, manner))).scalar() or "").split())


def remember_said(turn: Turn, names: Sequence[str]) -> None:
    """Keep the names of the last acknowledgements."""
    _put(turn, manner, {"said": " ".join(names)})


def person(turn: Turn) -> Person | None:
    """The member's person."""
    row = turn.db.execute(select(trusted).where(_mine(turn, trusted))).first()
    if row is None:
        return None
    reach = turn.unseal(trusted.c.reach, turn.me.id, row.reach) if row.reach else ""
    return Person(turn.unseal(trusted.c.name, turn.me.id, row.name), reach)


def set_person(turn: Turn, new: Person) -> None:
    """Keep the member's person."""
    reach = turn.seal(trusted.c.reach, turn.me.id, new.reach) if new.reach else None
    _put(turn, trusted, {"name": turn.seal(trusted.c.name, turn.me.id, new.name), "reach": reach})


def remove_person(turn: Turn) -> None:
    """Erase the member's person."""
    turn.db.execute(delete(trusted).where(_mine(turn, trusted)))


def current_rest(turn: Turn) -> Rest | None:
    """The rest under way."""
    row = turn.db.execute(select(rest.c.until, rest.c.entry_id).where(_mine(turn, rest))).first()
    return Rest(row.until, row.entry_id) if row else None


def rests_until(turn: BaseTurn, membership_id: str) -> datetime | None:
    """Until when a member rests; None without a rest."""
    return turn.db.execute(select(rest.c.until).where(rest.c.membership_id == membership_id)).scalar()


def set_rest(turn: Turn, new: Rest) -> None:
    """Begin a rest, or change the one under way."""
    _put(turn, rest, {"until": new.until, "entry_id": new.entry})


def end_rest(turn: Turn) -> None:
    """Forget the rest."""
    turn.db.execute(delete(rest).where(_mine(turn, rest)))


def erase(turn: Turn) -> None:
    """Erase everything of this member."""
    for table in ALL:
        turn.db.execute(delete(table).where(table.c.membership_id == turn.me.id))


def _mine(turn: Turn, table: Table) -> ColumnElement[bool]:
    return table.c.membership_id == turn.me.id


def _put(turn: Turn, table: Table, values: Mapping[str, object]) -> None:
    """Turns are serial, so nobody else can add the row between the two statements."""
    if not turn.db.execute(update(table).where(_mine(turn, table)).values(**values)).rowcount:
        turn.db.execute(insert(table).values(membership_id=turn.me.id, **values))
