"""People and time for conversations, on every stage that this machine can build."""

from collections.abc import AsyncIterator
from itertools import count
from pathlib import Path
from random import Random

import pytest

from bot.engine.house import Plan
from bot.engine.keys.masters import new_master, read_masters
from bot.engine.schedule.clock import MovableClock
from conversation import Person, Stage, Time
from migrated import in_file
from stages.core_stage import core_stage
from stages.discord_stage import discord_stage
from stages.slack_stage import slack_stage

STAGES = {"core": core_stage, "discord": discord_stage, "slack": slack_stage}


@pytest.fixture(params=[*STAGES, "postgres"])
def where(request: pytest.FixtureRequest) -> str:
    """Each platform on SQLite, and the bare core on PostgreSQL too."""
    return str(request.param)


@pytest.fixture
def plan(where: str, request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Plan:
    """Ids and choices follow from the suite's seed, so what happened on the core happens there again."""
    monkeypatch.setattr("stages.core_stage._lives", count(1))
    onward = tmp_path / "onward.sqlite"
    database = request.getfixturevalue("migrated_url") if where == "postgres" else in_file(onward)
    keyring = f"sqlite:///{tmp_path / 'keyring.sqlite'}"
    fresh = Random(request.config.getoption("randomly_seed", 1)).randbytes
    return Plan(database, keyring, read_masters(new_master()), "Ana Ruiz", fresh=fresh)


@pytest.fixture
async def stage(where: str, plan: Plan) -> AsyncIterator[Stage]:
    async with STAGES.get(where, core_stage)(plan, MovableClock()) as opened:
        opened.name = where
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
