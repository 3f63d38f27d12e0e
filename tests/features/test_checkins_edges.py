"""Check-ins under odd input: stale and foreign buttons, repeats, words too long or strange. On the bare core."""

import json
from collections.abc import AsyncIterator

import pytest

from bot.chat.cards import Document
from bot.engine.house import Plan, build
from bot.engine.schedule.clock import MovableClock
from conversation import Person, Time
from stages.core_stage import CoreStage
from stored import rows


@pytest.fixture
async def stage(plan: Plan) -> AsyncIterator[CoreStage]:
    clock = MovableClock()
    house = await build(plan, clock)
    yield CoreStage(house, clock)
    await house.close()


async def log(person: Person, **answers: str) -> None:
    await person.uses("rejected")
    await person.submits(**{"kind": "job", **answers})


async def test_ideas_on_an_older_card_are_held_on_the_day_of_the_one(ana: Person) -> None:
    await log(ana, stage="interview")
    await log(ana, stage="final", weight="one")
    await ana.presses("Ideas")
    ana.sees("No list today")


async def test_ideas_on_an_older_card_are_held_in_a_rest(ana: Person) -> None:
    await log(ana, stage="interview")
    await log(ana, stage="final")
    await ana.presses("Rest for a day")
    await ana.presses("Ideas")
    ana.sees("No steps are shown until then", "[End the rest]")


async def test_nothing_said_comes_again_within_twenty(ana: Person) -> None:
    said: list[str] = []
    for _ in range(24):
        await log(ana, stage="applied", weight="small")
        line = ana.new.split("lot of them. ")[-1].split("\n")[0]
        assert line not in said[-20:]
        said.append(line)


async def test_a_person_is_asked_for_once_in_a_while_and_not_on_each_low_day(ana: Person, time: Time) -> None:
    asked = "Is there someone outside this community"
    await log(ana, stage="interview", weight="stung")
    ana.sees_not(asked)
    await log(ana, stage="interview", weight="stung")
    ana.sees(asked, "[Name a person]")
    await time.passes(days=1)
    await log(ana, stage="final", weight="one")
    ana.sees_not(asked, "[Name a person]")
    await ana.presses("Rest for three days")
    await time.passes(days=3)
    await ana.presses("Heavier")
    ana.sees("nothing has to get done today")
    ana.sees_not(asked)
    await time.passes(days=11)
    await log(ana, stage="final", weight="one")
    ana.sees(asked)


async def test_a_break_and_a_person_are_not_asked_about_on_one_card(ana: Person) -> None:
    await log(ana, stage="applied", weight="small")
    await log(ana, stage="interview", weight="stung")
    await log(ana, stage="interview", weight="stung")
    ana.sees("A break stops everything")
    ana.sees_not("Is there someone outside")
    await log(ana, stage="interview", weight="stung")
    ana.sees("Is there someone outside")
    ana.sees_not("A break stops everything")


async def test_a_removed_entry_answers_kindly_everywhere(ana: Person, time: Time) -> None:
    await log(ana, weight="stung")
    gate = ana.now.shown[-1]
    await ana.presses("Rest for a day")
    await ana.uses("mine")
    await ana.presses("Entries")
    await ana.presses("Open 1")
    await ana.presses("Remove")
    await ana.presses("Yes, remove it")
    for _, ref in gate.buttons[:4]:
        await ana.stage.press(ana, gate, ref)
        await ana.looks()
        assert "That one is not here." in ana.now.shown[-1].text or "That one is not here." in ana.new
    await time.passes(hours=24)
    ana.sees("How is it now?")
    assert "Ideas" not in ana.buttons()


async def test_somebody_elses_entry_is_not_there(ana: Person, ben: Person, plan: Plan) -> None:
    await log(ana, weight="stung", note="mine alone")
    await ana.uses("mine")
    await ana.presses("Entries")
    await ana.presses("Open 1")
    card = ana.now.shown[-1]
    await ben.agrees()
    for _, ref in card.buttons:
        await ben.stage.press(ben, card, ref)
        await ben.looks()
        assert all("mine alone" not in shown.text for shown in ben.now.shown)
    assert rows(plan)["checkins_entry"] == 1


async def test_a_note_that_is_too_long_gets_a_sentence(ana: Person, plan: Plan) -> None:
    await ana.uses("rejected")
    await ana.submits(kind="job", note="n" * 4000)
    ana.has_form("")
    assert rows(plan)["checkins_entry"] == 0
    await ana.submits(kind="job", note="n" * 3000)
    assert rows(plan)["checkins_entry"] == 1


@pytest.mark.parametrize(
    "words", ["a\x00b", "\u202eevil\u202c", "@everyone *b* <!channel>", "שלום", "e" + "\u0301" * 500]
)
async def test_odd_words_are_kept_and_shown_inert(ana: Person, words: str) -> None:
    await log(ana, weight="small", note=words)
    await ana.uses("mine")
    await ana.presses("Entries")
    await ana.presses("Open 1")
    ana.sees("Your note:")
    ana.sees_not("\x00", "\u202e", "\u202c")


async def test_a_form_sent_twice_logs_once(ana: Person, stage: CoreStage, plan: Plan) -> None:
    await log(ana, weight="stung")
    await stage.again(ana)
    assert rows(plan)["checkins_entry"] == 1


async def test_the_export_holds_every_word(ana: Person, stage: CoreStage) -> None:
    await log(ana, weight="stung", note="my note")
    await ana.presses("Let me vent")
    await ana.submits(words="kept words", after="keep")
    await ana.presses("Rest for a day")
    await log(ana, weight="one")
    await ana.presses("Name a person")
    await ana.submits(name="Rosa")
    await ana.uses("privacy export")
    parts = (part for card in stage.desks[ana.id].cards.values() for part in card.parts)
    files = {part.name: part.content for part in parts if isinstance(part, Document)}
    own = json.loads(files["onward-export.json"])["checkins"]
    assert {one["note"] for one in own["entries"]} == {"my note", None}
    assert [one["words"] for one in own["kept words"]] == ["kept words"]
    assert own["your person"]["name"] == "Rosa"
    assert own["resting until"]


async def test_a_question_that_waited_for_the_morning_gives_way_to_a_new_rest(ana: Person, time: Time) -> None:
    await ana.uses("break")
    await ana.presses("Time zone")
    await ana.submits(city="Madrid")
    await log(ana)
    await ana.presses("Rest for a day")
    await ana.presses("Rest 12 hours")
    await time.passes(hours=12.5)
    ana.sees_not("How is it now?")
    await ana.presses("Rest for a day")
    await time.passes(hours=12)
    ana.sees_not("How is it now?")
    await time.passes(hours=24)
    ana.sees("How is it now?")
    questions = [shown for shown in ana.now.shown if "How is it now?" in shown.text]
    assert len(questions) == 1


async def test_a_question_taken_off_the_plan_does_not_come(ana: Person, time: Time) -> None:
    await log(ana)
    await ana.presses("Rest for a day")
    await ana.uses("mine")
    ana.sees("You are resting until", "A question at the end of your rest")
    ana.sees_not("the bot asks once")
    await ana.presses("Cancel this")
    await time.passes(hours=30)
    ana.sees_not("How is it now?")
    await ana.uses("mine")
    ana.sees_not("You are resting until")
