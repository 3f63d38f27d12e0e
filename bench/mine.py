"""The member's own page: 500 entries at 200 organisations, ten days ahead and a goal, against a page with nothing.

The whole answer is timed (look-ups, handler, sealing, commit), in time of the database's thread and on the wall. Ends
by itself in a minute, with 1 where a target is missed. `--quick` and `--json` are for tests.
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

from bot.engine.house import House, build
from bot.engine.keys.vault import Vault
from bot.engine.schedule.clock import SystemClock
from searching import agree, long_search, mine, plan_in
from stages.sample import PATIENCE

LONGEST = 50.0
TIMES_A_NEW_PAGE = 10.0
UNSEALED = 40


class Looks:
    """What one look at the page takes: ms of the database's thread, ms on the wall, values unsealed."""

    def __init__(self, house: House) -> None:
        self.house = house
        self.worked = 0.0
        self.unsealed = 0
        self._watch_turns()
        self._watch_vault(house.engine.vault)

    async def at(self, number: int, which: str) -> tuple[float, float, int]:
        """One look."""
        self.worked, self.unsealed = 0.0, 0
        begun = time.perf_counter()
        page = await mine(self.house, number, f"{which}:{number}")
        took = (time.perf_counter() - begun) * 1000
        if "My search" not in page:
            raise RuntimeError(f"that is not the page: {page}")
        return self.worked * 1000, took, self.unsealed

    def _watch_turns(self) -> None:
        turn = self.house.engine.database.turn

        async def watched(work: Callable[[Connection], Any], *, within: float = 1.0) -> Any:
            def run(db: Connection) -> Any:
                begun = time.thread_time()
                try:
                    return work(db)
                finally:
                    self.worked += time.thread_time() - begun

            return await turn(run, within=within)

        self.house.engine.database.turn = watched  # type: ignore[method-assign]

    def _watch_vault(self, vault: Vault) -> None:
        opened = vault.open

        def watched(field: str, row: str, blob: bytes) -> str:
            self.unsealed += 1
            return opened(field, row, blob)

        vault.open = watched  # type: ignore[method-assign]


async def measure(tries: int, places: int, looks: int) -> dict[str, float]:
    """Medians of the long search and of a new one, and the most that one look unsealed."""
    with tempfile.TemporaryDirectory() as folder:
        house = await build(plan_in(Path(folder)), SystemClock())
        house.engine.deadline = PATIENCE
        await agree(house, 2)
        await long_search(house, 1, tries, places)
        page = Looks(house)
        await page.at(1, "warm")
        await page.at(2, "warm")
        long = [await page.at(1, str(n)) for n in range(looks)]
        new = [await page.at(2, str(n)) for n in range(looks)]
        await house.close()
    return {
        "handler_ms": statistics.median(worked for worked, _, _ in long),
        "slowest_handler_ms": max(worked for worked, _, _ in long),
        "answer_ms": statistics.median(took for _, took, _ in long),
        "new_page_handler_ms": statistics.median(worked for worked, _, _ in new),
        "unsealed": max(many for _, _, many in long),
    }


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="few looks")
    parser.add_argument("--json", action="store_true", help="print one object instead of a table")
    wanted = parser.parse_args()
    found = asyncio.run(measure(500, 200, 20 if wanted.quick else 200))
    ratio = found["handler_ms"] / found["new_page_handler_ms"]
    met = found["handler_ms"] <= LONGEST and ratio <= TIMES_A_NEW_PAGE and found["unsealed"] <= UNSEALED
    if wanted.json:
        print(json.dumps({**found, "ratio": ratio, "met": met}))
        return 0 if met else 1
    print(f"{found['handler_ms']:8.1f} ms of handler time, the slowest {found['slowest_handler_ms']:.1f}")
    print(f"{found['answer_ms']:8.1f} ms from the event to the answer (target for either: {LONGEST:g})")
    print(f"{ratio:8.1f} times a page with nothing on it (target: {TIMES_A_NEW_PAGE:g})")
    print(f"{found['unsealed']:8.0f} values unsealed (target: {UNSEALED})")
    return 0 if met else 1


if __name__ == "__main__":
    sys.exit(main())
