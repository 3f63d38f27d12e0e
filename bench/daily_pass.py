"""What is due for 10,000 members on one morning: lists, closing days, questions about a goal.

There is no pass over all members: what is due stands on the agenda and is taken 200 at a time, each item in a turn
of its own. Timed until nothing is due: seconds of the processor, since other work may share the machine, and on the
wall. Checks that each member has one message. Ends by itself in minutes, with 1 where a target is missed. `--quick`
and `--json` are for tests.
"""

import argparse
import asyncio
import json
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, func, select

from bot.engine import memory
from bot.engine.house import House, build
from bot.engine.schedule.clock import MovableClock
from bot.engine.schema.delivery import outbox
from searching import many_due, plan_in

SECONDS = 10.0
LONGEST = 50.0


def watched(house: House, took: list[float]) -> None:
    """Note how long each turn works: in time of its thread, since other work may share the machine."""
    turn = house.engine.database.turn

    async def measured(work: Callable[[Connection], Any], *, within: float = 1.0) -> Any:
        def run(db: Connection) -> Any:
            begun = time.thread_time()
            try:
                return work(db)
            finally:
                took.append((time.thread_time() - begun) * 1000)

        return await turn(run, within=within)

    house.engine.database.turn = measured  # type: ignore[method-assign]


async def measure(members: int) -> dict[str, float]:
    """Seconds of the whole, ms of the longest turn and of the median one, and how many messages were written."""
    with tempfile.TemporaryDirectory() as folder:
        clock = MovableClock()
        house = await build(plan_in(Path(folder)), clock)
        memory.settle()  # as a bot does that is ready
        await many_due(house, range(3))
        clock.move(timedelta(hours=1))
        while await house.heartbeat._timers():
            pass  # what runs for the first time is made ready once
        await many_due(house, range(3, members))
        clock.move(timedelta(hours=1))
        took: list[float] = []
        watched(house, took)
        begun, worked = time.perf_counter(), time.process_time()
        while await house.heartbeat._timers():
            pass
        whole, work = time.perf_counter() - begun, time.process_time() - worked
        count = select(func.count()).select_from(outbox).where(outbox.c.kind.startswith("checkins."))
        written = await house.engine.database.turn(lambda db: db.execute(count).scalar_one())
        await house.close()
    return {
        "seconds": work,
        "wall_seconds": whole,
        "longest_ms": max(took),
        "median_ms": statistics.median(took),
        "written": written,
    }


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="a tenth of the members, in a tenth of the time")
    parser.add_argument("--json", action="store_true", help="print one object instead of a table")
    wanted = parser.parse_args()
    members = 1_000 if wanted.quick else 10_000
    found = asyncio.run(measure(members))
    target = SECONDS * members / 10_000
    met = found["seconds"] <= target and found["longest_ms"] <= LONGEST and found["written"] == members
    if wanted.json:
        print(json.dumps({**found, "members": members, "met": met}))
        return 0 if met else 1
    print(f"{found['seconds']:8.1f} s of work for {members:,} members (target: {target:g})")
    print(f"{found['wall_seconds']:8.1f} s on the wall")
    print(f"{found['longest_ms']:8.1f} ms of work in the longest turn (target: {LONGEST:g})")
    print(f"{found['median_ms']:8.2f} ms in the median one")
    print(f"{found['written']:8,} messages written")
    return 0 if met else 1


if __name__ == "__main__":
    sys.exit(main())
