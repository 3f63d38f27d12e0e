"""Steps and what comes after them under odd input and on odd days: rests, breaks, repeats, restarts. On the core."""

import json
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.chat.cards import Card, Document, Paragraph
from bot.chat.events import CommandUsed
from bot.chat.responses import Reply, Response
from bot.chat.text import MemberText, words
from bot.engine.feature import Command, Feature, discover
from bot.engine.house import Plan
from bot.engine.language.fluent import Wording
from bot.engine.schedule.clock import MovableClock
from bot.engine.turn import Turn
from bot.features import checkins
from bot.features.checkins.rules.acknowledgements import fitting
from bot.features.checkins.rules.entry import Entry
from conversation import Person, Shown, Time
from stages.core_stage import CoreStage, core_stage
from stored import everything, rows, value

SAY = Wording({"checkins": Path(checkins.__file__).parent / "wording"}).say("checkins", "en")
NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
GONE = ("That one is not here.", "not here any more", "not kept any more")


def praise(turn: Turn, used: CommandUsed) -> Response:
    """What another feature would do once the member says yes to it."""
    turn.tell("feedback.praised", "p" * 22, MemberText(used.answers.get("words", "You listen well")))
    return Reply(Card(None, (Paragraph(words("Told.")),)))


def move(turn: Turn, used: CommandUsed) -> Response:
    """What the member's page does when something of the plan is moved by a day."""
    planned = next(one for one in turn.plan() if one.name == "checkins.step_due")
    turn.later(planned.name, planned.at + timedelta(days=1), planned.key)
    turn.tell("checkins.step_due_moved", planned.key)
    return Reply(Card(None, (Paragraph(words("Told.")),)))


def zoned(turn: Turn, used: CommandUsed) -> Response:
    """What setting a time zone tells."""
    turn.change(zone="Asia/Tokyo")
    turn.tell("community.zoned", "")
    return Reply(Card(None, (Paragraph(words("Told.")),)))


def accept(turn: Turn, used: CommandUsed) -> Response:
    turn.tell("checkins.accepted")
    return Reply(Card(None, (Paragraph(words("Told.")),)))


@pytest.fixture
def where() -> str:
    return "core"


@pytest.fixture
def features(tmp_path: Path) -> list[Feature]:
    (tmp_path / "wording").mkdir()
    doors = {"praise": praise, "accept": accept, "move": move, "zoned": zoned}
    (tmp_path / "wording" / "en.ftl").write_text("".join(f"command-{name} = Tell\n" for name in doors))
    commands = tuple(Command(name, handler) for name, handler in doors.items())
    telling = Feature("telling", commands=commands, folder=tmp_path)
    return [*discover(), telling]


@pytest.fixture
async def stage(plan: Plan, features: list[Feature]) -> AsyncIterator[CoreStage]:
    async with core_stage(plan, MovableClock(), features) as opened:
        yield opened


async def log(person: Person, **answers: str) -> None:
    await person.uses("rejected")
    await person.submits(**{"kind": "job", **answers})


async def put_off(person: Person, time: Time, days: int) -> None:
    """The newest step on the screen."""
    await person.presses("Remind me on…")
    await person.submits(day=day(time, days))


def day(time: Time, days: int) -> str:
    return (time.stage.clock.now() + timedelta(days=days)).date().isoformat()


def planned(plan: Plan) -> object:
    return value(plan, "SELECT count(*) FROM agenda WHERE name LIKE 'checkins.%'")


async def open_entry(person: Person, number: int = 1) -> None:
    await person.uses("mine")
    await person.presses("Entries")
    await person.presses(f"Open {number}")


async def press_all(person: Person, card: Shown) -> list[str]:
    """Press every button of an older card; what each answered, beside it or in its place."""
    said = []
    for _, ref in card.buttons:
        before = {shown.ref for shown in (await person.stage.screen(person)).shown}
        await person.stage.press(person, card, ref)
        after = await person.stage.screen(person)
        assert after.form is None
        said += [one.text for one in after.shown if one.ref == card.ref or one.ref not in before]
    return said


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


