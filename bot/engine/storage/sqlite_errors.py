"""SQLite's errors in the engine's words."""

import sqlite3

from sqlalchemy.exc import DBAPIError

from bot.engine.storage.database import Busy, DiskFull, Unwritable

_BUSY = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}
_UNWRITABLE = {
    sqlite3.SQLITE_READONLY,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_CORRUPT,
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_NOTADB,
    sqlite3.SQLITE_PERM,
}


def plain(error: BaseException) -> BaseException:
    """`Busy`, `DiskFull` or `Unwritable` where SQLite says so, else the error itself."""
    code = _code(error)
    if code in _BUSY:
        return Busy("the database is locked")
    if code == sqlite3.SQLITE_FULL:
        return DiskFull("no room is left for the database")
    if code in _UNWRITABLE:
        return Unwritable(f"the database cannot be used ({_name(error)})")
    if isinstance(error, StopIteration):
        return RuntimeError("a turn's work raised StopIteration")  # a future cannot carry it
    return error


def is_busy(error: BaseException) -> bool:
    return _code(error) in _BUSY


def _origin(error: BaseException) -> object:
    return error.orig if isinstance(error, DBAPIError) else error


def _code(error: BaseException) -> int:
    return int(getattr(_origin(error), "sqlite_errorcode", 0)) & 0xFF


def _name(error: BaseException) -> str:
    return str(getattr(_origin(error), "sqlite_errorname", "unknown"))
