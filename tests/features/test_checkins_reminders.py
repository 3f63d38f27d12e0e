"""Reminders that a member set, on odd days: in a rest, on a break, with closed DMs, moved, dropped. On the core."""

from collections.abc import AsyncIterator, Sequence
from pathlib import Path

import pytest

from bot.engine.feature import Feature
from bot.engine.house import Plan
from bot.engine.schedule.clock import MovableClock
from conversation import Person, Time
from features.stepping import day, log, open_entry, planned, put_off, telling
from stages.core_stage import CoreStage, core_stage
from stored import rows


@pytest.fixture
def where() -> str:
    return "core"


@pytest.fixture
def features(tmp_path: Path) -> Sequence[Feature]:
    return telling(tmp_path)


@pytest.fixture
async def stage(plan: Plan, features: Sequence[Feature]) -> AsyncIterator[CoreStage]:
    async with core_stage(plan, MovableClock(), features) as opened:
        yield opened


async def test_a_reminder_does_not_come_within_a_rest_however_it_was_extended(ana: Person, time: Time) -> None:
    await log(ana, stage="interview")
    await ana.presses("Ideas")
    await put_off(ana, time, 2)
    await log(ana, stage="interview", weight="stung")
    await ana.presses("Rest for a day")
    await ana.presses("Rest for a week")
    await time.passes(days=6, hours=20)
    ana.sees_not("reminded", "A thank-you")
    await time.passes(hours=8)
    ana.sees("How is it now?")
    await time.passes(days=2)
    await ana.uses("mine")
    ana.sees("A reminder you set")
    await ana.presses("Read it")
    ana.sees("You wanted to be reminded of this.", "A thank-you in two lines")


async def test_a_reminder_that_waits_for_the_morning_gives_way_to_a_rest(ana: Person, time: Time) -> None:
    await ana.uses("break")
    await ana.presses("Time zone")
    await ana.submits(city="Madrid")
    await ana.presses("Quiet hours")
    await ana.submits(**{"use": "on", "from": "09:30", "until": "21:30"})
    await log(ana, stage="interview")
    await ana.presses("Ideas")
    await put_off(ana, time, 1)
    await log(ana, stage="interview")
    gate = ana.now.shown[-1]
    await time.passes(hours=24, minutes=30)
    ana.sees_not("reminded")
    await ana.stage.press(ana, gate, next(ref for label, ref in gate.buttons if label == "Rest for a day"))
    await time.passes(hours=23)
    ana.sees_not("reminded")
    await time.passes(hours=14)
    ana.sees("How is it now?")
    await ana.uses("mine")
    await ana.presses("Read it")
    ana.sees("You wanted to be reminded of this.")


async def test_on_the_day_of_the_one_a_reminder_waits(ana: Person, time: Time) -> None:
    await log(ana, stage="interview")
    await ana.presses("Ideas")
    await put_off(ana, time, 1)
    await time.passes(hours=20)
    await log(ana, stage="final", weight="one")
    await time.passes(hours=23)
    ana.sees_not("reminded")
    await time.passes(hours=2)
    ana.sees("You wanted to be reminded of this.")


async def test_just_log_it_and_letting_it_out_take_reminders_off(ana: Person, time: Time) -> None:
    for button in ("Just log it", "Let me vent"):
        await log(ana, stage="interview")
        gate = ana.now.shown[-1]
        await ana.presses("Ideas")
        await put_off(ana, time, 2)
        refs = dict(gate.buttons)
        await ana.stage.press(ana, gate, refs[button])
        await ana.looks()
        if button == "Let me vent":
            await ana.submits(words="enough", after="throw")
        ana.sees("The reminder you had set for it is off.")
        await time.passes(days=3)
        ana.sees_not("reminded")


async def test_days_that_cannot_be_taken_get_a_sentence(ana: Person, time: Time, plan: Plan) -> None:
    await log(ana, stage="interview")
    await ana.presses("Ideas")
    await ana.presses("Remind me on…")
    for odd, said in (
        (day(time, -1), "That day has begun already"),
        (day(time, 0), "That day has begun already"),
        ("2199-01-01", "too far away"),
        (day(time, 400), "more than a year away"),
        ("soon", "year-month-day"),
        ("", "needs an answer"),
    ):
        await ana.submits(day=odd)
        ana.sees(said)
    await ana.submits(day=day(time, 5))
    ana.sees("You will hear of it")
    assert rows(plan)["checkins_step"] == 3


