"""Changing everybody's keys beside a running bot: how long it takes, and how much its longest turn works.

100,000 sealed words of 1,000 people on SQLite, `synchronous=FULL`. Checks that all of them can be read afterwards, with
the newest keys. Ends by itself in a minute, with 1 where a target is missed. `--quick` and `--json` are for tests.
"""

import argparse
import asyncio
import json
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from sqlalchemy import Connection

from bot.engine import memory
from bot.engine.house import build
from bot.engine.keys.masters import new_master
from bot.engine.schedule.clock import SystemClock
from bot.engine.storage.database import Database
from faults.many_words import filled, unreadable
from faults.rotating import plan_in, under_way

SECONDS = 60.0
LONGEST = 0.05


def timed(database: Database, took: list[float]) -> None:
    """Note how long each turn works: in time of its thread, since other work may share the machine."""
    turn = database.turn

    async def measured(work: Callable[[Connection], Any], *, within: float = 1.0) -> Any:
        def run(db: Connection) -> Any:
            begun = time.thread_time()
            try:
                return work(db)
            finally:
                took.append(time.thread_time() - begun)

        return await turn(run, within=within)

    database.turn = measured  # type: ignore[method-assign]


async def measure(rows: int, people: int) -> dict[str, float]:
    """Seconds of the whole, of the longest turn and of the median one, and how many words were lost."""
    with tempfile.TemporaryDirectory() as folder:
        old, new = new_master(), new_master()
        await filled(Path(folder), old, rows, people)
        house = await build(plan_in(Path(folder), f"{new},{old}"), SystemClock())
        memory.settle()  # as a bot does that is ready
        took: list[float] = []
        timed(house.engine.database, took)
        begun = time.perf_counter()
        await house.rotate()
        while await house.engine.database.turn(under_way):
            await house.heartbeat.beat()
        whole = time.perf_counter() - begun
        await house.close()
        lost, left = unreadable(Path(folder), new)
    return {"whole": whole, "longest": max(took), "median": statistics.median(took), "lost": lost, "left": left}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="a tenth of the words")
    parser.add_argument("--json", action="store_true", help="print one object instead of a table")
    wanted = parser.parse_args()
    rows, people = (10_000, 100) if wanted.quick else (100_000, 1_000)
    found = asyncio.run(measure(rows, people))
    met = found["whole"] < SECONDS and found["longest"] < LONGEST and not found["lost"] and not found["left"]
    if wanted.json:
        print(json.dumps({"rows": rows, **found, "targets": {"whole": SECONDS, "longest": LONGEST}, "met": met}))
    else:
        print(f"{rows:,} words of {people:,} people sealed anew in {found['whole']:.1f} s (target: {SECONDS:g})")
        longest, median = 1000 * found["longest"], 1000 * found["median"]
        print(f"longest turn {longest:.1f} ms (target: {1000 * LONGEST:g}), median {median:.1f}")
        print(f"{found['lost']:.0f} cannot be read, {found['left']:.0f} need an old key (target: none)")
    return 0 if met else 1


if __name__ == "__main__":
    sys.exit(main())
