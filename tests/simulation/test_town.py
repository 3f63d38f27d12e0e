"""Members with real waking hours, a third of what is taken on abandoned, coordinators who miss most calls.

The real engine, the real features; `make soak` lets three hundred people live for a fortnight.
"""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path
from random import Random

import pytest

from bot.engine.house import Plan, build
from bot.engine.keys.masters import new_master, read_masters
from bot.engine.schedule.clock import MovableClock
from migrated import in_file
from simulation.buddies import Buddies
from simulation.readers import Readers
from simulation.town import QUARTER, Town

DAY = timedelta(days=1)
HALF_AN_HOUR = timedelta(minutes=30)


@asynccontextmanager
async def town(folder: Path, seed: int, size: int, step: timedelta = QUARTER) -> AsyncIterator[Town]:
    """A house with so many people, and a clock that only they move."""
    clock = MovableClock()
    keyring = f"sqlite:///{folder / 'keyring.sqlite'}"
    house = await build(Plan(in_file(folder / "onward.sqlite"), keyring, read_masters(new_master()), "Ana Ruiz"), clock)
    house.engine.deadline = 60.0
    yield Town(house, clock, Random(seed), size, step)
    await house.close()


async def lived(there: Town, readers: Readers, days: int) -> None:
    """So many days in which people ask, then as long as anything is open: ten days at most."""
    await there.settle_in(readers.begins)
    for number in range((days + 10) * DAY // there.step):
        asking = number < days * DAY // there.step
        if not asking and not await readers.anything_open():
            break
        await there.passes(lambda still=asking: readers.live(asking=still))
        await readers.looks()


@pytest.mark.timeout(600)
async def test_nobody_is_lost_in_a_small_town(tmp_path: Path) -> None:
    async with town(tmp_path, 1, 40, HALF_AN_HOUR) as there:
        readers = Readers(there, reviewers=20, asking=12)
        await lived(there, readers, days=1)
        ended = await readers.states()
        assert ended["done"] > 9
        assert ended["unanswered"] <= 0.1 * ended.total(), ended
        assert (readers.unowned, readers.repeats) == (0, 0)
        assert set(ended) <= {"done", "unanswered", "draft"}, ended


@pytest.mark.soak
async def test_a_fortnight_of_three_hundred(tmp_path: Path) -> None:
    async with town(tmp_path, 2, 300) as there:
        readers = Readers(there, reviewers=75)
        await lived(there, readers, days=14)
        ended = await readers.states()
        print(f"{ended}, {readers.taken_on} taken on, {readers.forgotten} forgotten, {len(there.worker.solved)} rounds")
        assert ended["done"] > 100
        assert readers.forgotten == readers.taken_on // 3
        assert ended["unanswered"] <= 0.02 * (ended["done"] + ended["unanswered"]), ended
        assert (readers.unowned, readers.repeats) == (0, 0)


@pytest.mark.timeout(600)
async def test_buddies_for_six_weeks(tmp_path: Path) -> None:
    """An odd number who find each other: nobody left over twice in a row, and nobody paired with the same one again."""
    async with town(tmp_path, 3, 13) as there:
        buddies = Buddies(there)
        await there.settle_in(buddies.begins)
        for _ in range(6):
            await buddies.week()
        assert len(buddies.rounds) == 6
        assert all(len(pairs) == 6 for pairs in buddies.rounds)
        assert buddies.twice_in_a_row == 0
        assert buddies.repeats == 0
