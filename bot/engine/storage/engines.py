"""Plain SQLAlchemy engines for what works outside turns: migrations, the keyring, backup and doctor."""

import sqlite3
from collections.abc import Callable
from functools import partial
from typing import Any, cast

from sqlalchemy import Connection, Engine, Insert, Table, create_engine, event, make_url
from sqlalchemy.dialects import sqlite
from sqlalchemy.pool import QueuePool

from bot.engine.storage import sqlite_setup
from bot.engine.storage.database import CannotOpen


def plain_engine(url: str) -> Engine:
    """One connection that commits and rolls back as SQLAlchemy says; threads wait for it in turn."""
    if make_url(url).get_backend_name() == "postgresql":
        return postgres_engine(url, 1, "-c timezone=UTC")
    return _sqlite_engine(partial(sqlite_setup.connect, url), "BEGIN IMMEDIATE")


def read_only_engine(url: str) -> Engine:
    """For backup and doctor, beside a running bot."""
    if make_url(url).get_backend_name() == "postgresql":
        return postgres_engine(url, 1, "-c timezone=UTC -c default_transaction_read_only=on")
    return _sqlite_engine(partial(sqlite_setup.connect_read_only, url), "BEGIN")


def postgres_engine(url: str, connections: int, settings: str) -> Engine:
    """A pool of psycopg connections. Raises `CannotOpen` where psycopg is not installed."""
    try:
        return create_engine(
            make_url(url).set(drivername="postgresql+psycopg"),
            poolclass=QueuePool,
            pool_size=connections,
            max_overflow=0,
            connect_args={"options": settings, "connect_timeout": 5},
        )
    except ImportError as error:
        raise CannotOpen("PostgreSQL needs one more package: pip install 'onward[postgres]'.") from error


def _sqlite_engine(creator: Callable[[], Any], begin: str) -> Engine:
    engine = create_engine("sqlite://", creator=creator, poolclass=QueuePool, pool_size=1, max_overflow=0)

    @event.listens_for(engine, "begin")
    def on_begin(connection: Connection) -> None:
        connection.exec_driver_sql(begin)

    return engine


def insert_or_leave(connection: Connection, table: Table) -> Insert:
    """INSERT that leaves a row alone which is already there."""
    if connection.dialect.name == "postgresql":
        from sqlalchemy.dialects import postgresql  # two megabytes that SQLite does not need

        return postgresql.insert(table).on_conflict_do_nothing()
    return sqlite.insert(table).on_conflict_do_nothing()


def scrub(engine: Engine) -> None:
    """Rewrite the tables, so that no byte of a deleted row is left in their files."""
    if engine.dialect.name == "postgresql":
        with engine.execution_options(isolation_level="AUTOCOMMIT").connect() as connection:
            connection.exec_driver_sql("VACUUM FULL")
        return
    raw = engine.raw_connection()
    try:
        sqlite_setup.scrub(cast("sqlite3.Connection", raw.driver_connection))
    finally:
        raw.close()
