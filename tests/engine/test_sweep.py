"""What is promised to go by itself goes: drafts after a day, answers after a week, keys with their owners."""

from collections.abc import AsyncIterator

import pytest
from sqlalchemy import Table, delete, func, select

from bot.engine.feature import discover
from bot.engine.house import House, Plan, build
from bot.engine.keys.masters import new_master, read_masters
from bot.engine.schedule.clock import MovableClock
from bot.engine.schema.doors import inbox, opening
from bot.engine.schema.people import person
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


async def test_a_key_whose_owner_was_erased_goes_even_when_the_bot_died_before(house: House) -> None:
    clock, engine = house.engine.clock, house.engine
    assert isinstance(clock, MovableClock)
    stage = CoreStage(house, clock)
    ana, ben = Person("Ana", stage), Person("Ben", stage)
    for one in (ana, ben):
        await one.uses("plant")
        await one.presses("Agree")
    engine.vault.seal("community:c", "outbox.card", "m", "a post")
    assert len(engine.vault.owners()) == 3
    gone = await engine.database.turn(lambda db: db.execute(select(person.c.id)).scalars().first())
    await engine.database.turn(lambda db: db.execute(delete(person).where(person.c.id == gone)))
    time = Time(ana.stage, [ana])
    await time.passes(hours=1)
    assert gone in engine.vault.owners()  # it may belong to a turn that is not saved yet
    await time.passes(hours=1)
    assert len(engine.vault.owners()) == 2
    assert gone not in engine.vault.owners()


async def test_whom_a_timer_erases_loses_the_key_at_once(sqlite_url: str) -> None:
    clock = MovableClock()
    house = await build(Plan(sqlite_url, "sqlite://", read_masters(new_master()), "Ana Ruiz"), clock)
    ana = Person("Ana", CoreStage(house, clock))
    await ana.agrees()
    assert len(house.engine.vault.owners()) == 1
    time = Time(ana.stage, [ana])
    await time.passes(days=334, minutes=1)
    await time.passes(days=31, minutes=1)
    assert house.engine.vault.owners() == set()
    await house.close()
