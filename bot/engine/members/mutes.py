"""Kinds of message that a person has stopped, for good or until a date. An opt-out never ends by itself early."""

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import delete, insert, select

from bot.engine.schema.people import stopped_kind
from bot.engine.turn import Turn


def stop(turn: Turn, kind: str, until: datetime | None = None) -> None:
    """Stop one kind ("checkins.check_in"); None means until the person says otherwise."""
    resume(turn, kind)
    turn.db.execute(insert(stopped_kind).values(person_id=turn.me.lead, kind=kind, until=until))


def resume(turn: Turn, kind: str) -> None:
    """Let one kind come again."""
    turn.db.execute(delete(stopped_kind).where(stopped_kind.c.person_id == turn.me.lead, stopped_kind.c.kind == kind))


def stopped(turn: Turn) -> dict[str, datetime | None]:
    """What is stopped now, and until when."""
    mine = select(stopped_kind).where(stopped_kind.c.person_id == turn.me.lead)
    return {row.kind: row.until for row in turn.db.execute(mine) if row.until is None or row.until > turn.now}


def lasts(stopped: Mapping[str, datetime | None], kind: str, at: datetime) -> bool:
    """Whether a kind, of what is stopped now, still is at that moment."""
    until = stopped.get(kind)
    return kind in stopped and (until is None or until > at)
