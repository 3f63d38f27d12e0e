"""Statements that every event runs, without what SQLAlchemy does around each of them on SQLite.

SQLAlchemy writes the SQL and says how columns are converted, once; going through it each time takes five times as
long as SQLite itself. On PostgreSQL, where the way to the server is what takes long, they run as any other.
"""

from collections import namedtuple
from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from typing import Any

from sqlalchemy import Connection, Delete, Insert, Select, Update
from sqlalchemy.dialects import sqlite
from sqlalchemy.types import TypeEngine

_DIALECT = sqlite.dialect(paramstyle="named")
_Convert = Callable[[Any], Any]


class _Hot:
    """A statement with bound parameters, and how what is given for them is converted. Compiled when it first runs."""

    def __init__(self, statement: Select[Any] | Update | Delete) -> None:
        self._statement = statement

    def _bound(self, values: Mapping[str, Any]) -> Mapping[str, Any]:
        if not (self._fixed or self._converts):
            return values
        return {**self._fixed, **values, **{name: convert(values[name]) for name, convert in self._converts}}

    @cached_property
    def _compiled(self) -> Any:
        return self._statement.compile(dialect=_DIALECT)

    @cached_property
    def _fixed(self) -> dict[str, Any]:
        """Values that stand in the statement itself."""
        known = [(name, bind) for name, bind in self._compiled.binds.items() if not bind.required]
        return {name: convert(bind.value) if (convert := _bind(bind.type)) else bind.value for name, bind in known}

    @cached_property
    def _converts(self) -> list[tuple[str, _Convert]]:
        """How the values that are given each time are converted, where they are."""
        given = ((name, _bind(bind.type)) for name, bind in self._compiled.binds.items() if bind.required)
        return [(name, convert) for name, convert in given if convert]


class HotSelect(_Hot):
    """A SELECT."""

    def all(self, db: Connection, **values: Any) -> Sequence[Any]:
        """Every row; columns are attributes."""
        if db.dialect.name != "sqlite":
            return db.execute(self._statement, values).all()
        rows = _raw(db).execute(self._compiled.string, self._bound(values)).fetchall()
        return [self._row(row) for row in rows]

    def first(self, db: Connection, **values: Any) -> Any:
        """The first row, or None."""
        return next(iter(self.all(db, **values)), None)

    @cached_property
    def _row(self) -> Callable[[Sequence[Any]], Any]:
        columns = self._statement.selected_columns  # type: ignore[union-attr]
        made = namedtuple("Row", columns.keys())  # type: ignore[misc]
        converts = [(place, _result(column.type)) for place, column in enumerate(columns)]
        needed = [(place, convert) for place, convert in converts if convert]

        def row(found: Sequence[Any]) -> Any:
            values = list(found)
            for place, convert in needed:
                values[place] = convert(values[place])
            return made._make(values)

        return row


class HotWrite(_Hot):
    """An UPDATE or DELETE. Its parameters have names that no column of the table has."""

    def run(self, db: Connection, **values: Any) -> int:
        """Run it; how many rows it met."""
        if db.dialect.name != "sqlite":
            return db.execute(self._statement, values).rowcount
        met: int = _raw(db).execute(self._compiled.string, self._bound(values)).rowcount
        return met


class HotInsert:
    """An INSERT of one row with a value for every column."""

    def __init__(self, statement: Insert) -> None:
        self._statement = statement

    def run(self, db: Connection, values: Mapping[str, Any]) -> None:
        """Insert one row."""
        if db.dialect.name != "sqlite":
            db.execute(self._statement, values)
            return
        bound = {name: convert(values[name]) if convert else values[name] for name, convert in self._converts}
        _raw(db).execute(self._sql, bound)

    @cached_property
    def _sql(self) -> str:
        return str(self._statement.compile(dialect=_DIALECT))

    @cached_property
    def _converts(self) -> list[tuple[str, _Convert | None]]:
        return [(column.name, _bind(column.type)) for column in self._statement.table.c]


def _raw(db: Connection) -> Any:
    return db.connection.dbapi_connection


def _result(kind: TypeEngine[Any]) -> _Convert | None:
    return kind.dialect_impl(_DIALECT).result_processor(_DIALECT, None)


def _bind(kind: TypeEngine[Any]) -> _Convert | None:
    return kind.dialect_impl(_DIALECT).bind_processor(_DIALECT)