async def test_several_on_one_day_come_in_one_message(ana: Person, time: Time) -> None:
    await log(ana, stage="interview")
    await ana.presses("Ideas")
    card = ana.now.shown[-1]
    for label, ref in card.buttons:
        if label == "Remind me on…":
            await ana.stage.press(ana, card, ref)
            await ana.submits(day=day(time, 1))
    await time.passes(days=2)
    ana.sees("You wanted to be reminded of these.", "A thank-you", "Ask for one thing", "one other person")
    assert sum("reminded" in shown.text for shown in ana.now.shown) == 1


async def test_a_reminder_taken_off_the_plan_does_not_come_and_the_step_stays(ana: Person, time: Time) -> None:
    await log(ana, stage="interview")
    await ana.presses("Ideas")
    await put_off(ana, time, 2)
    await ana.uses("mine")
    await ana.presses("Cancel this")
    await time.passes(days=3)
    ana.sees_not("reminded")
    await open_entry(ana)
    await ana.presses("Ideas")
    ana.sees("A thank-you in two lines")


async def test_a_moved_reminder_comes_when_it_was_moved_to(ana: Person, time: Time) -> None:
    await log(ana, stage="interview")
    await ana.presses("Ideas")
    await put_off(ana, time, 1)
    await ana.uses("move")
    await time.passes(hours=30)
    ana.sees_not("reminded")
    await time.passes(hours=24)
    ana.sees("You wanted to be reminded of this.")


async def test_a_zone_set_later_brings_it_in_the_morning_there(ana: Person, time: Time) -> None:
    await log(ana, stage="interview")
    await ana.presses("Ideas")
    await put_off(ana, time, 2)
    await ana.uses("zoned")
    await time.passes(hours=39, minutes=50)
    ana.sees_not("reminded")
    await time.passes(minutes=20)
    ana.sees("You wanted to be reminded of this.")


async def test_on_a_break_nothing_comes_and_reminders_come_after_it(ana: Person, time: Time) -> None:
    await log(ana, stage="interview")
    await ana.presses("Ideas")
    await put_off(ana, time, 2)
    await log(ana, stage="interview")
    await ana.presses("Rest for a day")
    await ana.uses("break")
    await ana.presses("A week")
    await time.passes(days=6)
    ana.sees_not("reminded", "How is it now?")
    await time.passes(days=2)
    ana.sees("You wanted to be reminded of this.")
    ana.sees_not("How is it now?")


async def test_what_is_stopped_stands_in_no_plan_until_it_is_turned_on(ana: Person, time: Time) -> None:
    for days in (2, 5):
        await log(ana, stage="interview")
        await ana.presses("Ideas")
        await put_off(ana, time, days)
    await ana.uses("mine")
    ana.sees("A reminder you set")
    await time.passes(days=2, hours=12)
    ana.sees("You wanted to be reminded of this.")
    await ana.presses("Options")
    await ana.presses("Stop these")
    await ana.uses("mine")
    ana.sees_not("A reminder you set")
    await ana.presses("Breaks and settings")
    await ana.presses("What can be stopped")
    await ana.presses("Turn on again")
    await ana.uses("mine")
    ana.sees("A reminder you set")


async def test_with_closed_dms_it_waits_on_the_page(ana: Person, time: Time, stage: CoreStage) -> None:
    await log(ana, stage="interview")
    await ana.presses("Ideas")
    await put_off(ana, time, 2)
    stage.closed_dms.add(ana.id)
    await time.passes(days=3)
    ana.sees_not("reminded")
    await ana.uses("mine")
    await ana.presses("Read it")
    ana.sees("You wanted to be reminded of this.")
    await ana.presses("Done")
    ana.sees("Done. A thank-you")


async def test_an_accepted_role_ends_all_of_it(ana: Person, time: Time, plan: Plan) -> None:
    await log(ana, stage="interview", weight="stung")
    await ana.presses("Ideas")
    await put_off(ana, time, 2)
    await ana.uses("accept")
    assert planned(plan) == 0
    await time.passes(days=100)
    ana.sees_not("reminded", "anything better")
