"""The same scratch feature on the real libraries: forms in pages, a timer, an update, a repeat."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.engine.clock import MovableClock
from bot.engine.feature import discover
from bot.engine.house import Plan
from bot.engine.masters import new_master, read_masters
from bot.engine.schema import metadata
from conversation import Person, Stage, Time
from scratch_features.garden import plant
from stages.discord_stage import discord_stage
from stages.slack_stage import slack_stage

STAGES = {"slack": slack_stage, "discord": discord_stage}


@pytest.fixture(params=list(STAGES))
async def stage(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Stage]:
    addresses = [f"sqlite:///{tmp_path / name}.sqlite" for name in ("onward", "keyring")]
    plan = Plan(addresses[0], addresses[1], read_masters(new_master()), "Ana Ruiz")
    async with STAGES[request.param](plan, MovableClock(), discover("scratch_features")) as opened:
        await opened.house.engine.database.turn(lambda db: metadata.create_all(db, [plant]), within=10)
        yield opened


async def test_the_garden_grows(stage: Stage) -> None:
    ana = Person("Ana", stage)
    await ana.uses("plant")
    ana.sees("I keep what you plant.")
    await ana.presses("Agree")
    ana.has_form("What grows here?")
    await ana.submits(name=" ")
    ana.sees("This one needs an answer.")
    await ana.submits(name="Fern")
    await ana.submits()
    ana.sees("Planted.")
    await Time(stage, [ana]).passes(hours=24)
    ana.sees("Onward: something you asked for.", "How is it growing?")
    await ana.presses("Water it")
    ana.sees("Watered.")
