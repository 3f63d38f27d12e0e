"""Turns that wait at the same moment share one commit, all but the first in a savepoint of their own.

Runs in the database's thread. Nobody has an answer before COMMIT. After anything that ends the shared
transaction, every turn of the batch runs again alone, once: its answer may rest on a row that is gone.
"""

import asyncio
import sqlite3
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection

from bot.engine.storage.database import Busy, Work
from bot.engine.storage.sqlite_errors import is_busy, plain

MOST_TURNS = 64
LONGEST = 0.05
"""Seconds after which a batch takes no further turn."""


@dataclass(slots=True, eq=False)
class Waiting:
    """A turn on its way, and its answer once it has one. `until` is on the monotonic clock."""

    work: Work[Any]
    until: float
    future: asyncio.Future[Any]
    result: Any = None
    error: BaseException | None = None

    def start_over(self) -> None:
        self.result, self.error = None, None

    def answer(self) -> None:
        """Give the caller the answer. Called in the event loop."""
        if self.future.done():
            return
        if self.error is None:
            self.future.set_result(self.result)
        else:
            self.future.set_exception(self.error)


class _TransactionEndedError(Exception):
    """The shared transaction is gone, with all that its turns did."""


class Folder:
    """Runs turns on the one connection. `connection` is SQLAlchemy's, over `raw`."""

    def __init__(self, connection: Connection, raw: sqlite3.Connection, monotonic: Callable[[], float]) -> None:
        self._connection = connection
        self._raw = raw
        self._monotonic = monotonic

    def run(self, waiting: deque[Waiting]) -> list[Waiting]:
        """Run what waits, up to the bounds of a batch, and return the turns that now have an answer.

        Where the database is locked, those still within their deadline stay in `waiting`.
        """
        try:
            self._raw.execute("BEGIN IMMEDIATE")
        except sqlite3.Error as error:
            return self._cannot_begin(waiting, error)
        batch: list[Waiting] = []
        try:
            self._fill(batch, waiting)
            self._commit(batch)
        except (_TransactionEndedError, sqlite3.Error):
            self._roll_back()
            for turn in batch:
                self._alone(turn)
        return batch

    def _cannot_begin(self, waiting: deque[Waiting], error: sqlite3.Error) -> list[Waiting]:
        answered = []
        for _ in range(len(waiting)):
            turn = waiting.popleft()
            if is_busy(error) and not self._late(turn):
                waiting.append(turn)
            else:
                turn.error = plain(error)
                answered.append(turn)
        return answered

    def _fill(self, batch: list[Waiting], waiting: deque[Waiting]) -> None:
        full_at = self._monotonic() + LONGEST
        while waiting and len(batch) < MOST_TURNS and self._monotonic() < full_at:
            turn = waiting.popleft()
            if turn.future.cancelled():
                continue
            batch.append(turn)
            (self._in_savepoint if len(batch) > 1 else self._first)(turn)

    def _commit(self, batch: list[Waiting]) -> None:
        if any(turn.error is None and self._late(turn) for turn in batch):
            raise _TransactionEndedError
        self._raw.execute("COMMIT")

    def _alone(self, turn: Waiting) -> None:
        turn.start_over()
        try:
            self._raw.execute("BEGIN IMMEDIATE")
            if self._tried(turn):
                self._commit([turn])
        except _TransactionEndedError:
            turn.error = turn.error or Busy("the deadline passed before the commit")
        except sqlite3.Error as error:
            turn.error = turn.error or plain(error)
        self._roll_back()

    def _first(self, turn: Waiting) -> None:
        """Nothing else stands in the transaction yet, so all of it is this turn's."""
        if not self._tried(turn):
            self._raw.execute("ROLLBACK")
            self._raw.execute("BEGIN IMMEDIATE")

    def _in_savepoint(self, turn: Waiting) -> None:
        self._raw.execute("SAVEPOINT turn")
        if not self._tried(turn):
            self._raw.execute("ROLLBACK TO turn")
        self._raw.execute("RELEASE turn")

    def _tried(self, turn: Waiting) -> bool:
        """Whether what it has written is to be kept."""
        try:
            self._check(turn)
            turn.result = turn.work(self._connection)
            self._check(turn)
        except BaseException as error:
            turn.error = plain(error)
            self._connection.rollback()  # what SQLAlchemy thinks of the transaction; `raw` does nothing
            if not self._raw.in_transaction:
                raise _TransactionEndedError from error
            return False
        return True

    def _check(self, turn: Waiting) -> None:
        if self._late(turn):
            raise Busy("the deadline passed")

    def _late(self, turn: Waiting) -> bool:
        return self._monotonic() >= turn.until

    def _roll_back(self) -> None:
        if self._raw.in_transaction:
            with suppress(sqlite3.Error):  # a disk that fails here fails the next BEGIN, which is answered
                self._raw.execute("ROLLBACK")
