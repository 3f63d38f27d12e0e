"""What is due later: a wake-up with nothing due beside a million items, and a thousand due items fired.

The wake-ups of two houses, one with 10,000 items on its agenda and one with 1,000,000, in turns; then a thousand items
that are due at once, beside APScheduler with its SQLAlchemy job store on SQLite. Checks that each fired once. Ends by
itself in some minutes, with 1 where a target is missed. `--quick` and `--json` are for tests.
"""

import argparse
import asyncio
import json
import statistics
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

from apscheduler.jobstores.sqlalchemy import SQLAlchemyJobStore
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from sqlalchemy import Connection, create_engine, func, insert, select

from bot.chat.events import TimerRang
from bot.chat.people import Account, Caller, Community
from bot.engine.feature import Feature
from bot.engine.house import House, Plan, build
from bot.engine.keys.masters import new_master, read_masters
from bot.engine.members import communities, people
from bot.engine.schedule.clock import MovableClock
from bot.engine.schema.time import agenda
from bot.engine.turn import Turn

MOST_GROWTH = 1.3
TIMES_FASTER = 50.0
FEW, MANY, DUE = 10_000, 1_000_000, 1_000
_BATCH = 5_000
_MEMBERS = 100
Owner = tuple[str, str | None]
fired: list[str] = []


def ring(turn: Turn, rang: TimerRang) -> None:
    """The shortest handler there is."""
    fired.append(rang.key)


def job(number: str) -> None:
    """The same for APScheduler."""
    fired.append(number)


@asynccontextmanager
async def house_in(folder: Path) -> AsyncIterator[tuple[House, list[Owner]]]:
    """A house with one feature and some members: (community, membership) of each."""
    plan = Plan(
        f"sqlite:///{folder / 'a.sqlite'}",
        f"sqlite:///{folder / 'keyring.sqlite'}",
        read_masters(new_master()),
        "Bench",
    )
    feature = Feature(name="bench", timers={"ring": ring}, folder=folder)
    (folder / "wording").mkdir()
    (folder / "wording" / "en.ftl").write_text("plan-ring = Ring\n")
    house = await build(plan, MovableClock(), [feature])
    try:
        yield house, await house.engine.database.turn(lambda db: _members(house, db), within=60)
    finally:
        await house.close()


def _members(house: House, db: Connection) -> list[Owner]:
    base, found = house.engine.base(db, "members"), []
    where = Community("core", "1")
    community = communities.add(db, where, base.new_id(), base.now)
    for number in range(_MEMBERS):
        caller = Caller(Account("core", str(number)), where)
        account, person = people.add_account(db, house.engine.vault, caller, (base.new_id(), base.new_id()), base.now)
        joined = people.add_membership(db, base.new_id(), account, person, community, base.now)
        found.append((community, joined))
    return found


async def put(house: House, owners: Sequence[Owner], many: int, due: datetime, name: str) -> None:
    """Items of members or communities, spread over the days after `due`."""

    def some(db: Connection, first: int) -> None:
        rows = []
        for number in range(first, min(first + _BATCH, many)):
            community, member = owners[number % len(owners)]
            at, subject = due + timedelta(seconds=number), member or community
            row = {"id": f"{name[:2]}{number:020}", "name": "bench.ring", "key": f"{name}{number}", "subject": subject}
            rows.append({**row, "community_id": community, "membership_id": member, "due_at": at})
        db.execute(insert(agenda), rows)

    for first in range(0, many, _BATCH):
        await house.engine.database.turn(lambda db, first=first: some(db, first), within=60)


async def wakeups(few: int, many: int, rounds: int) -> dict[str, float]:
    """Microseconds of a wake-up with nothing due, in turns: the quickest tenth, as other work shares the machine."""
    with tempfile.TemporaryDirectory() as one, tempfile.TemporaryDirectory() as other:
        async with house_in(Path(one)) as (small, few_people), house_in(Path(other)) as (large, many_people):
            later = small.engine.clock.now() + timedelta(days=1)
            await put(small, few_people, few, later, "later")
            await put(large, many_people, many, later, "later")
            for house in (small, large):
                await house.heartbeat.settle()
            took: tuple[list[float], list[float]] = ([], [])
            for number in range(rounds):
                for which in (0, 1) if number % 2 else (1, 0):
                    took[which].append(await _beat((small, large)[which]))
    few_us, many_us = (1e6 * statistics.quantiles(found, n=10)[0] for found in took)
    return {"few": few_us, "many": many_us, "growth": many_us / few_us}


