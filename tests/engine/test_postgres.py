"""What a server can do to a turn."""

import asyncio
from collections.abc import AsyncIterator

import psycopg
import pytest
from sqlalchemy import Connection, make_url, text

from bot.engine.storage.database import Busy, CannotOpen, Database, OutcomeUnknown
from bot.engine.storage.opening import open_database


@pytest.fixture
async def database(postgres_url: str) -> AsyncIterator[Database]:
    opened = await open_database(postgres_url)
    await opened.turn(lambda tx: tx.execute(text("CREATE TABLE counter (n INTEGER)")) and None, within=9)
    await opened.turn(lambda tx: tx.execute(text("INSERT INTO counter VALUES (0)")) and None, within=9)
    yield opened
    await opened.close()


def count_up(connection: Connection) -> int:
    return int(connection.execute(text("UPDATE counter SET n = n + 1 RETURNING n")).scalar_one())


def end_connections(url: str) -> None:
    """As a restart or a failover does."""
    others = (
        "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND datname = %s"
    )
    with psycopg.connect(url.replace("+psycopg", ""), autocommit=True) as connection:
        connection.execute(others, (make_url(url).database,))


@pytest.mark.parametrize(("method", "level"), [("turn", "serializable"), ("claim", "read committed")])
async def test_isolation(database: Database, method: str, level: str) -> None:
    shown = await getattr(database, method)(lambda tx: tx.execute(text("SHOW transaction_isolation")).scalar())
    assert shown == level


async def test_a_row_held_elsewhere_is_busy_at_the_deadline(database: Database, postgres_url: str) -> None:
    with psycopg.connect(postgres_url.replace("+psycopg", "")) as other:
        other.execute("UPDATE counter SET n = 5")
        with pytest.raises(Busy):
            await database.turn(count_up, within=0.3)
    assert await database.turn(count_up, within=5) == 6


async def test_a_connection_cut_inside_the_turn_is_tried_again(database: Database, postgres_url: str) -> None:
    tries = []

    def work(connection: Connection) -> int:
        tries.append(1)
        if len(tries) == 1:
            end_connections(postgres_url)
        return count_up(connection)

    assert await database.turn(work, within=10) == 1
    assert len(tries) == 2


async def test_a_connection_cut_at_commit_is_not_tried_again(database: Database, postgres_url: str) -> None:
    tries = []

    def work(connection: Connection) -> None:
        tries.append(count_up(connection))
        end_connections(postgres_url)

    with pytest.raises(OutcomeUnknown):
        await database.turn(work, within=10)
    assert tries == [1]
    assert await database.turn(count_up, within=10) in (1, 2)


async def test_turns_that_conflict_for_too_long_are_busy(database: Database) -> None:
    def conflict(connection: Connection) -> None:
        connection.execute(text("SELECT n FROM counter")).scalar()
        raise_from_server = "DO $$ BEGIN RAISE EXCEPTION 'again' USING ERRCODE = '40001'; END $$"
        connection.execute(text(raise_from_server))

    with pytest.raises(Busy):
        await asyncio.wait_for(database.turn(conflict, within=0.2), 5)


async def test_a_server_that_is_away_is_said_in_a_sentence() -> None:
    with pytest.raises(CannotOpen, match="Check that the server runs"):
        await open_database("postgresql://onward@127.0.0.1:1/onward")
