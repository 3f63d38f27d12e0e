"""PostgreSQL through psycopg 3: whole turns in a few threads, SERIALIZABLE, tried again on conflict."""

import asyncio
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError, OperationalError

from bot.engine.storage.database import Busy, CannotOpen, Closed, DiskFull, OutcomeUnknown, Unwritable, Work
from bot.engine.storage.engines import postgres_engine

T = TypeVar("T")

THREADS = 4
FIRST_PAUSE = 0.002
LONGEST_PAUSE = 0.1
_SETTINGS = (
    "-c default_transaction_isolation=serializable -c timezone=UTC "
    "-c lock_timeout=1s -c statement_timeout=10s -c idle_in_transaction_session_timeout=10s"
)
_AGAIN = {"40001", "40P01", "55P03", "57014"}
"""Serialisation failure, deadlock, a lock or a statement that took too long: it may pass the next time."""
_FULL = {"53100"}
_UNWRITABLE = {"25006", "58030", "XX001", "XX002"}


class PostgresDatabase:
    """The content database on a server; several processes may share it."""

    dialect = "postgresql"

    def __init__(self, engine: Engine, monotonic: Callable[[], float], jitter: Callable[[], float]) -> None:
        self._serializable = engine
        self._read_committed = engine.execution_options(isolation_level="READ COMMITTED")
        self._monotonic = monotonic
        self._jitter = jitter
        self._threads = ThreadPoolExecutor(THREADS, thread_name_prefix="postgres")
        self._accepts = True

    @classmethod
    async def open(cls, url: str, monotonic: Callable[[], float], jitter: Callable[[], float]) -> "PostgresDatabase":
        """Raises `CannotOpen`."""
        engine = postgres_engine(url, THREADS, _SETTINGS)
        try:
            await asyncio.to_thread(lambda: engine.connect().close())
        except OperationalError as error:
            raise CannotOpen(
                f"PostgreSQL cannot be used: {str(error.orig).strip()}. "
                "Check that the server runs and that the database's address, user and password are right."
            ) from error
        return cls(engine, monotonic, jitter)

    async def turn(self, work: Work[T], *, within: float = 5.0) -> T:
        return await self._in_thread(self._serializable, work, within)

    async def claim(self, work: Work[T], *, within: float = 5.0) -> T:
        return await self._in_thread(self._read_committed, work, within)

    async def scrub(self) -> None:
        await asyncio.get_running_loop().run_in_executor(self._threads, self._vacuum)

    async def close(self) -> None:
        self._accepts = False
        await asyncio.to_thread(self._threads.shutdown)
        self._serializable.dispose()

    async def _in_thread(self, engine: Engine, work: Work[T], within: float) -> T:
        if not self._accepts:
            raise Closed("the database is closed")
        until = self._monotonic() + within
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._threads, self._until_saved, engine, work, until)

    def _until_saved(self, engine: Engine, work: Work[T], until: float) -> T:
        pause = FIRST_PAUSE
        while True:
            self._check(until)
            try:
                with engine.connect() as connection:
                    return self._once(connection, work, until)
            except DBAPIError as error:
                if not _worth_again(error):
                    raise _plain(error) from error
            time.sleep(min(pause * self._jitter(), max(0.0, until - self._monotonic())))
            pause = min(2 * pause, LONGEST_PAUSE)

    def _once(self, connection: Connection, work: Work[T], until: float) -> T:
        result = work(connection)
        self._check(until)
        try:
            connection.commit()
        except DBAPIError as error:
            if error.connection_invalidated:
                raise OutcomeUnknown("the connection broke inside COMMIT") from error
            raise
        return result

    def _check(self, until: float) -> None:
        if self._monotonic() >= until:
            raise Busy("the deadline passed")

    def _vacuum(self) -> None:
        with self._serializable.execution_options(isolation_level="AUTOCOMMIT").connect() as connection:
            connection.exec_driver_sql("SET statement_timeout = 0")
            connection.exec_driver_sql("VACUUM")
            connection.invalidate()


def _worth_again(error: DBAPIError) -> bool:
    away = isinstance(error, OperationalError) and not _state(error)  # the server gave no answer at all
    return away or error.connection_invalidated or _state(error) in _AGAIN


def _plain(error: DBAPIError) -> Exception:
    state = _state(error)
    if state in _FULL:
        return DiskFull("no room is left for the database")
    if state in _UNWRITABLE:
        return Unwritable(f"the database cannot be used (SQLSTATE {state})")
    return error


def _state(error: DBAPIError) -> str:
    return str(getattr(error.orig, "sqlstate", None) or "")