async def _beat(house: House) -> float:
    begun = time.perf_counter()
    await house.heartbeat.beat()
    return time.perf_counter() - begun


async def onward(folder: Path, many: int, pending: int, *, of_members: bool) -> float:
    """Seconds to fire `many` due items, of a community (as posts are) or of members, beside `pending` later ones."""
    async with house_in(folder) as (house, members):
        now = house.engine.clock.now()
        await house.heartbeat.settle()
        await put(house, members, pending, now + timedelta(days=1), "later")
        owners = members if of_members else [(members[0][0], None)]
        await put(house, owners, 1, now - timedelta(days=2), "first")
        await house.heartbeat.beat()  # statements are compiled when they first run
        await put(house, owners, many, now - timedelta(days=1), "due")
        fired.clear()
        begun = time.perf_counter()
        while len(fired) < many:
            await house.heartbeat.beat()
        took = time.perf_counter() - begun
        left = await house.engine.database.turn(_left)
        if len(set(fired)) != many or len(fired) != many or left != pending:
            raise RuntimeError(f"{len(fired)} fired, {len(set(fired))} of them different, {left} left")
    return took


def _left(db: Connection) -> int:
    return int(db.execute(select(func.count()).where(agenda.c.name == "bench.ring")).scalar_one())


async def apscheduler(folder: Path, many: int) -> float:
    """The same number of date jobs, overdue; nothing of them is dropped."""
    engine = create_engine(f"sqlite:///{folder / 'jobs.sqlite'}")
    scheduler = AsyncIOScheduler(
        jobstores={"default": SQLAlchemyJobStore(engine=engine)},
        job_defaults={"misfire_grace_time": None, "coalesce": True},
        timezone=UTC,
    )
    scheduler.start(paused=True)
    past = datetime.now(UTC) - timedelta(days=1)
    with engine.begin():
        for number in range(many):
            scheduler.add_job(job, "date", run_date=past, args=[str(number)], id=str(number))
    fired.clear()
    begun = time.perf_counter()
    scheduler.resume()
    while len(fired) < many:  # noqa: ASYNC110 - its jobs tell nobody
        await asyncio.sleep(0.001)
    took = time.perf_counter() - begun
    scheduler.shutdown(wait=False)
    engine.dispose()
    return took


def firing(rounds: int, many: int, pending: int) -> dict[str, float]:
    """Median seconds of both, in turns; the first round warms up."""
    took: dict[str, list[float]] = {"posts": [], "members": [], "apscheduler": []}
    for number in range(rounds + 1):
        for name, found in took.items():
            with tempfile.TemporaryDirectory() as folder:
                seconds = asyncio.run(_way(name, Path(folder), many, pending))
            if number:
                found.append(seconds)
    times = {
        f"times {name}": statistics.median(a / b for a, b in zip(took["apscheduler"], took[name], strict=True))
        for name in ("posts", "members")
    }
    return {name: statistics.median(found) for name, found in took.items()} | times


async def _way(name: str, folder: Path, many: int, pending: int) -> float:
    if name == "apscheduler":
        return await apscheduler(folder, many)
    return await onward(folder, many, pending, of_members=name == "members")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="a hundredth of the items, one round")
    parser.add_argument("--json", action="store_true", help="print one object instead of a table")
    wanted = parser.parse_args()
    many, rounds = (MANY // 20, 1) if wanted.quick else (MANY, 5)
    waking = asyncio.run(wakeups(FEW, many, 50 if wanted.quick else 300))
    fires = firing(rounds, DUE, FEW)
    met = waking["growth"] <= MOST_GROWTH and fires["times posts"] >= TIMES_FASTER
    if wanted.json:
        targets = {"growth": MOST_GROWTH, "times": TIMES_FASTER}
        print(json.dumps({"waking": waking, "firing": fires, "targets": targets, "met": met}))
    else:
        print(f"a wake-up with nothing due: {waking['few']:.0f} us at {FEW:,} items, {waking['many']:.0f} at {many:,}")
        print(f"{waking['growth']:8.2f} times (target: at most {MOST_GROWTH:g})")
        for name, what in (("posts", "of a community"), ("members", "of members")):
            ours, theirs = 1e3 * fires[name], 1e3 * fires["apscheduler"]
            print(f"{DUE:,} due items {what}: {ours:.1f} ms, APScheduler {theirs:.1f}")
            print(f"{fires[f'times {name}']:8.1f} times faster (target for a community's: at least {TIMES_FASTER:g})")
    return 0 if met else 1


if __name__ == "__main__":
    sys.exit(main())
