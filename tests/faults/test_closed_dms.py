"""A member who takes no direct messages finds on their own page what could not be sent."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.engine.house import Plan
from bot.engine.keys.masters import new_master, read_masters
from bot.engine.schedule.clock import MovableClock
from conversation import Person, Time
from features.notes.help import adult, logs, there
from stages.core_stage import CoreStage, core_stage
from stages.discord_stage import DiscordStage, discord_stage
from stages.slack_stage import SlackStage, slack_stage

AnyStage = CoreStage | DiscordStage | SlackStage

QUESTION = "The rest you set is over. How is it now?"


@pytest.fixture(params=["core", "discord", "slack"])
async def stage(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[AnyStage]:
    addresses = [f"sqlite:///{tmp_path / name}.sqlite" for name in ("onward", "keyring")]
    plan = Plan(addresses[0], addresses[1], read_masters(new_master()), "Ana Ruiz")
    if request.param == "core":
        async with core_stage(plan, MovableClock()) as core:
            yield core
    elif request.param == "discord":
        async with discord_stage(plan, MovableClock()) as discord:
            yield discord
    else:
        async with slack_stage(plan, MovableClock()) as slack:
            yield slack


async def test_the_message_waits_on_the_page(stage: AnyStage) -> None:
    ana = Person("Ana", stage)
    await ana.agrees()
    await ana.uses("rejected")
    await ana.submits(kind="job")
    await ana.presses("Rest for a day")
    await _close_dms(stage, ana)
    await Time(stage, [ana]).passes(hours=24, minutes=1)
    ana.sees_not(QUESTION)
    await ana.uses("mine")
    ana.sees("Waiting for you here", "The question at the end of your rest")
    await ana.presses("Read it")
    ana.sees(QUESTION)
    await ana.uses("mine")
    ana.sees_not("Waiting for you here")


async def test_the_first_use_shows_where_the_bot_writes(stage: AnyStage) -> None:
    ana = Person("Ana", stage)
    await ana.agrees()
    ana.sees("This is where I write to you")
    await ana.uses("onward")
    ana.sees_not("do not reach you", "Test again")


async def test_closed_messages_are_said_and_not_tried_again_until_asked(stage: AnyStage) -> None:
    ana = Person("Ana", stage)
    await _close_dms(stage, ana)
    await ana.agrees()
    ana.sees_not("This is where I write to you")
    await ana.uses("rejected")
    await ana.submits(kind="job")
    await ana.presses("Rest for a day")
    await _close_dms(stage, ana, closed=False)
    await Time(stage, [ana]).passes(hours=24, minutes=1)
    ana.sees_not(QUESTION)
    await ana.uses("onward")
    ana.sees("private messages do not reach you", "The question at the end of your rest")
    await ana.opens_home()
    ana.sees("private messages do not reach you", "Waiting for you here", "The question at the end of your rest")
    ana.sees_not("to keep your messages few", "test message")
    await ana.uses("onward")
    if stage.name == "discord":
        ana.sees("allow direct messages")
    await ana.presses("Test again")
    ana.sees("A message is on its way", "This is where I write to you")
    await ana.uses("onward")
    ana.sees_not("do not reach you")


async def test_whoever_no_message_reaches_reads_where_notes_wait(stage: AnyStage) -> None:
    ana, dora = Person("Ana", stage), Person("Dora", stage, locale="es-ES")
    five = [dora, *(Person(name, stage) for name in ("Ben", "Cem", "Eli", "Mo"))]
    await there(*five)
    await _close_dms(stage, ana)
    await adult(ana)
    await logs(ana)
    await ana.presses("Hear from someone")
    await ana.presses("Send")
    ana.sees("A few people are asked now.", "what they write waits under “My search”")
    ana.sees_not("comes here as a private message")


async def test_a_test_that_fails_again_says_so(stage: AnyStage) -> None:
    ana = Person("Ana", stage)
    await _close_dms(stage, ana)
    await ana.agrees()
    await ana.uses("onward")
    await ana.presses("Test again")
    await ana.uses("onward")
    ana.sees("do not reach you")


async def test_whoever_writes_to_the_bot_can_be_answered(stage: AnyStage) -> None:
    ana = Person("Ana", stage)
    await _close_dms(stage, ana)
    await ana.agrees()
    await _close_dms(stage, ana, closed=False)
    await ana.writes("hello?")
    ana.sees("No person reads this chat")


async def _close_dms(stage: AnyStage, person: Person, *, closed: bool = True) -> None:
    if isinstance(stage, SlackStage):
        await stage.slack.do("delivery", messages_tab=not closed)
    elif isinstance(stage, DiscordStage):
        await stage.discord.do("person", id=person.id, closed_dms=closed)
    elif closed:
        stage.closed_dms.add(person.id)
    else:
        stage.closed_dms.discard(person.id)