async def test_a_removed_entry_and_a_finished_step_answer_kindly(ana: Person, ben: Person, time: Time) -> None:
    await log(ana, stage="interview")
    await ana.presses("Ideas")
    card = ana.now.shown[-1]
    await put_off(ana, time, 2)
    await ben.agrees()
    foreign = await press_all(ben, card)
    assert all(any(gone in text for gone in GONE) for text in foreign), foreign
    await ana.presses("Done")
    await ana.stage.press(ana, card, dict(card.buttons)["Not for me"])
    await open_entry(ana)
    await ana.presses("Remove")
    await ana.presses("Yes, remove it")
    said = await press_all(ana, card)
    assert all(any(gone in text for gone in GONE) for text in said), said
    await time.passes(days=9)
    ana.sees_not("reminded", "Did anything come?")


async def test_a_form_sent_twice_is_kept_once(ana: Person, time: Time, stage: CoreStage, plan: Plan) -> None:
    await log(ana)
    await open_entry(ana)
    await ana.presses("Got feedback")
    await ana.submits(words="Too junior", change="Show more")
    await stage.again(ana)
    assert (rows(plan)["checkins_heard"], rows(plan)["checkins_step"]) == (1, 1)
    await ana.uses("mine")
    await ana.presses("My strengths")
    await ana.presses("Add a strength")
    await ana.submits(words="Patience")
    await stage.again(ana)
    assert rows(plan)["checkins_strength"] == 1


@pytest.mark.parametrize(
    "odd", ["a\x00b", "\u202eevil\u202c", "@everyone *b* <!channel>", "שלום 🦩", "e" + "\u0301" * 300]
)
async def test_odd_words_are_kept_and_shown_inert(ana: Person, time: Time, odd: str) -> None:
    await log(ana, stage="interview")
    await time.passes(days=2)
    await open_entry(ana)
    await ana.presses("Look back at it")
    await ana.submits(right=odd, change=odd[:200])
    await open_entry(ana)
    ana.sees("What went right:", "One thing to change:")
    ana.sees_not("\x00", "\u202e", "\u202c")
    await ana.uses("mine")
    await ana.presses("What went right")
    ana.sees_not("\x00", "\u202e", "\u202c")


async def test_too_long_or_empty_loses_nothing(ana: Person, time: Time, plan: Plan) -> None:
    await log(ana)
    await open_entry(ana)
    await ana.presses("Got feedback")
    await ana.submits(words="w" * 4000)
    ana.sees("4,000 characters; 3,000 fit")
    await ana.submits(words="w" * 3000)
    assert rows(plan)["checkins_heard"] == 1
    await time.passes(days=2)
    await open_entry(ana)
    await ana.presses("Look back at it")
    await ana.submits(right=" ", change="\u200b")
    ana.sees("One of the two is enough")
    await ana.submits(right="Calm")
    ana.sees("Kept on this entry.")


async def test_never_on_the_first_day_also_from_an_older_card(ana: Person, time: Time) -> None:
    await log(ana, stage="interview")
    await ana.presses("Ideas")
    assert "Look back at it" not in ana.buttons()
    await open_entry(ana)
    assert "Look back at it" not in ana.buttons()
    await time.passes(hours=25)
    await open_entry(ana)
    old = ana.now.shown[-1]
    await ana.presses("Look back at it")
    ana.has_form("What went right?")
    await log(ana, stage="final", weight="one")
    ref = next(ref for label, ref in old.buttons if label == "Look back at it")
    await ana.stage.press(ana, old, ref)
    await ana.looks()
    assert any("No list today." in shown.text for shown in ana.now.shown)


async def test_the_fortieth_and_a_silence_are_met_too(ana: Person, time: Time) -> None:
    await log(ana, several="39")
    await time.passes(days=8)
    met = []
    for _ in range(3):
        await log(ana, kind="silence", stage="final", weight="stung")
        met.append(ana.new.split("\n")[0])
        ana.sees_not("39", "tries", "noes")
        await time.passes(days=8)
    assert len(set(met)) == 3
    assert met[0] in [SAY(f"said-{name}").plain for name in fitting(Entry("e", "silence", NOW, "final", "stung"), 40)]


