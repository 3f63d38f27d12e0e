"""What is promised to go by itself goes: drafts after a day, answers after a week."""

from collections.abc import AsyncIterator

import pytest
from sqlalchemy import Table, func, select

from bot.engine.clock import MovableClock
from bot.engine.feature import discover
from bot.engine.house import House, Plan, build
from bot.engine.masters import new_master, read_masters
from bot.engine.schema.doors import inbox, opening
from conversation import Person, Time
from stages.core_stage import CoreStage


@pytest.fixture
async def house(sqlite_url: str) -> AsyncIterator[House]:
    plan = Plan(sqlite_url, "sqlite://", read_masters(new_master()), "Ana Ruiz")
    built = await build(plan, MovableClock(), discover("scratch_features"))
    yield built
    await built.close()


async def rows(house: House, table: Table) -> int:
    count = select(func.count()).select_from(table)
    return int(await house.engine.database.turn(lambda db: db.execute(count).scalar_one()))


async def test_drafts_go_after_a_day_and_answers_after_a_week(house: House) -> None:
    clock = house.engine.clock
    assert isinstance(clock, MovableClock)
    ana = Person("Ana", CoreStage(house, clock))
    time = Time(ana.stage, [ana])
    await ana.uses("plant")
    await ana.presses("Agree")
    await ana.submits(name="Fern")
    await time.passes(hours=23)
    assert await rows(house, opening) == 1
    await time.passes(hours=2)
    assert await rows(house, opening) == 0
    assert await rows(house, inbox) == 3
    await time.passes(days=7)
    assert await rows(house, inbox) == 0
