"""The database as the engine sees it: whole turns, each one transaction, run in the database's own thread."""

from collections.abc import Callable
from typing import Protocol, TypeVar

from sqlalchemy import Connection

T = TypeVar("T")

Work = Callable[[Connection], T]
"""A plain function with no effect but on the connection: it may run more than once before it is saved."""


class NotSaved(Exception):
    """The turn was rolled back: nothing of it was saved."""


class Busy(NotSaved):
    """The deadline passed, or the database stayed locked until it did."""


class DiskFull(NotSaved):
    """No room is left for the database. Reads still work; writes do again once there is room."""


class Unwritable(NotSaved):
    """The database's file or server cannot be used: read-only, damaged, failing or away."""


class Closed(NotSaved):
    """The database was closed before the turn came up."""


class OutcomeUnknown(Exception):
    """The connection broke inside COMMIT. Run the turn again: its unique keys tell whether it was saved."""


class CannotOpen(Exception):
    """The database cannot be opened. The text says why and what mends it, in one or two sentences."""


class AlreadyRunning(CannotOpen):
    """Another process works on the same SQLite file."""


class Database(Protocol):
    """One content database. Belongs to the event loop it was opened in."""

    dialect: str
    """`sqlite` or `postgresql`."""

    async def turn(self, work: Work[T], *, within: float = 5.0) -> T:
        """Run `work` as one transaction and return its result once it is durable.

        `within` is the deadline in seconds, checked before the work starts and before COMMIT. Raises what
        `work` raises, or a `NotSaved`; on PostgreSQL also `OutcomeUnknown`. A caller who is cancelled before
        the work has started takes it back; afterwards the work is saved all the same.
        """
        ...

    async def claim(self, work: Work[T], *, within: float = 5.0) -> T:
        """Like `turn`, for taking due rows with FOR UPDATE SKIP LOCKED (on PostgreSQL: READ COMMITTED)."""
        ...

    async def scrub(self) -> None:
        """Rewrite the files so that no byte of a deleted row is left (on PostgreSQL: free the space)."""
        ...

    async def close(self) -> None:
        """Finish the turns that wait, refuse new ones, bring the files to rest."""
        ...
