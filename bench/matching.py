"""Who fits whom: how long it takes, how good it provably is, and how long the bot's event loop waits meanwhile.

Seconds are those of the processor, since other work on the machine would be counted otherwise; the clock's stand
beside them. Ends with 1 where a target is missed. `--quick` leaves out the ten thousand.
"""

import argparse
import asyncio
import sys
import time
from dataclasses import dataclass

from adapters.jobs.local import LocalJobs
from bot.chat.jobs import Matched, SolveMatch, SolvePairs
from bot.engine.matching import solve
from matched.people import community

LAG = 0.1
"""Seconds that the event loop may wait, with as many as one community has; with ten thousand it is printed."""


@dataclass(frozen=True)
class Case:
    """So many askers and givers, with this many seats each; what it may take, and what may be missing."""

    askers: int
    givers: int
    seats: tuple[int, int]
    seconds: float
    gap: float = 1.0


FEW = (Case(500, 500, (1, 1), 1.0, 0.002), Case(500, 300, (1, 3), 1.0, 0.002), Case(500, 150, (1, 3), 1.0, 0.002))
MANY = (Case(10_000, 10_000, (1, 1), 5.0), Case(10_000, 6_000, (1, 3), 5.0))


def report(name: str, job: SolveMatch | SolvePairs, seconds: float, gap: float) -> bool:
    """Solve it and print a line; whether both targets were reached."""
    clock, processor = time.perf_counter(), time.process_time()
    done = solve(job)
    took, worked = time.perf_counter() - clock, time.process_time() - processor
    missing = (done.bound - done.weight) / done.bound
    reached = worked <= seconds and missing <= gap
    print(
        f"{name:28} {worked:6.2f} s ({took:.2f} s by the clock)  {len(done.pairs):6,} pairs, {len(done.left):5,} left"
        f"  gap {missing:7.3%}{'' if reached else '  MISSED'}"
    )
    return reached


async def lag(job: SolveMatch) -> tuple[float, float]:
    """The longest that a timer of the event loop is late while the worker solves this, and how long that took."""
    worst, begun = 0.0, time.perf_counter()
    solving = asyncio.create_task(LocalJobs().work(job))
    while not solving.done():
        due = time.perf_counter() + 0.005
        await asyncio.sleep(0.005)
        worst = max(worst, time.perf_counter() - due)
    assert isinstance(await solving, Matched)
    return worst, time.perf_counter() - begun


def main() -> int:
    """Run it all."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--quick", action="store_true")
    quick = options.parse_args().quick
    reached = True
    for case in FEW if quick else (*FEW, *MANY):
        job = community(case.askers, case.givers, seats=case.seats)
        name = f"{case.askers:,} x {case.givers:,}, seats {case.seats[0]} to {case.seats[1]}"
        reached &= report(name, job, case.seconds, case.gap)
    for count in (51, 300):
        reached &= report(f"pairs among {count}", SolvePairs("seed", community(count, 9).askers), 1.0, 1.0)
    for askers in (40, 500) if quick else (40, 500, 10_000):
        worst, took = asyncio.run(lag(community(askers, askers)))
        reached &= worst <= LAG or askers > 500
        print(f"event loop, {askers:,} x {askers:,}: late by at most {worst * 1000:.0f} ms in {took:.2f} s")
    return 0 if reached else 1


if __name__ == "__main__":
    sys.exit(main())
