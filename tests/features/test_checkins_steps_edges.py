"""Steps and what comes after them under odd input: older cards, repeats, odd words, restarts. On the core."""

import json
from collections.abc import AsyncIterator, Sequence
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.chat.cards import Document
from bot.engine.feature import Feature
from bot.engine.house import Plan
from bot.engine.language.fluent import Wording
from bot.engine.schedule.clock import MovableClock
from bot.features import checkins
from bot.features.checkins.rules.acknowledgements import fitting
from bot.features.checkins.rules.entry import Entry
from conversation import Person, Time
from features.stepping import GONE, log, open_entry, planned, press_all, put_off, telling
from stages.core_stage import CoreStage, core_stage
from stored import everything, rows

SAY = Wording({"checkins": Path(checkins.__file__).parent / "wording"}).say("checkins", "en")
NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


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
    await ana.presses("More for me")
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
        ana.sees_not("39", "40 tries", "noes")
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
    assert all(
        rows(plan)[f"checkins_{name}"] for name in ("step", "reason", "reflection", "heard", "strength", "spacing")
    )
    await ana.uses("privacy erase")
    await ana.presses("Erase everything")
    await ana.submits(word="erase")
    assert not any(rows(plan)[name] for name in mine)
    assert planned(plan) == 0
