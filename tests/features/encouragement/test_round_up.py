"""The week in numbers: somebody who keeps all of them, for ten weeks, and subtracts. On the bare core."""

import random
import re
from collections.abc import AsyncIterator
from datetime import timedelta
from itertools import combinations
from pathlib import Path

import pytest

from bot.engine.house import Plan
from bot.engine.keeping.numbers import FEWEST
from bot.engine.keys.masters import new_master, read_masters
from bot.engine.schedule.clock import MovableClock
from conversation import Person
from stages.core_stage import CoreStage, core_stage

WEEKS = 10
PEOPLE = 14
A_MOMENT = timedelta(hours=1)
LOGGED = r"(\d+) or more people logged something they tried"
POSTED = r"(\d+) or more people shared a win or a try"


@pytest.fixture
async def stage(tmp_path: Path) -> AsyncIterator[CoreStage]:
    addresses = [f"sqlite:///{tmp_path / name}.sqlite" for name in ("onward", "keyring")]
    plan = Plan(addresses[0], addresses[1], read_masters(new_master()), "Ana Ruiz")
    async with core_stage(plan, MovableClock()) as opened:
        yield opened


async def of_week(stage: CoreStage, week: int) -> dict[str, int]:
    """What the newest weekly post says, by what it counts."""
    posts = [card.plain for card in stage.desks["general"].cards.values() if "The week: wins" in card.plain]
    assert len(posts) == week + 2
    found = {name: re.search(pattern, posts[-1]) for name, pattern in (("logged", LOGGED), ("posted", POSTED))}
    return {name: int(match[1]) for name, match in found.items() if match}


@pytest.mark.timeout(180)
async def test_ten_weeks_of_numbers_tell_of_nobody(mo: Person, stage: CoreStage) -> None:
    people = [Person(f"P{n:02}", stage) for n in range(PEOPLE)]
    for person in people:
        await person.agrees()
    await mo.uses("onward posts")
    await mo.presses("Weekly thread")
    await mo.presses("Set it up")
    await mo.submits(channel="general", at="04:00")  # 09:00 UTC on Mondays, as it is now
    chance = random.Random(20260302)
    published: list[tuple[int, str, int]] = []
    withheld = 0
    for week in range(WEEKS):
        stage.clock.move(A_MOMENT)
        logged = chance.sample(people, chance.choice((0, 1, 3, 4, 5, 6, 9, 10, 11, PEOPLE)))
        for person in logged:
            await person.uses("rejected")
            await person.submits(kind="job")
        for person in chance.sample(people, chance.choice((0, 2, 5, 7))):
            await person.uses("win")
            await person.submits(kind="try", words="One more.")
            await person.presses("Post it")
        await _pass_a_week(stage)
        found = await of_week(stage, week)
        published += [(week, name, number) for name, number in found.items()]
        rest = PEOPLE + 1 - len(logged)  # Mo is a member too
        may = len(logged) >= FEWEST and (rest == 0 or rest >= FEWEST)
        assert ("logged" in found) == may, (week, len(logged))
        assert found.get("logged", 0) <= len(logged) < found.get("logged", len(logged)) + FEWEST
        withheld += not may
    assert len(published) >= 4
    assert withheld
    assert all(number >= FEWEST and number % FEWEST == 0 for _, _, number in published)
    for (_, _, one), (_, _, other) in combinations(published, 2):
        assert one == other or abs(one - other) >= FEWEST


async def _pass_a_week(stage: CoreStage) -> None:
    stage.clock.move(timedelta(days=7) - A_MOMENT)
    await stage.settle()


async def test_four_people_are_no_number(mo: Person, stage: CoreStage) -> None:
    for number in range(4):
        person = Person(f"P{number:02}", stage)
        await person.agrees()
        await person.uses("rejected")
        await person.submits(kind="job")
    await mo.uses("onward posts")
    await mo.presses("Weekly thread")
    await mo.presses("Set it up")
    await mo.submits(channel="general", at="04:00")
    await _pass_a_week(stage)
    assert await of_week(stage, 0) == {}
