"""SQLite through aiosqlite: whole turns, not statements, are handed to its thread."""

import asyncio
import logging
import sqlite3
from collections import deque
from collections.abc import Callable
from functools import partial
from typing import Any, TypeVar, cast

import aiosqlite
from sqlalchemy import Connection, create_engine
from sqlalchemy.pool import StaticPool

from bot.engine.storage import sqlite_setup
from bot.engine.storage.again import QuickConnection
from bot.engine.storage.database import CannotOpen, Closed, Work
from bot.engine.storage.folding import Folder, Waiting
from bot.engine.storage.lockfile import LockFile

T = TypeVar("T")

# At DEBUG it logs the functions it runs with their arguments, which can be members' words.
logging.getLogger("aiosqlite").setLevel(logging.INFO)


class TurnThread(aiosqlite.Connection):
    """aiosqlite's connection and thread, given turns.

    `_tx` and `_execute` are aiosqlite's own, so its version is pinned and a test watches them.
    """

    def __init__(self, connector: Callable[[], sqlite3.Connection], monotonic: Callable[[], float]) -> None:
        super().__init__(connector, iter_chunk_size=64)
        self._thread.daemon = True  # an error at start must not keep the process alive
        self._monotonic = monotonic
        self._waiting: deque[Waiting] = deque()
        self._called = False  # whether the thread will look at what waits now
        self._loop = asyncio.get_running_loop()
        self._accepts = False

    async def start(self) -> None:
        """Connect. Raises sqlite3.Error or OSError."""
        try:
            await self
            await self.run(self._prepare)
        except BaseException:
            self.stop()
            await asyncio.to_thread(self._thread.join)  # its last word needs the loop
            raise
        self._accepts = True

    async def turn(self, work: Work[T], within: float) -> T:
        if not self._accepts:
            raise Closed("the database is closed")
        future: asyncio.Future[T] = self._loop.create_future()
        self._waiting.append(Waiting(work, self._monotonic() + within, future))
        if not self._called:  # whoever is called takes all that waits, and each call wakes the thread
            self._called = True
            self._tx.put_nowait((None, self._run_waiting))
        return await future

    async def run(self, function: Callable[[], T]) -> T:
        """Run `function` in the thread, between batches."""
        return cast("T", await self._execute(function))  # type: ignore[no-untyped-call]

    async def finish(self) -> None:
        """Run all that waits, then close; a second call does nothing."""
        if not self._accepts:
            return
        self._accepts = False
        try:
            await self.run(self._rest)
        finally:
            await self.close()

    def _prepare(self) -> None:
        engine = create_engine("sqlite://", creator=lambda: self._conn, poolclass=StaticPool)
        # Held for as long as the database is open: SQLAlchemy's closing would touch the shared transaction.
        self._held: Connection = QuickConnection(engine)
        self._folder = Folder(self._held, self._conn, self._monotonic)

    def _run_waiting(self) -> None:
        self._called = False  # before it looks: a turn that comes while it does calls again
        if not self._waiting:
            return
        answered = self._folder.run(self._waiting)
        self._loop.call_soon_threadsafe(_answer, answered)
        if self._waiting:  # the batch was full, or the database is locked
            self._tx.put_nowait((None, self._run_waiting))

    def _rest(self) -> None:
        while self._waiting:
            self._run_waiting()
        self._conn.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        self._held.close()


def _answer(turns: list[Waiting]) -> None:
    for turn in turns:
        turn.answer()


class SQLiteDatabase:
    """The content database in one file, used by this process alone."""

    dialect = "sqlite"

    def __init__(self, thread: TurnThread, lock: LockFile | None) -> None:
        self._thread = thread
        self._lock = lock

    @classmethod
    async def open(cls, url: str, monotonic: Callable[[], float]) -> "SQLiteDatabase":
        """Raises `AlreadyRunning` or another `CannotOpen`."""
        path = sqlite_setup.file_of(url)
        lock = LockFile(path) if path else None
        thread = TurnThread(partial(sqlite_setup.connect_for_turns, url), monotonic)
        try:
            await thread.start()
        except (sqlite3.Error, OSError) as error:
            if lock:
                lock.release()
            raise CannotOpen(f"{path} cannot be opened: {error}. Restore a backup, or name another file.") from error
        return cls(thread, lock)

    async def turn(self, work: Work[T], *, within: float = 5.0) -> T:
        return await self._thread.turn(work, within)

    async def claim(self, work: Work[T], *, within: float = 5.0) -> T:
        return await self._thread.turn(work, within)

    async def scrub(self) -> None:
        await self._thread.run(self._scrub)

    async def close(self) -> None:
        await self._thread.finish()
        if self._lock:
            self._lock.release()
            self._lock = None

    def _scrub(self) -> Any:
        sqlite_setup.scrub(self._thread._conn)
