"""Conversations about messages the bot starts: the one budget, breaks, quiet hours and *Options*."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from bot.chat.cards import Card, Paragraph
from bot.chat.events import CommandUsed, TimerRang
from bot.chat.responses import Reply, Response
from bot.chat.text import words
from bot.engine.feature import Command, Feature, Option, discover
from bot.engine.house import Plan, build
from bot.engine.schedule.clock import MovableClock
from bot.engine.sending.kinds import Budget, MessageKind
from bot.engine.turn import Turn
from conversation import Person, Time
from organised import settle
from stages.core_stage import CoreStage

WORDING = """command-knock = Knock
command-knock-when = When
command-knock-when-now = Now
command-knock-when-night = At night
command-knock-when-weekly = Every week
kind-knock = A knock on the door
plan-later = A knock
"""
KNOCK = "Onward: something you asked for"


def knock(turn: Turn, used: CommandUsed) -> Response:
    """Ask for a counted message: now, thirteen hours from now, or every week."""
    match used.answers.get("when"):
        case "night":
            turn.later("later", turn.now + timedelta(hours=13))
        case "weekly":
            turn.later("weekly", turn.now + timedelta(days=7))
        case _:
            _send(turn)
    return Reply(Card(None, (Paragraph(words("Asked.")),)))


def ring(turn: Turn, rang: TimerRang) -> None:
    _send(turn)


def ring_weekly(turn: Turn, rang: TimerRang) -> None:
    _send(turn)
    turn.later("weekly", turn.now + timedelta(days=7))


def _send(turn: Turn) -> None:
    turn.send(Card(None, (Paragraph(words("Knock, knock")),)), "knock")


@pytest.fixture
async def stage(plan: Plan, tmp_path: Path) -> AsyncIterator[CoreStage]:
    """A house with one more feature, which sends a counted message when asked."""
    (tmp_path / "wording").mkdir()
    (tmp_path / "wording" / "en.ftl").write_text(WORDING)
    knocking = Feature(
        name="knocking",
        commands=(Command("knock", knock, options=(Option("when", ("now", "night", "weekly")),)),),
        timers={"later": ring, "weekly": ring_weekly},
        kinds=(MessageKind("knock", Budget.COUNTED, timedelta(days=2)),),
        folder=tmp_path,
    )
    clock = MovableClock()
    house = await build(plan, clock, [*discover(), knocking])
    yield CoreStage(house, clock)
    await house.close()


async def test_a_counted_message_closes_with_options(ana: Person) -> None:
    await ana.uses("knock")
    ana.sees(KNOCK, "Knock, knock", "[Options]")


async def test_one_a_day_and_the_rest_waits_on_the_page(ana: Person) -> None:
    await ana.uses("knock")
    await ana.uses("knock")
    ana.sees_not(KNOCK)
    await ana.uses("mine")
    ana.sees("Waiting for you here", "A knock on the door")
    await ana.presses("Read it")
    ana.sees("Knock, knock")
    await ana.uses("mine")
    ana.sees_not("Waiting for you here")


async def test_what_waits_stands_on_the_root_card(ana: Person) -> None:
    await ana.uses("knock")
    await ana.uses("knock")
    await ana.uses("onward")
    ana.sees("Waiting for you here", "A knock on the door")


async def test_the_week_is_full_after_three(ana: Person, time: Time) -> None:
    seen = []
    for _ in range(4):
        await ana.uses("knock")
        seen.append(KNOCK in ana.new)
        await time.passes(days=1, minutes=1)
    assert seen == [True, True, True, False]


async def test_a_lower_week_and_none_at_all(ana: Person, time: Time) -> None:
    await _weekly(ana, "1")
    await ana.uses("knock")
    ana.sees(KNOCK)
    await time.passes(days=2)
    await ana.uses("knock")
    ana.sees_not(KNOCK)
    await _weekly(ana, "0")
    await time.passes(days=9)
    await ana.uses("knock")
    ana.sees_not(KNOCK)


async def test_three_unanswered_and_the_bot_says_once_that_it_stops(ana: Person, time: Time) -> None:
    await ana.uses("knock", when="weekly")
    for _ in range(3):
        await time.passes(days=7)
        ana.sees("Knock, knock")
    await time.passes(days=7)
    ana.sees("had no answer, and that is fine")
    ana.sees_not("Knock, knock")
    await time.passes(days=7)
    ana.sees_not(KNOCK)
    await ana.uses("mine")
    ana.sees("Waiting for you here")
    await ana.uses("knock")
    ana.sees("Knock, knock")


async def test_quiet_hours_hold_it_until_morning(ana: Person, time: Time) -> None:
    await _in_madrid(ana)
    await ana.uses("knock", when="night")
    await time.passes(hours=13, minutes=1)
    ana.sees_not(KNOCK)
    await time.passes(hours=9)
    ana.sees_not(KNOCK)
    await time.passes(hours=1)
    ana.sees(KNOCK)


async def test_who_has_told_no_zone_is_not_woken_on_the_communitys_clock(ana: Person, time: Time) -> None:
    await settle(ana.stage, zone="Europe/Madrid")
    await ana.uses("knock", when="night")
    await time.passes(hours=13, minutes=1)
    ana.sees_not(KNOCK)
    await ana.uses("break")
    ana.sees("21:00 to 09:00 in Madrid, the community's clock, until yours is set")
    await time.passes(hours=10)
    ana.sees(KNOCK)
    await _in_madrid(ana)
    await ana.presses("Quiet hours")
    await ana.submits(use="off")
    ana.sees_not("the community's clock")
    await time.passes(hours=24)
    await ana.uses("knock", when="night")
    await time.passes(hours=13, minutes=1)
    ana.sees(KNOCK)


async def test_a_break_holds_it_and_loses_nothing(ana: Person, time: Time) -> None:
    await ana.uses("break")
    await ana.presses("3 days")
    await ana.uses("knock")
    ana.sees_not(KNOCK)
    await time.passes(days=2)
    ana.sees_not(KNOCK)
    await time.passes(days=1, minutes=1)
    ana.sees(KNOCK)


async def test_stop_these_and_turn_them_on_again(ana: Person, time: Time) -> None:
    await ana.uses("knock")
    await ana.presses("Options")
    ana.sees("A knock on the door")
    await ana.presses("Stop these")
    ana.sees("stopped, until you turn it on")
    await time.passes(days=300)
    await ana.uses("knock")
    ana.sees_not(KNOCK)
    await _turn_on(ana)
    await ana.uses("knock")
    ana.sees(KNOCK)


async def test_pause_until_a_date(ana: Person, time: Time) -> None:
    await ana.uses("knock")
    await ana.presses("Options")
    await ana.presses("Pause until a date")
    ana.has_form("A knock on the door")
    await ana.submits(until="2026-03-06")
    ana.sees("paused until 2026-03-06")
    await time.passes(days=2)
    await ana.uses("knock")
    ana.sees_not(KNOCK)
    await time.passes(days=3)
    await ana.uses("knock")
    ana.sees(KNOCK)


async def test_not_now_and_a_reminder_if_asked(ana: Person, time: Time) -> None:
    await ana.uses("knock")
    await ana.presses("Options")
    await ana.presses("Not now")
    ana.sees("Nothing more comes about this one")
    await ana.presses("Remind me in two days")
    ana.sees("2026-03-04")
    await ana.uses("mine")
    ana.sees("What the bot will do in the next seven days", "A reminder of a message you set aside")
    await time.passes(days=2, minutes=1)
    ana.sees("The reminder you asked for", "A knock on the door")


async def test_what_is_planned_can_be_dropped(ana: Person, time: Time) -> None:
    await ana.uses("knock", when="night")
    await ana.uses("mine")
    ana.sees("A knock: 2026-03-02 22:00")
    await ana.presses("Cancel this")
    ana.sees("This will not come: A knock")
    await time.passes(hours=14)
    ana.sees_not(KNOCK)
    await ana.presses("Back to my page")
    ana.sees("My search")
    ana.sees_not("Cancel this")


async def _weekly(person: Person, most: str) -> None:
    await person.uses("break")
    await person.presses("How many")
    await person.submits(weekly=most)


async def _in_madrid(person: Person) -> None:
    await person.uses("break")
    await person.presses("Time zone")
    await person.submits(city="Madrid")


async def _turn_on(person: Person) -> None:
    await person.uses("break")
    person.sees("One kind is paused")
    await person.presses("What can be stopped")
    await person.presses("Turn on again")
    person.sees("A knock on the door: on")
