"""A connection to SQLite on which a statement that runs again skips what SQLAlchemy does around each run.

That is five times what SQLite itself needs. Statements are known by themselves: those that are built once, as
constants of a module, gain; one that is built for each call runs as ever. What comes back is read as ever.
"""

import sqlite3
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from msgspec import Struct
from sqlalchemy import Connection, Delete, Engine, Insert, IteratorResult, Select, Update
from sqlalchemy.engine.result import SimpleResultMetaData
from sqlalchemy.exc import DBAPIError

from bot.engine.storage.hot import DIALECT, Compiled, converted

_KINDS = {Select, Insert, Update, Delete}
_MARK = "_onward_again"


class QuickConnection(Connection):
    """One over a connection that never changes, on which others begin and commit."""

    def __init__(self, engine: Engine) -> None:
        super().__init__(engine)
        self._raw: sqlite3.Connection = self.connection.dbapi_connection  # type: ignore[assignment]

    def execute(self, statement: Any, parameters: Any = None, *, execution_options: Any = None) -> Any:
        """As SQLAlchemy's."""
        if type(statement) in _KINDS and (parameters is None or type(parameters) is dict) and not execution_options:
            given = parameters or {}
            again = _known(statement, given)
            if again is not None:
                return again.run(self._raw, given)
        return super().execute(statement, parameters, execution_options=execution_options)


class _Met(IteratorResult[Any]):
    """Rows, and how many were met."""

    rowcount: int


class _Again(Struct, frozen=True):
    """A statement as SQLite takes it. `metadata` are the columns of what comes back; None where nothing does."""

    compiled: Compiled
    metadata: SimpleResultMetaData | None
    row: Callable[[Sequence[Any]], Any] | None

    def run(self, raw: sqlite3.Connection, values: Mapping[str, Any]) -> Any:
        bound = self.compiled.bound(values)
        try:
            cursor = raw.execute(self.compiled.sql, bound)
            rows = cursor.fetchall() if self.metadata else []
        except sqlite3.Error as error:
            raise DBAPIError.instance(self.compiled.sql, None, error, sqlite3.Error, hide_parameters=True) from error
        met = _Met(self.metadata or _NOTHING, map(self.row, rows) if self.row else iter(rows))
        met.rowcount = cursor.rowcount
        return met


_NOTHING = SimpleResultMetaData([])
_Known = dict[tuple[str, ...], _Again | None]


def _known(statement: Any, values: Mapping[str, Any]) -> _Again | None:
    """What runs it, from the second time on. One that was made from another has its mark, but not its id."""
    mark: tuple[int, _Known | None] | None = statement.__dict__.get(_MARK)
    if mark is None or mark[0] != id(statement):
        statement.__dict__[_MARK] = id(statement), None
        return None
    known = mark[1]
    if known is None:
        known = {}
        statement.__dict__[_MARK] = id(statement), known
    names = tuple(values)
    if names not in known:
        known[names] = _again(statement, names)
    return known[names]


def _again(statement: Any, names: Sequence[str]) -> _Again | None:
    """None where SQLAlchemy has more to do at each run than to bind values and to read rows."""
    compiled = statement.compile(dialect=DIALECT, column_keys=list(names))
    made_each_time = any(bind.callable or bind.expanding for bind in compiled.binds.values())
    defaults = isinstance(statement, Insert | Update) and (compiled.insert_prefetch or compiled.update_prefetch)
    if made_each_time or defaults or compiled.literal_execute_params or compiled.post_compile_params:
        return None
    columns = statement.exported_columns.items()
    if not columns:
        return _Again(Compiled.made(compiled), None, None)
    metadata = SimpleResultMetaData([name for name, _ in columns], extra=[(column,) for _, column in columns])
    return _Again(Compiled.made(compiled), metadata, converted([column for _, column in columns], tuple))
