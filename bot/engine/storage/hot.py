"""Statements that every event runs, without what SQLAlchemy does around each of them on SQLite.

SQLAlchemy writes the SQL and says how columns are converted, once; going through it each time takes five times as
long as SQLite itself. On PostgreSQL, where the way to the server is what takes long, they run as any other.
"""

from collections import namedtuple
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from functools import cached_property
from typing import Any

from msgspec import Struct
from sqlalchemy import ColumnElement, Connection, Delete, Insert, Select, Update
from sqlalchemy.dialects import sqlite
from sqlalchemy.sql.dml import ReturningDelete, ReturningUpdate
from sqlalchemy.types import TypeEngine

from bot.engine.storage.columns import UTCDateTime

DIALECT = sqlite.dialect(paramstyle="named")
_Convert = Callable[[Any], Any]


class HotSelect:
    """A SELECT, or a change with RETURNING, with bound parameters. Converted once, when it first runs.

    `make` makes a row from its columns; without it they are its attributes.
    """

    def __init__(
        self,
        statement: Select[Any] | ReturningDelete[Any] | ReturningUpdate[Any],
        make: Callable[[Sequence[Any]], Any] | None = None,
    ) -> None:
        self._statement = statement
        self._make = make

    def all(self, db: Connection, **values: Any) -> Sequence[Any]:
        """Every row."""
        if db.dialect.name != "sqlite":
            rows = db.execute(self._statement, values).all()
            return [*map(self._make, rows)] if self._make else rows
        rows = _raw(db).execute(self._compiled.sql, self._compiled.bound(values)).fetchall()
        return [*map(self._row, rows)]

    def first(self, db: Connection, **values: Any) -> Any:
        """The first row, or None."""
        return next(iter(self.all(db, **values)), None)

    @cached_property
    def _compiled(self) -> "Compiled":
        return Compiled.of(self._statement)

    @cached_property
    def _row(self) -> Callable[[Sequence[Any]], Any]:
        columns = self._statement.exported_columns
        make = self._make or namedtuple("Row", columns.keys())._make  # type: ignore[arg-type, attr-defined]
        return converted(columns, make) or make


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
        return str(self._statement.compile(dialect=DIALECT))

    @cached_property
    def _converts(self) -> list[tuple[str, _Convert | None]]:
        return [(column.name, _bind(column.type)) for column in self._statement.table.c]


class HotChange:
    """An UPDATE or DELETE with bound parameters."""

    def __init__(self, statement: Update | Delete) -> None:
        self._statement = statement

    def run(self, db: Connection, **values: Any) -> int:
        """How many rows it met."""
        if db.dialect.name != "sqlite":
            return int(db.execute(self._statement, values).rowcount)
        return int(_raw(db).execute(self._compiled.sql, self._compiled.bound(values)).rowcount)

    @cached_property
    def _compiled(self) -> "Compiled":
        return Compiled.of(self._statement)


class Compiled(Struct, frozen=True):
    """SQL, what stands in it besides what the caller names, and how values are converted."""

    sql: str
    constants: Mapping[str, Any]
    converts: Mapping[str, _Convert]

    @classmethod
    def of(cls, statement: Any) -> "Compiled":
        return cls.made(statement.compile(dialect=DIALECT))

    @classmethod
    def made(cls, compiled: Any) -> "Compiled":
        processors = {name: _bind(bind.type) for name, bind in compiled.binds.items()}
        converts = {name: convert for name, convert in processors.items() if convert}
        constants = {name: bind.value for name, bind in compiled.binds.items() if not bind.required}
        return cls(str(compiled), {n: converts[n](v) if n in converts else v for n, v in constants.items()}, converts)

    def bound(self, values: Mapping[str, Any]) -> Mapping[str, Any]:
        """Every parameter, as SQLite takes it."""
        if not self.converts:
            return {**self.constants, **values} if self.constants else values
        converts = self.converts
        given = {name: converts[name](value) if name in converts else value for name, value in values.items()}
        return {**self.constants, **given}


def converted(
    columns: Iterable[ColumnElement[Any]], make: Callable[[Sequence[Any]], Any]
) -> Callable[[Sequence[Any]], Any] | None:
    """Makes a row from what SQLite gives for these columns; None where nothing is to be converted."""
    converts = [(place, _result(column.type)) for place, column in enumerate(columns)]
    needed = [(place, convert) for place, convert in converts if convert]

    def row(found: Sequence[Any]) -> Any:
        values = list(found)
        for place, convert in needed:
            values[place] = convert(values[place])
        return make(values)

    return row if needed else None


def _raw(db: Connection) -> Any:
    return db.connection.dbapi_connection


def _result(kind: TypeEngine[Any]) -> _Convert | None:
    if isinstance(kind, UTCDateTime):
        return _moment
    return kind.dialect_impl(DIALECT).result_processor(DIALECT, None)


def _moment(written: str | None) -> datetime | None:
    """As UTCDateTime reads it, in one step."""
    return datetime.fromisoformat(f"{written}+00:00") if written else None


def _bind(kind: TypeEngine[Any]) -> _Convert | None:
    return kind.dialect_impl(DIALECT).bind_processor(DIALECT)
