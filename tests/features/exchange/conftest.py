"""Ana and Ben, or Ana and Dora, in touch on every stage."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.engine.house import Plan
from bot.engine.keys.masters import new_master, read_masters
from bot.engine.schedule.clock import MovableClock
from conversation import Person, Stage, Time
from features.conftest import STAGES
from stages.core_stage import core_stage
from touch import Touch, features


@pytest.fixture
def plan(where: str, request: pytest.FixtureRequest, tmp_path: Path) -> Plan:
    """On an empty database: these conversations are without some features, and a migrated one knows all."""
    onward = f"sqlite:///{tmp_path / 'onward.sqlite'}"
    database = request.getfixturevalue("postgres_url") if where == "postgres" else onward
    keyring = f"sqlite:///{tmp_path / 'keyring.sqlite'}"
    return Plan(database, keyring, read_masters(new_master()), "Ana Ruiz")


@pytest.fixture
async def stage(where: str, plan: Plan) -> AsyncIterator[Stage]:
    async with STAGES.get(where, core_stage)(plan, MovableClock(), features()) as opened:
        opened.name = where
        yield opened


@pytest.fixture
def touch(stage: Stage) -> Touch:
    return Touch(stage.house)  # type: ignore[attr-defined]


@pytest.fixture
async def ben(stage: Stage) -> Person:
    """Somebody who has agreed."""
    person = Person("Ben", stage)
    await person.agrees()
    return person


@pytest.fixture
def time(stage: Stage, ana: Person, ben: Person) -> Time:
    return Time(stage, [ana, ben])


@pytest.fixture
async def names(touch: Touch, ana: Person, ben: Person) -> tuple[str, str]:
    """Ana and Ben are in touch under pen names: hers, his."""
    opened = await touch.between(ana, ben)
    assert opened is not None
    return opened.seats[0].name.value, opened.seats[1].name.value
