"""A hook that fails holds its own message up, nobody else's, and says nothing in the log but its kind."""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Never

import pytest
from msgspec.structs import replace

from bot.chat.cards import Part
from bot.chat.people import Community
from bot.chat.platform import ConnectionLost
from bot.engine.feature import Feature, discover
from bot.engine.house import House, Plan, build
from bot.engine.keys.masters import new_master, read_masters
from bot.engine.schedule.clock import MovableClock
from bot.engine.schema import metadata
from bot.engine.turn import BaseTurn
from conversation import Person, Time
from faults.broken_garden import CANARY
from scratch_features.garden import plant
from stages.core_stage import CoreStage

LOOK = "How is it growing?"


class Trouble:
    """Fails for the first so many."""

    def __init__(self) -> None:
        self.left = 1

    def footer(self, turn: BaseTurn, kind: str, message: str) -> tuple[Part, ...]:
        self.left -= 1
        if self.left >= 0:
            raise ValueError(f"{CANARY} {message}")
        return ()


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    addresses = [f"sqlite:///{tmp_path / name}.sqlite" for name in ("onward", "keyring")]
    plan = Plan(addresses[0], addresses[1], read_masters(new_master()), "Ana Ruiz")
    trouble = Trouble()
    features: tuple[Feature, ...] = tuple(
        replace(feature, footer=trouble.footer) for feature in discover("scratch_features")
    )
    built = await build(plan, MovableClock(), features)
    await built.engine.database.turn(lambda db: metadata.create_all(db, [plant]), within=10)
    yield built
    await built.close()


async def planted(stage: CoreStage, name: str) -> Person:
    person = Person(name, stage)
    await person.uses("plant")
    await person.presses("Agree")
    await person.submits(name="Fern")
    await person.submits()
    return person


def stage_of(house: House, kind: type[CoreStage] = CoreStage) -> CoreStage:
    clock = house.engine.clock
    assert isinstance(clock, MovableClock)
    return kind(house, clock)


async def test_one_footer_that_fails(house: House, capfd: pytest.CaptureFixture[str]) -> None:
    stage = stage_of(house)
    people = [await planted(stage, name) for name in ("Ana", "Ben")]
    time = Time(stage, people)
    await time.passes(hours=24)
    assert sorted(LOOK in person.new for person in people) == [False, True]
    seen = {person.name for person in people if LOOK in person.new}
    await time.passes(minutes=2)
    assert {person.name for person in people if LOOK in person.new} == {"Ana", "Ben"} - seen
    said = "".join(capfd.readouterr())
    assert "message failed" in said
    assert CANARY not in said


class Lost(CoreStage):
    """A platform that no longer knows the token."""

    def serves(self, community: Community) -> bool:
        return True

    async def deliver(self, message: object) -> Never:
        raise ConnectionLost("Set another token.")


async def test_many_messages_find_the_connection_lost(house: House, capfd: pytest.CaptureFixture[str]) -> None:
    stage = stage_of(house, Lost)
    people = [await planted(stage, name) for name in ("Ana", "Ben", "Cem")]
    await Time(stage, people).passes(hours=24)
    await house.heartbeat.settle()
    said = "".join(capfd.readouterr())
    assert said.count("connection lost") == 1
    assert house.courier.platforms == []
