"""Durable turns per second (one read, three writes, synchronous=FULL), against the plain libraries.

Three ways to do the same work on the same kind of file, interleaved in one run; medians and ratios.
Ends by itself in less than a minute, with 1 where a target is missed. `--quick` and `--json` are for tests.
"""

import argparse
import asyncio
import json
import statistics
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import aiosqlite
from sqlalchemy import (
    Column,
    Connection,
    Integer,
    MetaData,
    String,
    Table,
    bindparam,
    event,
    insert,
    select,
    update,
)
from sqlalchemy.ext.asyncio import create_async_engine

from bot.engine.storage.opening import open_database

CALLERS = 32
TARGETS = {"SQLAlchemy async": 15.0, "aiosqlite": 4.0}
PRAGMAS = ("PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL")
WROTE, ASKED = "I wrote to three companies", "How did it go?"

tables = MetaData()
plan = Table("plan", tables, Column("id", Integer, primary_key=True), Column("n", Integer, nullable=False))
entry = Table("entry", tables, Column("id", Integer, primary_key=True), Column("text", String(80)))
message = Table("message", tables, Column("id", Integer, primary_key=True), Column("text", String(80)))

read = select(plan.c.n).where(plan.c.id == bindparam("caller"))
count = update(plan).where(plan.c.id == bindparam("caller")).values(n=bindparam("count"))
enter, send = insert(entry), insert(message)

Step = Callable[[int], Awaitable[object]]


def make_tables(connection: Connection) -> None:
    tables.create_all(connection)
    connection.execute(insert(plan), [{"id": caller, "n": 0} for caller in range(CALLERS)])


async def timed(step: Step, each: int) -> float:
    """Turns per second, every caller waiting for its own answer before it asks again."""

    async def call(caller: int) -> None:
        for _ in range(each):
            await step(caller)

    start = time.perf_counter()
    await asyncio.gather(*(call(caller) for caller in range(CALLERS)))
    return CALLERS * each / (time.perf_counter() - start)


async def onward(file: Path, each: int) -> float:
    database = await open_database(f"sqlite:///{file}")
    await database.turn(make_tables)

    def work(connection: Connection, caller: int) -> None:
        n = connection.execute(read, {"caller": caller}).scalar_one()
        connection.execute(count, {"caller": caller, "count": n + 1})
        connection.execute(enter, {"text": WROTE})
        connection.execute(send, {"text": ASKED})

    rate = await timed(lambda caller: database.turn(lambda tx: work(tx, caller), within=30), each)
    kept = await database.turn(lambda tx: tx.execute(select(plan.c.n)).scalars().all())
    await database.close()
    if set(kept) != {each}:
        raise RuntimeError("an acknowledged turn was lost")
    return rate


async def sqlalchemy_async(file: Path, each: int) -> float:
    """One connection at a time: with more, SQLAlchemy's deferred transactions lose updates or fail."""
    engine = create_async_engine(f"sqlite+aiosqlite:///{file}", pool_size=1, max_overflow=0, pool_timeout=60)

    @event.listens_for(engine.sync_engine, "connect")
    def settle(raw: Any, _: object) -> None:
        for pragma in PRAGMAS:
            raw.execute(pragma)

    async def step(caller: int) -> None:
        async with engine.begin() as tx:
            n = (await tx.execute(read, {"caller": caller})).scalar_one()
            await tx.execute(count, {"caller": caller, "count": n + 1})
            await tx.execute(enter, {"text": WROTE})
            await tx.execute(send, {"text": ASKED})

    async with engine.begin() as connection:
        await connection.run_sync(make_tables)
    rate = await timed(step, each)
    await engine.dispose()
    return rate


async def plain_aiosqlite(file: Path, each: int) -> float:
    """Statement by statement, with a lock so that turns do not mix in the one transaction."""
    one_at_a_time = asyncio.Lock()
    async with aiosqlite.connect(file, isolation_level=None) as tx:
        for pragma in PRAGMAS:
            await tx.execute(pragma)
        for table in ("plan (id INTEGER PRIMARY KEY, n)", "entry (id INTEGER PRIMARY KEY, text)"):
            await tx.execute(f"CREATE TABLE {table}")
        await tx.execute("CREATE TABLE message (id INTEGER PRIMARY KEY, text)")
        await tx.executemany("INSERT INTO plan VALUES (?, 0)", [(caller,) for caller in range(CALLERS)])

        async def step(caller: int) -> None:
            async with one_at_a_time:
                await tx.execute("BEGIN IMMEDIATE")
                [[n]] = await tx.execute_fetchall("SELECT n FROM plan WHERE id = ?", (caller,))
                await tx.execute("UPDATE plan SET n = ? WHERE id = ?", (n + 1, caller))
                await tx.execute("INSERT INTO entry (text) VALUES (?)", (WROTE,))
                await tx.execute("INSERT INTO message (text) VALUES (?)", (ASKED,))
                await tx.commit()

        return await timed(step, each)


WAYS = {
    "Onward": (onward, 10),
    "aiosqlite": (plain_aiosqlite, 2),
    "SQLAlchemy async": (sqlalchemy_async, 1),
}
"""Each way and how many times the turns of the slowest one it runs, to measure for about as long."""


def measure(rounds: int, each: int) -> dict[str, list[float]]:
    """Turns per second of every way in every round; a first round warms up and is not counted."""
    rates: dict[str, list[float]] = {name: [] for name in WAYS}
    for number in range(rounds + 1):
        for name, (way, share) in WAYS.items():
            with tempfile.TemporaryDirectory() as folder:
                rate = asyncio.run(way(Path(folder) / "turns.sqlite", each * share))
            if number:
                rates[name].append(rate)
    return rates


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="one short round")
    parser.add_argument("--json", action="store_true", help="print one object instead of a table")
    wanted = parser.parse_args()
    rates = measure(1, 5) if wanted.quick else measure(5, 40)
    medians = {name: statistics.median(rates[name]) for name in WAYS}
    ratios = {
        name: statistics.median(ours / theirs for ours, theirs in zip(rates["Onward"], rates[name], strict=True))
        for name in TARGETS
    }
    met = all(ratios[name] >= target for name, target in TARGETS.items())
    if wanted.json:
        print(json.dumps({"turns_per_second": medians, "ratios": ratios, "targets": TARGETS, "met": met}))
    else:
        for name, median in medians.items():
            print(f"{name:17} {median:8,.0f} turns/s  [{min(rates[name]):,.0f}..{max(rates[name]):,.0f}]")
        for name, ratio in ratios.items():
            print(f"{ratio:5.1f} times {name} (target: {TARGETS[name]:g})")
    return 0 if met else 1


if __name__ == "__main__":
    sys.exit(main())
