"""How every SQLite file of ours is opened: who sees it, what it promises, who commits."""

import os
import sqlite3
from pathlib import Path

from sqlalchemy import make_url

LOCK_WAIT = 0.25
"""Seconds SQLite waits for a lock before it says busy."""

PRAGMAS = (
    f"PRAGMA busy_timeout = {int(LOCK_WAIT * 1000)}",
    "PRAGMA secure_delete = ON",
    "PRAGMA mmap_size = 0",
    "PRAGMA foreign_keys = ON",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
)


class OwnTransactions(sqlite3.Connection):
    """A connection on which only our BEGIN, SAVEPOINT and COMMIT count.

    SQLAlchemy rolls back when a Connection over it is closed, which would end a transaction others share.
    """

    def commit(self) -> None:
        raise RuntimeError("a turn is committed by the engine, after its work has returned")

    def rollback(self) -> None:
        """Nothing: the engine rolls back by statement."""


def file_of(url: str) -> Path | None:
    """The file a SQLite address names; None for a database in memory."""
    name = make_url(url).database
    return Path(name) if name and name != ":memory:" else None


def connect(url: str) -> sqlite3.Connection:
    """Open the file, made for its owner alone where it is new. Raises sqlite3.Error or OSError."""
    return _connect(url, sqlite3.Connection, None)


def connect_for_turns(url: str) -> sqlite3.Connection:
    """Like `connect`, with transactions of our own; refuses a damaged file with sqlite3.DatabaseError."""
    # With a level set, a write outside our transaction opens one that is never committed. With None it would
    # be saved at once, should a turn's work swallow the error that ended the transaction.
    raw = _connect(url, OwnTransactions, "IMMEDIATE")
    (found,) = raw.execute("PRAGMA quick_check(1)").fetchone()
    if found != "ok":
        raw.close()
        raise sqlite3.DatabaseError("the file is damaged")
    raw.execute("PRAGMA shrink_memory")  # of every page that the check has read
    return raw


def connect_read_only(url: str) -> sqlite3.Connection:
    """For backup and doctor, beside a running bot: never writes, never moves the log into the file."""
    path = file_of(url)
    if path is None:
        raise ValueError("a database in memory has no second reader")
    return sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, check_same_thread=False)


def copy(url: str, target: Path) -> None:
    """A consistent copy, made while others may write. Takes the place of `target` whole or not at all."""
    unfinished = target.with_name(target.name + ".part")
    unfinished.unlink(missing_ok=True)
    os.close(os.open(unfinished, os.O_WRONLY | os.O_CREAT, 0o600))
    raw = connect_read_only(url)
    try:
        raw.execute("VACUUM INTO ?", (str(unfinished),))
    finally:
        raw.close()
    unfinished.replace(target)


def scrub(raw: sqlite3.Connection) -> None:
    """Rewrite the file and empty the log: no byte of a deleted row is left. Outside transactions only."""
    raw.execute("VACUUM")
    raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


def _connect(url: str, factory: type[sqlite3.Connection], level: str | None) -> sqlite3.Connection:
    path = file_of(url)
    if path is not None:
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
    raw = sqlite3.connect(
        path or ":memory:",
        isolation_level=level,  # type: ignore[arg-type]  # the stubs know only some of the levels
        factory=factory,
        check_same_thread=False,
        cached_statements=512,
    )
    for pragma in PRAGMAS:
        raw.execute(pragma)
    return raw
