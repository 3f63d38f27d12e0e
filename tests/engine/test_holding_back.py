"""A feature holds messages back until a moment, takes them back unseen, and sees what it has planned."""

from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import update

from bot.chat.cards import Card, Paragraph
from bot.chat.events import CommandUsed, TimerRang
from bot.chat.responses import Reply, Response
from bot.chat.text import words
from bot.engine.feature import Command, Feature, Option, discover
from bot.engine.house import Plan, build
from bot.engine.keys.masters import new_master, read_masters
from bot.engine.schedule.clock import MovableClock
from bot.engine.schema.people import person
from bot.engine.sending.kinds import Budget, MessageKind
from bot.engine.turn import BaseTurn, Turn
from conversation import Person, Time
from stages.core_stage import CoreStage

WORDING = """command-wave = Wave
command-wave-how = How
command-wave-how-send = Send
command-wave-how-plan = Plan
command-wave-how-back = Take back
kind-wave = A wave
"""
HELD_UNTIL = datetime.fromisoformat("2026-03-04T09:00:00+00:00")


def wave(turn: Turn, used: CommandUsed) -> Response:
    """Send one, plan one in two days, or take back what was not seen and list what is planned."""
    said = ""
    match used.answers.get("how"):
        case "plan":
            turn.later("later", turn.now + timedelta(days=2), "k")
            turn.later("later", turn.now + timedelta(days=1), "j")
        case "back":
            planned = [f"{item.name} {item.key} {item.at:%d}" for item in turn.items()]
            said = f"{turn.withdraw('wave', 'other')} {turn.withdraw('wave')} taken back, {planned}"
        case _:
            turn.send(_card("Hello over there"), "wave", merge="one")
    return Reply(_card(said or "Done."))


def ring(turn: Turn, rang: TimerRang) -> None:
    """Nothing comes of it."""


def allows(turn: BaseTurn, member_id: str, kind: str) -> bool | datetime:
    """No wave before a moment."""
    return HELD_UNTIL if kind == "waving.wave" and turn.now < HELD_UNTIL else True


def _card(text: str) -> Card:
    return Card(None, (Paragraph(words(text)),))


@pytest.fixture
async def ana(tmp_path: Path) -> AsyncIterator[Person]:
    (tmp_path / "wording").mkdir()
    (tmp_path / "wording" / "en.ftl").write_text(WORDING)
    waving = Feature(
        name="waving",
        commands=(Command("wave", wave, options=(Option("how", ("send", "plan", "back")),)),),
        timers={"later": ring},
        kinds=(MessageKind("wave", Budget.COUNTED, timedelta(hours=6)),),
        allows=allows,
        folder=tmp_path,
    )
    where = f"sqlite:///{tmp_path / 'onward.sqlite'}"
    plan = Plan(where, f"sqlite:///{tmp_path / 'keyring.sqlite'}", read_masters(new_master()), "Ana Ruiz")
    clock = MovableClock()
    house = await build(plan, clock, [*discover(), waving])
    person_ = Person("Ana", CoreStage(house, clock))
    await person_.agrees()
    yield person_
    await house.close()


async def test_it_comes_when_it_may_and_is_not_late_by_then(ana: Person) -> None:
    time = Time(ana.stage, [ana])
    await ana.uses("wave", how="send")
    ana.sees_not("Hello over there")
    await time.passes(hours=40)
    ana.sees_not("Hello over there")
    await time.passes(hours=8, minutes=1)
    ana.sees("Hello over there")


async def test_what_nobody_has_seen_is_taken_back(ana: Person) -> None:
    await ana.uses("wave", how="send")
    await ana.uses("wave", how="plan")
    await ana.uses("wave", how="back")
    ana.sees("0 1 taken back, ['later j 03', 'later k 04']")
    await Time(ana.stage, [ana]).passes(hours=49)
    ana.sees_not("Hello over there")


async def test_a_zone_that_the_machine_does_not_know_is_none(ana: Person) -> None:
    stage = ana.stage
    assert isinstance(stage, CoreStage)
    retired = update(person).values(zone="Mars/Old_Base", quiet_from="21:00", quiet_until="09:00")
    await stage.house.engine.database.turn(lambda db: db.execute(retired))
    await ana.uses("wave", how="send")
    await Time(stage, [ana]).passes(hours=49)
    ana.sees("Hello over there")
    await ana.uses("break")
    ana.sees("Time zone: Not set")
