"""Steps: every look-up asks for the owner too."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from msgspec.structs import replace
from sqlalchemy import Row, Select, func, insert, select, update

from bot.engine.turn import Turn
from bot.features.checkins.rules.step import CLOSED, DONE, OFFERED, REMIND, WAITS, Step
from bot.features.checkins.store.tables import step as table

HISTORY = timedelta(days=180)
_ORDER = (table.c.offered_at, table.c.place, table.c.id)


def add(turn: Turn, new: Step, place: int = 0) -> None:
    """Keep a step that was offered; `place` is where it stands among those of the same moment."""
    row = {"id": new.id, "membership_id": turn.me.id, "entry_id": new.entry or None, "name": new.name}
    words = turn.seal(table.c.words, new.id, new.words) if new.words else None
    turn.db.execute(insert(table).values(**row, words=words, offered_at=turn.now, place=place, **_state(new)))


def find(turn: Turn, step_id: str) -> Step | None:
    """The member's step with this id; None when it is gone or somebody else's."""
    row = turn.db.execute(_mine(turn).where(table.c.id == step_id)).first()
    return _step(turn, row) if row else None


def of_entry(turn: Turn, entry_id: str) -> list[Step]:
    """All steps of an entry, in the order in which they were offered."""
    rows = turn.db.execute(_mine(turn).where(table.c.entry_id == entry_id).order_by(*_ORDER))
    return [_step(turn, row) for row in rows]


def past(turn: Turn) -> list[Step]:
    """What became of the steps of the last months, oldest first, without words."""
    since = _mine(turn).where(table.c.changed_at > turn.now - HISTORY).order_by(table.c.changed_at)
    return [_bare(row) for row in turn.db.execute(since)]


def planned(turn: Turn, most: int, skip: int = 0) -> list[Step]:
    """Steps with a reminder, soonest first."""
    due = _mine(turn).where(table.c.state == REMIND).order_by(table.c.due_at, table.c.id)
    return [_step(turn, row) for row in turn.db.execute(due.limit(most).offset(skip))]


def how_many_planned(turn: Turn) -> int:
    """How many have a reminder."""
    return _count(turn, REMIND)


def ripe(turn: Turn) -> list[Step]:
    """Steps whose day has come and of which no reminder was sent."""
    due = _mine(turn).where(table.c.state == REMIND, table.c.due_at <= turn.now, table.c.message_id == "")
    return [_step(turn, row) for row in turn.db.execute(due.order_by(table.c.due_at, table.c.id))]


def sent_since(turn: Turn, moment: datetime) -> list[Step]:
    """Steps about which a message was sent for a day after a moment, and which nobody has answered."""
    sent = _mine(turn).where(table.c.state.in_((REMIND, WAITS)), table.c.due_at > moment, table.c.message_id != "")
    return [_step(turn, row) for row in turn.db.execute(sent)]


def still_to_come(turn: Turn) -> list[Step]:
    """Steps with a reminder or a question ahead."""
    ahead = _mine(turn).where(table.c.state.in_((REMIND, WAITS)))
    return [_step(turn, row) for row in turn.db.execute(ahead)]


def change(turn: Turn, changed: Step) -> None:
    """Keep what became of a step."""
    own = (table.c.id == changed.id, table.c.membership_id == turn.me.id)
    turn.db.execute(update(table).where(*own).values(**_state(changed)))


def reword(turn: Turn, step_id: str, words: str) -> None:
    """Keep other words for a step of the member's own."""
    sealed = turn.seal(table.c.words, step_id, words)
    own = (table.c.id == step_id, table.c.membership_id == turn.me.id)
    turn.db.execute(update(table).where(*own).values(words=sealed))


def sent(turn: Turn, reminded: Sequence[Step], message: str) -> None:
    """Keep in which message these were reminded of."""
    ids = [step.id for step in reminded]
    own = (table.c.id.in_(ids), table.c.membership_id == turn.me.id)
    turn.db.execute(update(table).where(*own).values(message_id=message))


def everything(turn: Turn) -> list[Step]:
    """All steps, oldest first."""
    return [_step(turn, row) for row in turn.db.execute(_mine(turn).order_by(*_ORDER))]


def asks_and_lessons(turn: Turn) -> tuple[int, int]:
    """How often feedback was asked for, and how many learning tasks are done."""
    done = select(table.c.name, func.count()).where(
        table.c.membership_id == turn.me.id,
        table.c.name.in_(("ask_feedback", "learn")),
        table.c.state.in_((DONE, WAITS, CLOSED)),
    )
    found = {str(name): int(many) for name, many in turn.db.execute(done.group_by(table.c.name))}
    return found.get("ask_feedback", 0), found.get("learn", 0)


def offer(turn: Turn, name: str, entry_id: str, words: str = "", place: int = 0) -> Step:
    """A step that is offered now."""
    new = Step(turn.new_id(), name, OFFERED, turn.now, entry_id, words=words)
    add(turn, new, place)
    return new


def _count(turn: Turn, state: str) -> int:
    mine = select(func.count()).where(table.c.membership_id == turn.me.id, table.c.state == state)
    return int(turn.db.execute(mine).scalar_one())


def _mine(turn: Turn) -> Select[tuple[object, ...]]:
    return select(table).where(table.c.membership_id == turn.me.id)


def _state(step: Step) -> dict[str, object]:
    return {"state": step.state, "changed_at": step.at, "due_at": step.due, "message_id": step.message}


def _bare(row: Row[tuple[object, ...]]) -> Step:
    return Step(
        id=row.id,
        name=row.name,
        state=row.state,
        at=row.changed_at,
        entry=row.entry_id or "",
        due=row.due_at,
        message=row.message_id,
    )


def _step(turn: Turn, row: Row[tuple[object, ...]]) -> Step:
    return replace(_bare(row), words=turn.unseal(table.c.words, row.id, row.words) if row.words else "")
