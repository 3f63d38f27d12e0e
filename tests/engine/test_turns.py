"""What every database promises of a turn."""

import asyncio
import threading
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone

import pytest
from sqlalchemy import Column, Connection, Integer, MetaData, Table, insert, select, update
from sqlalchemy.exc import IntegrityError, StatementError

from bot.engine.storage.columns import UTCDateTime
from bot.engine.storage.database import Busy, CannotOpen, Closed, Database
from bot.engine.storage.opening import open_database

metadata = MetaData()
counter = Table("counter", metadata, Column("id", Integer, primary_key=True), Column("n", Integer))
moment = Table("moment", metadata, Column("id", Integer, primary_key=True), Column("at", UTCDateTime))


def count_up(connection: Connection) -> int:
    n = read(connection)
    connection.execute(update(counter).values(n=n + 1))
    return n + 1


def read(connection: Connection) -> int:
    return connection.execute(select(counter.c.n)).scalar_one()


def add_counter(number: int) -> Callable[[Connection], None]:
    return lambda connection: connection.execute(insert(counter), {"id": number, "n": 0}) and None


@pytest.mark.parametrize("callers", [8, 20])
async def test_read_then_write_loses_nothing(database: Database, callers: int) -> None:
    each = 400 // callers

    async def call() -> list[int]:
        return [await database.turn(count_up, within=30) for _ in range(each)]

    answers = await asyncio.gather(*(call() for _ in range(callers)))
    assert sorted(number for answer in answers for number in answer) == list(range(1, 401))
    assert await database.turn(read) == 400


async def test_a_failing_turn_does_not_harm_its_neighbours(database: Database) -> None:
    def fail(connection: Connection) -> None:
        count_up(connection)
        raise LookupError("no such plan")

    works = [count_up, fail, add_counter(1), count_up, fail, count_up]
    answers = await asyncio.gather(*(database.turn(work, within=10) for work in works), return_exceptions=True)
    assert [type(answer) for answer in answers] == [int, LookupError, IntegrityError, int, LookupError, int]
    assert await database.turn(read) == 3


async def test_a_turn_past_its_deadline_does_not_start(database: Database) -> None:
    ran = []
    with pytest.raises(Busy):
        await database.turn(ran.append, within=0)
    assert not ran


async def test_a_turn_past_its_deadline_is_not_committed(database: Database) -> None:
    def slow(connection: Connection) -> None:
        count_up(connection)
        time.sleep(0.1)

    with pytest.raises(Busy):
        await database.turn(slow, within=0.05)
    assert await database.turn(read) == 0


async def test_a_neighbour_that_is_slow_to_the_deadline_is_answered_busy_too(database: Database) -> None:
    slow = database.turn(lambda _: time.sleep(0.2), within=5)
    hasty = [database.turn(count_up, within=0.05) for _ in range(8)]
    answers = await asyncio.gather(slow, *hasty, return_exceptions=True)
    saved = [answer for answer in answers[1:] if isinstance(answer, int)]
    assert all(isinstance(answer, int | Busy) for answer in answers[1:])
    assert await database.turn(read) == len(saved)


async def test_a_cancelled_caller_takes_back_what_has_not_started(database: Database) -> None:
    go_on = threading.Event()
    holding = [asyncio.ensure_future(database.turn(lambda _: go_on.wait(5) and None, within=9)) for _ in range(4)]
    waiting = asyncio.ensure_future(database.turn(count_up, within=9))
    await asyncio.sleep(0.05)
    waiting.cancel()
    await asyncio.sleep(0)
    go_on.set()
    await asyncio.gather(*holding)
    assert waiting.cancelled()
    assert await database.turn(read) == 0


async def test_claims_take_different_rows(database: Database) -> None:
    def claim(connection: Connection) -> int | None:
        due = select(counter.c.id).where(counter.c.n == 0).limit(1).with_for_update(skip_locked=True)
        found = connection.execute(due).scalar()
        connection.execute(update(counter).where(counter.c.id == found).values(n=1))
        return found

    for number in range(2, 21):
        await database.turn(add_counter(number))
    taken = await asyncio.gather(*(database.claim(claim, within=10) for _ in range(20)))
    assert sorted(number for number in taken if number) == list(range(1, 21))


async def test_moments_come_back_in_utc(database: Database) -> None:
    noon = datetime(2026, 3, 2, 12, 0, 0, 5, tzinfo=timezone(timedelta(hours=5)))
    await database.turn(lambda connection: connection.execute(insert(moment), {"id": 1, "at": noon}) and None)
    stored = await database.turn(lambda connection: connection.execute(select(moment.c.at)).scalar_one())
    assert stored == noon
    assert stored.tzinfo is UTC


async def test_a_moment_without_a_zone_is_refused(database: Database) -> None:
    with pytest.raises(StatementError, match="time zone"):
        await database.turn(lambda tx: tx.execute(insert(moment), {"id": 1, "at": datetime(2026, 3, 2)}))


async def test_closing_finishes_what_waits_and_refuses_the_rest(database_url: str) -> None:
    database = await open_database(database_url)
    await database.turn(metadata.create_all, within=10)
    await database.turn(add_counter(1))
    waiting = [asyncio.ensure_future(database.turn(count_up, within=10)) for _ in range(10)]
    await asyncio.sleep(0)
    await database.close()
    assert sorted(await asyncio.gather(*waiting)) == list(range(1, 11))
    with pytest.raises(Closed):
        await database.turn(count_up)
    again = await open_database(database_url)
    assert await again.turn(read) == 10
    await again.close()


async def test_an_unknown_database_is_refused_in_a_sentence() -> None:
    with pytest.raises(CannotOpen, match="sqlite:///file"):
        await open_database("mysql://localhost/onward")