async def test_a_fact_is_said_once_and_never_on_a_low_day(ana: Person, time: Time) -> None:
    await log(ana, kind="silence", stage="final")
    ana.sees("40 of 100 job seekers in the US heard nothing more")
    await log(ana, kind="silence", stage="final")
    ana.sees_not("of 100")
    await time.passes(days=15)
    await log(ana, kind="silence", stage="final", weight="one")
    ana.sees_not("of 100")
    await log(ana, kind="silence", stage="interview")
    ana.sees("61 of 100 job seekers in the UK, the US and Germany")


async def test_a_look_back_waits_while_today_weighs(ana: Person, time: Time) -> None:
    await log(ana, stage="final", weight="stung")
    await time.passes(days=89, hours=12)
    await log(ana, stage="applied")
    await time.passes(hours=13)
    ana.sees_not("anything better")
    await time.passes(days=1)
    ana.sees("anything better")


async def test_no_look_back_for_who_left_it_at_the_log(ana: Person, time: Time, plan: Plan) -> None:
    await log(ana, stage="final", weight="stung")
    await ana.presses("Just log it")
    assert planned(plan) == 0
    await time.passes(days=95)
    ana.sees_not("anything better")


async def test_praise_by_a_peer_stands_beside_ones_own(ana: Person, plan: Plan) -> None:
    for _ in range(2):
        await ana.uses("praise")
    assert rows(plan)["checkins_strength"] == 1
    assert b"You listen well" not in everything(plan)
    for number in range(10):
        await ana.uses("mine")
        await ana.presses("My strengths")
        await ana.presses("Add a strength")
        await ana.submits(words=f"Strength {number}")
    await ana.uses("mine")
    await ana.presses("My strengths")
    ana.sees("10 of your own fit.")
    assert "Add a strength" not in ana.buttons()
    await ana.presses("Older")
    await ana.presses("Older")
    ana.sees("From somebody here: You listen well")
    await ana.presses("Open 1")
    assert ana.buttons() == ["Remove", "My strengths"]
    await ana.presses("Remove")
    assert rows(plan)["checkins_strength"] == 10


async def test_a_restart_between_loses_nothing(plan: Plan, features: list[Feature]) -> None:
    clock = MovableClock()
    async with core_stage(plan, clock, features) as first:
        ana = Person("Ana", first)
        await ana.agrees()
        await log(ana, stage="interview")
        await ana.presses("Ideas")
        card = ana.now.shown[-1]
        await put_off(ana, Time(first), 2)
    async with core_stage(plan, clock, features) as second:
        again = Person("Ana", second)
        await second.press(again, card, dict(card.buttons)["Not for me"])
        await again.looks()
        await Time(second, [again]).passes(days=3)
        again.sees("You wanted to be reminded of this.", "A thank-you")


async def test_the_export_and_the_erasure_take_all_of_it(ana: Person, time: Time, stage: CoreStage, plan: Plan) -> None:
    await log(ana, stage="interview", weight="stung")
    await ana.presses("Ideas")
    await put_off(ana, time, 3)
    await time.passes(days=2)
    await open_entry(ana)
    await ana.presses("Look back at it")
    await ana.submits(right="right-words", change="change-words")
    await open_entry(ana)
    await ana.presses("Got feedback")
    await ana.submits(words="heard-words", gaps=("field",), own_gap="gap-words", change="other-words")
    await ana.uses("praise")
    await log(ana, several="2")
    await ana.presses("Ideas")
    await ana.presses("Look for reasons")
    await ana.submits(picked=("fit",), words="reason-words")
    await ana.uses("privacy export")
    parts = (part for card in stage.desks[ana.id].cards.values() for part in card.parts)
    files = {part.name: part.content for part in parts if isinstance(part, Document)}
    own = json.dumps(json.loads(files["onward-export.json"])["checkins"])
    for said in ("right", "change", "heard", "gap", "other", "reason"):
        assert f"{said}-words" in own
    assert "You listen well" in own
    mine = [name for name in rows(plan) if name.startswith("checkins_")]
    assert {name for name in mine if not rows(plan)[name]} <= {"checkins_trusted", "checkins_rest", "checkins_vent"}
    await ana.uses("privacy erase")
    await ana.presses("Erase everything")
    await ana.submits(word="erase")
    assert not any(rows(plan)[name] for name in mine)
    assert planned(plan) == 0
