"""Letters that the member chose to keep with an entry: every look-up asks for the owner too."""

from typing import Any

from sqlalchemy import ColumnElement, Row, delete, func, insert, select

from bot.engine.turn import Turn
from bot.features.checkins.rules.letters import Letter
from bot.features.checkins.store.tables import letter as table


def add(turn: Turn, new: Letter) -> None:
    """Keep a letter."""
    sealed = turn.seal(table.c.words, new.id, new.words)
    row = {"id": new.id, "membership_id": turn.me.id, "entry_id": new.entry, "words": sealed}
    turn.db.execute(insert(table).values(kept_at=new.at, **row))


def find(turn: Turn, letter_id: str) -> Letter | None:
    """The member's letter with this id; None when it is gone or somebody else's."""
    row = turn.db.execute(select(table).where(_mine(turn), table.c.id == letter_id)).first()
    return _letter(turn, row) if row else None


def of_entry(turn: Turn, entry_id: str) -> list[Letter]:
    """The letters kept with an entry, oldest first."""
    return _all(turn, table.c.entry_id == entry_id)


def how_many(turn: Turn, entry_id: str) -> int:
    """How many letters an entry has."""
    counted = select(func.count()).select_from(table).where(_mine(turn), table.c.entry_id == entry_id)
    return int(turn.db.execute(counted).scalar_one())


def everything(turn: Turn) -> list[Letter]:
    """All kept letters, oldest first."""
    return _all(turn)


def remove(turn: Turn, letter_id: str) -> None:
    """Erase a letter."""
    turn.db.execute(delete(table).where(_mine(turn), table.c.id == letter_id))


def _all(turn: Turn, *which: ColumnElement[bool]) -> list[Letter]:
    found = select(table).where(_mine(turn), *which).order_by(table.c.kept_at, table.c.id)
    return [_letter(turn, row) for row in turn.db.execute(found)]


def _mine(turn: Turn) -> ColumnElement[bool]:
    return table.c.membership_id == turn.me.id


def _letter(turn: Turn, row: Row[Any]) -> Letter:
    return Letter(row.id, row.entry_id, turn.unseal(table.c.words, row.id, row.words), row.kept_at)
