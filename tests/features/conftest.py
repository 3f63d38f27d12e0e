"""People and time for conversations, on every stage that this machine can build."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from bot.engine.clock import MovableClock
from bot.engine.house import Plan, build
from bot.engine.masters import new_master, read_masters
from conversation import Person, Stage, Time
from stages.core_stage import CoreStage


@asynccontextmanager
async def core_stage(plan: Plan, clock: MovableClock) -> AsyncIterator[Stage]:
    house = await build(plan, clock)
    yield CoreStage(house, clock)
    await house.close()


STAGES = {"core": core_stage}


@pytest.fixture
def plan(tmp_path: Path) -> Plan:
    return Plan(
        f"sqlite:///{tmp_path / 'onward.sqlite'}",
        f"sqlite:///{tmp_path / 'keyring.sqlite'}",
        read_masters(new_master()),
        "Ana Ruiz",
    )


@pytest.fixture(params=list(STAGES))
async def stage(request: pytest.FixtureRequest, plan: Plan) -> AsyncIterator[Stage]:
    async with STAGES[request.param](plan, MovableClock()) as opened:
        yield opened


@pytest.fixture
async def ana(stage: Stage) -> Person:
    """A job seeker who has agreed."""
    person = Person("Ana", stage)
    await person.agrees()
    return person


@pytest.fixture
def ben(stage: Stage) -> Person:
    """Somebody whom the bot has not met."""
    return Person("Ben", stage)


@pytest.fixture
def dora(stage: Stage) -> Person:
    """Somebody who reads Spanish, and whom the bot has not met."""
    return Person("Dora", stage, locale="es-ES")


@pytest.fixture
def time(stage: Stage, ana: Person) -> Time:
    return Time(stage, [ana])
