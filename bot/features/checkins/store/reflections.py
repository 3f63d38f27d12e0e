"""Looking back at entries: every look-up asks for the owner too."""

from msgspec.structs import replace
from sqlalchemy import Column, ColumnElement, Row, delete, func, insert, select

from bot.engine.turn import Turn
from bot.features.checkins.rules.reflection import Reflection
from bot.features.checkins.store.tables import reflection as table

SHELF = 20
"""How many of the newest are drawn from on a low day."""


def keep(turn: Turn, new: Reflection) -> None:
    """Keep what was written about an entry, in place of what stood there."""
    words = {
        "went_right": _sealed(turn, table.c.went_right, new.entry, new.went_right),
        "to_change": _sealed(turn, table.c.to_change, new.entry, new.to_change),
        "came_of_it": _sealed(turn, table.c.came_of_it, new.entry, new.came_of_it),
    }
    turn.db.execute(delete(table).where(_mine(turn), table.c.entry_id == new.entry))
    owner = {"entry_id": new.entry, "membership_id": turn.me.id}
    turn.db.execute(insert(table).values(**owner, **words, written_at=new.at))


def of_entry(turn: Turn, entry_id: str) -> Reflection | None:
    """What the member wrote about an entry."""
    row = turn.db.execute(select(table).where(_mine(turn), table.c.entry_id == entry_id)).first()
    return _reflection(turn, row) if row else None


def add_what_came(turn: Turn, entry_id: str, words: str) -> None:
    """Keep what came of it later, beside the rest."""
    before = of_entry(turn, entry_id) or Reflection(entry_id, turn.now)
    keep(turn, replace(before, came_of_it=words))


def went_right(turn: Turn, most: int, skip: int = 0) -> list[Reflection]:
    """Those that say what went right, newest first."""
    found = select(table).where(_mine(turn), table.c.went_right.is_not(None))
    rows = turn.db.execute(found.order_by(table.c.written_at.desc(), table.c.entry_id).limit(most).offset(skip))
    return [_reflection(turn, row) for row in rows]


def how_many_went_right(turn: Turn) -> int:
    """How many say what went right."""
    found = select(func.count()).select_from(table).where(_mine(turn), table.c.went_right.is_not(None))
    return int(turn.db.execute(found).scalar_one())


def by_entry(turn: Turn) -> dict[str, Reflection]:
    """All of them, by entry."""
    found = (_reflection(turn, row) for row in turn.db.execute(select(table).where(_mine(turn))))
    return {one.entry: one for one in found}


def _mine(turn: Turn) -> ColumnElement[bool]:
    return table.c.membership_id == turn.me.id


def _sealed(turn: Turn, column: Column[bytes], row: str, words: str) -> bytes | None:
    return turn.seal(column, row, words) if words else None


def _reflection(turn: Turn, row: Row[tuple[object, ...]]) -> Reflection:
    return Reflection(
        entry=row.entry_id,
        at=row.written_at,
        went_right=turn.unseal(table.c.went_right, row.entry_id, row.went_right) if row.went_right else "",
        to_change=turn.unseal(table.c.to_change, row.entry_id, row.to_change) if row.to_change else "",
        came_of_it=turn.unseal(table.c.came_of_it, row.entry_id, row.came_of_it) if row.came_of_it else "",
    )
