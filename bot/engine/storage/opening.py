"""Opens the database that an address names, with the library that is needed for it."""

import time
from collections.abc import Callable
from secrets import SystemRandom

from sqlalchemy import make_url

from bot.engine.storage.database import CannotOpen, Database

_chance = SystemRandom()


async def open_database(
    url: str,
    *,
    monotonic: Callable[[], float] = time.monotonic,
    jitter: Callable[[], float] = _chance.random,
) -> Database:
    """Open `sqlite:///path/to/file`, `sqlite://` (in memory) or `postgresql://user@host/name`.

    `monotonic` gives seconds, `jitter` a number from 0 up to 1. Raises `CannotOpen`.
    """
    name = make_url(url).get_backend_name()
    if name == "sqlite":
        from bot.engine.storage.sqlite import SQLiteDatabase

        return await SQLiteDatabase.open(url, monotonic)
    if name == "postgresql":
        from bot.engine.storage.postgres import PostgresDatabase

        return await PostgresDatabase.open(url, monotonic, jitter)
    raise CannotOpen(f"{name} is not a database Onward knows. Use sqlite:///file or postgresql://user@host/name.")
