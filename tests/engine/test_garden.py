"""A feature from anywhere works whole, on both databases: forms in pages, timers, the budget, screens, roles."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlalchemy import func, select

from bot.engine.feature import discover
from bot.engine.house import House, Plan, build
from bot.engine.keys.masters import new_master, read_masters
from bot.engine.schedule.clock import MovableClock
from bot.engine.schema import metadata
from bot.engine.schema.people import account, person
from conversation import Person, Time
from scratch_features.garden import plant
from stages.core_stage import CoreStage


@pytest.fixture
async def house(database_url: str, tmp_path: Path) -> AsyncIterator[House]:
    keyring = f"sqlite:///{tmp_path / 'keyring.sqlite'}"
    plan = Plan(database_url, keyring, read_masters(new_master()), "Ana Ruiz")
    built = await build(plan, MovableClock(), discover("scratch_features"))
    await built.engine.database.turn(lambda db: metadata.create_all(db, [plant]), within=10)
    yield built
    await built.close()


@pytest.fixture
async def ana(house: House) -> Person:
    clock = house.engine.clock
    assert isinstance(clock, MovableClock)
    return Person("Ana", CoreStage(house, clock))


async def planted(ana: Person, name: str = "Fern") -> None:
    await ana.uses("plant")
    if ana.now.form is None:
        await ana.presses("Agree")
    await ana.submits(name=name)
    await ana.submits()


async def test_nothing_is_stored_before_the_yes(ana: Person, house: House) -> None:
    await ana.uses("plant")
    ana.sees("I keep what you plant.")
    count = await house.engine.database.turn(lambda db: db.execute(select(func.count()).select_from(account)).scalar())
    assert count == 0


async def test_a_form_in_two_pages_a_timer_and_an_answer(ana: Person) -> None:
    await planted(ana)
    ana.sees("Planted.")
    await Time(ana.stage, [ana]).passes(hours=24)
    ana.sees("Onward: something you asked for.", "How is it growing?")
    await ana.presses("Water it")
    ana.sees("Watered.")


async def test_a_repeat_gets_the_same_answer_and_has_no_second_effect(ana: Person, house: House) -> None:
    await planted(ana)
    assert isinstance(ana.stage, CoreStage)
    await ana.stage.again(ana)
    await ana.looks()
    ana.sees("Planted.")
    rows = await house.engine.database.turn(lambda db: db.execute(select(func.count()).select_from(plant)).scalar())
    assert rows == 1


async def test_problems_keep_the_form_and_the_words(ana: Person) -> None:
    await ana.uses("plant")
    await ana.presses("Agree")
    await ana.submits(name=" ")
    ana.sees("This one needs an answer.")
    await ana.submits(name="nothing")
    await ana.submits()
    ana.sees("What grows here?")
    await ana.submits(name="Fern")
    await ana.submits()
    ana.sees("Planted.")


async def test_a_screen_speaks_first_and_a_broken_one_stands_in_nobodys_way(ana: Person) -> None:
    await planted(ana, "thirsty fern")
    ana.sees("Water it", "Planted.")
    await planted(ana, "boom")
    ana.sees("Planted.")


async def test_a_role_opens_its_door_only(ana: Person) -> None:
    await planted(ana)
    await ana.uses("prune")
    ana.sees("This needs a role that you do not have here.")


async def test_eight_at_once_lose_nothing(house: House) -> None:
    clock = house.engine.clock
    assert isinstance(clock, MovableClock)
    stage = CoreStage(house, clock)
    people = [Person(name, stage) for name in ("Ana", "Ben", "Cem", "Dora", "Eli", "Fay", "Gus", "Hal")]
    await asyncio.gather(*(planted(one) for one in people))
    count = await house.engine.database.turn(lambda db: db.execute(select(func.count()).select_from(person)).scalar())
    assert count == 8
