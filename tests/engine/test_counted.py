"""Messages that come due at one moment share the budget: one goes, the others wait on the member's page."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.engine.feature import discover
from bot.engine.house import Plan, build
from bot.engine.keys.masters import new_master, read_masters
from bot.engine.schedule.clock import MovableClock
from bot.engine.schema import metadata
from conversation import Person, Time
from scratch_features.garden import plant
from stages.core_stage import CoreStage


@pytest.fixture
async def ana(database_url: str, tmp_path: Path) -> AsyncIterator[Person]:
    keyring = f"sqlite:///{tmp_path / 'keyring.sqlite'}"
    clock = MovableClock()
    plan = Plan(database_url, keyring, read_masters(new_master()), "Ana Ruiz")
    house = await build(plan, clock, discover("scratch_features"))
    await house.engine.database.turn(lambda db: metadata.create_all(db, [plant]), within=10)
    yield Person("Ana", CoreStage(house, clock))
    await house.close()


async def planted(ana: Person, name: str) -> None:
    await ana.uses("plant")
    if ana.now.form is None:
        await ana.presses("Agree")
    await ana.submits(name=name)
    await ana.submits()


async def test_one_of_three_goes(ana: Person) -> None:
    for name in ("Fern", "Ivy", "Moss"):
        await planted(ana, name)
    time = Time(ana.stage, [ana])
    await time.passes(hours=24)
    assert ana.new.count("How is it growing?") == 1
    await time.passes(hours=1)
    ana.sees_not("How is it growing?")


async def test_a_day_later_there_is_room_again(ana: Person) -> None:
    time = Time(ana.stage, [ana])
    for name in ("Fern", "Ivy"):
        await planted(ana, name)
        await time.passes(hours=25)
        ana.sees("How is it growing?")


async def test_past_its_use_a_message_is_not_sent(ana: Person) -> None:
    stage = ana.stage
    assert isinstance(stage, CoreStage)
    await planted(ana, "Fern")
    stage.house.courier.platforms.remove(stage)
    await Time(stage, [ana]).passes(hours=24)
    stage.house.add(stage)
    await Time(stage, [ana]).passes(hours=13)
    ana.sees_not("How is it growing?")
