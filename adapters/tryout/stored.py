"""What one step changed in the database."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any, Literal

from msgspec import Struct

from adapters.tryout.moments import in_words
from bot.engine.storage.contents import Contents, Row

_SHOWN_BYTES = 12


class Cell(Struct, frozen=True):
    """A column and its value in words. `sealed` marks bytes, of which the first are shown."""

    column: str
    value: str
    sealed: bool = False


class Change(Struct, frozen=True):
    """A row that was added, changed or removed. Of a changed row only the cells that changed."""

    table: str
    how: Literal["added", "changed", "removed"]
    cells: tuple[Cell, ...]


class Step(Struct, frozen=True):
    """What somebody did, and what was written for it."""

    title: str
    at: datetime
    changes: tuple[Change, ...]


def changes(before: Contents, after: Contents) -> tuple[Change, ...]:
    """Every difference, by table."""
    return tuple(change for table, rows in after.items() for change in _table(table, before.get(table, {}), rows))


def _table(table: str, before: Any, after: Any) -> Iterator[Change]:
    for key, row in after.items():
        old = before.get(key)
        if old is None:
            yield Change(table, "added", _cells(row))
        elif different := {name: value for name, value in row.items() if old[name] != value}:
            yield Change(table, "changed", _cells(different))
    for key in before.keys() - after.keys():
        yield Change(table, "removed", _cells({"id": key[0]}))


def _cells(row: Row) -> tuple[Cell, ...]:
    return tuple(_cell(column, value) for column, value in row.items() if value not in (None, ""))


def _cell(column: str, value: Any) -> Cell:
    match value:
        case bytes():
            return Cell(column, f"{value[:_SHOWN_BYTES].hex(' ', 2)} … ({len(value)} bytes)", sealed=True)
        case datetime():
            return Cell(column, in_words(value))
        case _:
            return Cell(column, str(value))
