"""Replies and letters under odd input: rests, low days, old and foreign buttons, repeats, a restart. On the core."""

import json
from collections.abc import AsyncIterator

import pytest

from bot.chat.cards import Card, Document
from bot.engine.house import Plan, build
from bot.engine.schedule.clock import MovableClock
from conversation import Person, Shown, Time
from stages.core_stage import CoreStage
from stored import rows

BACK = "What you parked yesterday is here again"
GONE = ("That draft is not here any more", "That one is not here.")
TABLES = ("checkins_draft", "checkins_sent", "checkins_letter")


@pytest.fixture
def where() -> str:
    """Nothing here differs from one database or platform to another."""
    return "core"


@pytest.fixture
async def stage(plan: Plan) -> AsyncIterator[CoreStage]:
    clock = MovableClock()
    house = await build(plan, clock)
    yield CoreStage(house, clock)
    await house.close()


async def log(person: Person, **answers: str) -> None:
    await person.uses("rejected")
    await person.submits(**{"kind": "job", **answers})


async def open_entry(person: Person, number: int = 1) -> None:
    await person.uses("mine")
    await person.presses("Entries")
    await person.presses(f"Open {number}")


async def draft(person: Person) -> Shown:
    """A draft, from an entry of an interview; the card of it."""
    await log(person, stage="interview")
    await open_entry(person)
    await person.presses("Write a reply")
    return person.now.shown[-1]


async def paste(person: Person, words: str, **answers: str) -> None:
    await person.presses("Paste their letter")
    await person.submits(words=words, **answers)


def newest(stage: CoreStage, person: Person) -> Card:
    return [*stage.desks[person.id].cards.values()][-1]


async def test_no_reply_is_needed_and_one_can_be_written_anyway(ana: Person) -> None:
    await log(ana, kind="silence")
    await ana.presses("Ideas")
    ana.sees("No reply is needed here. You can leave it at that.")
    assert "Write a reply" not in ana.buttons()
    await open_entry(ana)
    ana.sees("No reply is needed here.")
    await ana.presses("Write one anyway")
    ana.sees("A reply")
    ana.sees_not("letting me know")
    await ana.presses("Length and parts")
    assert ana.now.form
    await ana.submits(length="full", channel="mail", language="en")
    ana.sees("A reply")


@pytest.mark.parametrize("choice", ["Let me vent", "Just log it"])
async def test_who_wanted_none_is_offered_no_reply(ana: Person, choice: str) -> None:
    await log(ana, stage="interview")
    await ana.presses(choice)
    if choice == "Let me vent":
        await ana.submits(words="enough", after="throw")
    await open_entry(ana)
    ana.sees_not("reply")
    assert {"Write a reply", "Write one anyway"}.isdisjoint(ana.buttons())
    await paste(ana, "We loved your portfolio.")
    ana.sees("We loved your portfolio.")
    assert ana.buttons() == ["To the entry"]
    await ana.presses("To the entry")
    await ana.presses("More choices")
    await ana.presses("Ideas")
    await ana.presses("Write a reply")
    ana.sees("A reply")


async def test_no_reply_is_begun_in_a_rest_and_one_that_was_can_be_read(ana: Person, plan: Plan) -> None:
    await log(ana, stage="final")
    await log(ana, stage="interview")
    await ana.presses("Ideas")
    ideas = ana.now.shown[-1]
    await ana.presses("Rest for a day")
    await ana.stage.press(ana, ideas, next(ref for label, ref in ideas.buttons if label == "Write a reply"))
    await ana.looks()
    ana.sees("A reply can wait until then")
    assert rows(plan)["checkins_draft"] == 0
    await open_entry(ana)
    assert "Write a reply" not in ana.buttons()
    await paste(ana, "We loved your portfolio.")
    assert ana.buttons() == ["To the entry"]
    await ana.presses("End the rest")
    await open_entry(ana)
    await ana.presses("Write a reply")
    await ana.presses("Throw it away")
    await ana.presses("Keep the draft")
    await ana.uses("mine")
    await ana.presses("Rest")
    await ana.presses("Rest 12 hours")
    await open_entry(ana)
    await ana.presses("Open the draft")
    ana.sees("A reply")


async def test_on_a_low_day_waiting_comes_first(ana: Person, time: Time, stage: CoreStage) -> None:
    await log(ana, stage="interview", weight="stung")
    await ana.presses("Ideas")
    await ana.presses("Write a reply")
    assert ana.buttons()[0] == "Copy as text"
    assert newest(stage, ana).buttons[0].style == "primary"  # type: ignore[union-attr]
    await time.passes(minutes=1)
    await log(ana, weight="stung")
    await open_entry(ana, 2)
    await ana.presses("Open the draft")
    assert ana.buttons()[0] == "Park it until tomorrow"
    ana.sees("On a day like this a reply can wait")


async def test_nothing_is_said_twice_about_their_system(ana: Person) -> None:
    shown = await draft(ana)
    assert "hiring system" in shown.text
    await ana.presses("Other words")
    ana.sees_not("hiring system")
    await open_entry(ana)
    ana.sees("A draft of a reply waits here.")
    await ana.presses("Open the draft")
    ana.sees_not("hiring system")


async def test_parked_twice_comes_back_twice(ana: Person, time: Time) -> None:
    await draft(ana)
    await ana.presses("Park it until tomorrow")
    await open_entry(ana)
    ana.sees("A draft is parked here. It comes back")
    await ana.presses("Open the draft")
    await ana.presses("Park it until tomorrow")
    await time.passes(days=2)
    assert ana.new.count(BACK) == 1
    await ana.presses("Park it once more")
    ana.sees("Parked.")
    await time.passes(days=2)
    ana.sees(BACK)
    await time.passes(days=4)
    ana.sees_not(BACK)
    await open_entry(ana)
    ana.sees("A draft of a reply waits here.")


async def test_parked_comes_in_the_morning_of_the_member(ana: Person, time: Time, stage: CoreStage) -> None:
    await ana.uses("break")
    await ana.presses("Time zone")
    await ana.submits(city="Tokyo")
    await draft(ana)
    await ana.presses("Park it until tomorrow")
    ana.sees_not("time zone")
    at_nine = stage.clock.now().replace(hour=0, minute=0)  # nine o'clock in Tokyo
    while at_nine <= stage.clock.now():
        at_nine = at_nine.replace(day=at_nine.day + 1)
    hours = (at_nine - stage.clock.now()).total_seconds() / 3600
    await time.passes(hours=hours - 0.1)
    ana.sees_not(BACK)
    await time.passes(hours=24.2)
    ana.sees(BACK)


async def test_taken_off_the_plan_the_draft_stays(ana: Person, time: Time) -> None:
    await draft(ana)
    await ana.presses("Park it until tomorrow")
    await ana.uses("mine")
    ana.sees("Something you parked comes back")
    await ana.presses("Cancel this")
    await time.passes(days=3)
    ana.sees_not(BACK)
    await open_entry(ana)
    ana.sees("A draft of a reply waits here.")


async def test_what_was_parked_goes_with_its_entry(ana: Person, time: Time, plan: Plan) -> None:
    shown = await draft(ana)
    await ana.presses("Park it until tomorrow")
    await open_entry(ana)
    await paste(ana, "We loved your portfolio.", keep="keep")
    await open_entry(ana)
    await ana.presses("Remove")
    await ana.presses("Yes, remove it")
    assert not any(rows(plan)[name] for name in TABLES)
    await ana.uses("mine")
    ana.sees_not("Something you parked")
    await time.passes(days=3)
    ana.sees_not(BACK)
    for _, ref in shown.buttons:
        await ana.stage.press(ana, shown, ref)
        await ana.looks()
        assert ana.now.form is None
        assert any(line in screen.text for line in GONE for screen in ana.now.shown)


async def test_what_is_thrown_away_or_sent_does_not_come_back(ana: Person, time: Time, plan: Plan) -> None:
    await draft(ana)
    await ana.presses("Park it until tomorrow")
    await ana.presses("Open the draft")
    await ana.presses("I sent it")
    await open_entry(ana)
    ana.sees("Reply sent")
    await ana.presses("Write a reply")
    await ana.presses("Park it until tomorrow")
    await ana.presses("Open the draft")
    await ana.presses("Throw it away")
    await ana.presses("Throw it away")
    await time.passes(days=3)
    ana.sees_not(BACK)
    assert (rows(plan)["checkins_draft"], rows(plan)["checkins_sent"]) == (0, 1)


async def test_a_restart_between_parking_and_morning(plan: Plan) -> None:
    clock = MovableClock()
    for words in ("park", "see"):
        house = await build(plan, clock)
        stage = CoreStage(house, clock)
        person = Person("Ana", stage)
        if words == "park":
            await person.agrees()
            await draft(person)
            await person.presses("Park it until tomorrow")
        else:
            await Time(stage, [person]).passes(days=2)
            person.sees(BACK)
            await person.presses("Open the draft")
            person.sees("A reply")
        await house.close()


async def test_changed_by_hand_it_stays_until_it_is_built_anew(ana: Person) -> None:
    shown = await draft(ana)
    await ana.presses("Change the words")
    await ana.submits(words="My very own words.")
    assert "Other words" not in ana.buttons()
    for label in ("Other words", "Names and a detail"):
        ref = next(ref for name, ref in shown.buttons if name == label)
        await ana.stage.press(ana, shown, ref)
        await ana.looks()
    await open_entry(ana)
    await paste(ana, "We would love to hear from you when the next role opens.")
    await ana.presses("Reply with this line")
    ana.sees("My very own words.")
    await ana.presses("Build it anew")
    ana.has_form("Building anew puts others in their place")
    await ana.submits(length="full")
    ana.sees_not("My very own words.")
    ana.sees("“We would love to hear from you when the next role opens.”")


@pytest.mark.parametrize(
    "words", ["a\x00b 🙂", "\u202eevil\u202c", "@everyone *b* <!channel>", "שלום", "e" + "\u0301" * 500, "w" * 3000]
)
async def test_odd_words_are_kept_and_shown_inert(ana: Person, words: str, plan: Plan) -> None:
    await draft(ana)
    await ana.presses("Change the words")
    await ana.submits(words=words)
    ana.sees("A reply")
    ana.sees_not("\x00", "\u202e")
    await ana.presses("Copy as text")
    await ana.presses("I sent it")
    await open_entry(ana)
    await paste(ana, words, keep="keep", more=words)
    ana.sees("No kind sentence that the bot knows")
    ana.sees_not("\x00", "\u202e")
    assert (rows(plan)["checkins_sent"], rows(plan)["checkins_letter"]) == (1, 1)


async def test_too_long_gets_a_sentence_and_loses_nothing(ana: Person, plan: Plan) -> None:
    await draft(ana)
    await ana.presses("Change the words")
    await ana.submits(words="w" * 4000)
    ana.has_form("3,000 fit")
    await ana.submits(words="w" * 2999)
    ana.sees("w" * 2999)
    await open_entry(ana)
    await paste(ana, "l" * 4000, keep="keep")
    ana.has_form("3,000 fit")
    assert rows(plan)["checkins_letter"] == 0
    await ana.submits(words="l" * 3000, more="We loved your portfolio." + "l" * 900, keep="keep")
    ana.sees("We loved your portfolio.")
    assert rows(plan)["checkins_letter"] == 1


async def test_an_empty_letter_gets_a_sentence(ana: Person) -> None:
    await log(ana)
    await open_entry(ana)
    await paste(ana, " \u200b ")
    ana.has_form("The letter")


async def test_a_letter_in_a_third_language_says_what_the_bot_knows(ana: Person) -> None:
    await log(ana, stage="interview")
    await open_entry(ana)
    await paste(ana, "Wir waren von Ihrem Portfolio sehr beeindruckt.")
    ana.sees("No kind sentence that the bot knows stands in it. It knows usual wordings in English and Spanish")


async def test_a_usual_sentence_alone_needs_no_reply_and_may_have_one(ana: Person) -> None:
    await log(ana, stage="applied")
    await open_entry(ana)
    await paste(ana, "We have chosen others. We will keep your résumé on file.")
    ana.sees("A sentence that many letters have", "No reply is needed to a letter like this.")
    await ana.presses("Write one anyway")
    ana.sees("We will keep your résumé on file.")


async def test_the_line_is_held_for_a_day_and_for_its_entry(ana: Person, time: Time) -> None:
    await log(ana, stage="interview")
    await log(ana, stage="final")
    await open_entry(ana, 2)
    await paste(ana, "We loved your portfolio.")
    letter = ana.now.shown[-1]
    await open_entry(ana, 1)
    await paste(ana, "We loved your voice.")
    await ana.stage.press(ana, letter, letter.buttons[0][1])
    await ana.looks()
    assert any("That line is not kept any more" in shown.text for shown in ana.now.shown)
    await time.passes(hours=25)
    await ana.presses("Reply with this line")
    ana.sees("That line is not kept any more")
    await ana.presses("Paste their letter")
    ana.has_form("The letter")


async def test_a_form_sent_twice_changes_nothing_more(ana: Person, stage: CoreStage, plan: Plan) -> None:
    await draft(ana)
    await ana.presses("Change the words")
    await ana.submits(words="Once.")
    await stage.again(ana)
    await open_entry(ana)
    await paste(ana, "We loved your portfolio.", keep="keep")
    await stage.again(ana)
    await ana.presses("Kept with this entry")
    assert rows(plan)["checkins_letter"] == 1
    await open_entry(ana)
    await ana.presses("Open the draft")
    await ana.presses("I sent it")
    await stage.again(ana)
    assert (rows(plan)["checkins_draft"], rows(plan)["checkins_sent"]) == (0, 1)


async def test_five_letters_are_kept_and_a_sixth_is_not_lost(ana: Person, plan: Plan) -> None:
    await log(ana)
    for number in range(5):
        await open_entry(ana)
        await paste(ana, f"Letter {number}", keep="keep")
    await open_entry(ana)
    ana.sees("Kept with it: 5")
    await paste(ana, "Letter 5", keep="keep")
    ana.has_form("5 letters are kept with this entry")
    await ana.submits(words="Letter 5", keep="forget")
    ana.sees("The letter is not kept.")
    assert rows(plan)["checkins_letter"] == 5


async def test_letters_and_replies_are_paged_read_and_removed(ana: Person, time: Time, plan: Plan) -> None:
    await draft(ana)
    await ana.presses("I sent it")
    for number in range(5):
        await time.passes(minutes=1)
        await open_entry(ana)
        await paste(ana, f"Letter {number}", keep="keep")
    await open_entry(ana)
    await ana.presses("Kept with it: 6")
    assert ana.buttons() == [*(f"Open {n}" for n in range(1, 6)), "Older", "To the entry"]
    await ana.presses("Older")
    await ana.presses("Open 1")
    ana.sees("by mail")
    await ana.presses("Remove")
    ana.sees("Removed here. What arrived elsewhere stays there.")
    await ana.presses("Kept with this entry")
    await ana.presses("Open 5")
    ana.sees("Letter 0")
    await ana.presses("Remove")
    assert (rows(plan)["checkins_sent"], rows(plan)["checkins_letter"]) == (0, 4)


async def test_somebody_elses_draft_and_letter_are_not_there(ana: Person, ben: Person, plan: Plan) -> None:
    await ben.agrees()
    cards = [await draft(ana)]
    await ana.presses("Change the words")
    await ana.submits(words="mine alone")
    cards.append(ana.now.shown[-1])
    await ana.presses("Copy as text")
    cards.append(ana.now.shown[-1])
    await open_entry(ana)
    await paste(ana, "mine alone. We loved your portfolio.", keep="keep")
    await ana.presses("Kept with this entry")
    cards.append(ana.now.shown[-1])
    await ana.presses("Open 1")
    cards.append(ana.now.shown[-1])
    for card in cards:
        for _, ref in card.buttons:
            await ben.stage.press(ben, card, ref)
            await ben.looks()
            assert ben.now.form is None
            assert all("mine alone" not in shown.text for shown in ben.now.shown)
    assert (rows(plan)["checkins_draft"], rows(plan)["checkins_letter"]) == (1, 1)


async def test_the_export_holds_drafts_letters_and_what_was_sent(ana: Person, stage: CoreStage) -> None:
    await draft(ana)
    await ana.presses("Change the words")
    await ana.submits(words="what I sent")
    await ana.presses("I sent it")
    await open_entry(ana)
    await paste(ana, "the letter I kept", keep="keep")
    await open_entry(ana)
    await ana.presses("Write a reply")
    await ana.presses("Names and a detail")
    await ana.submits(to="Ms Kim", sign="Ana", specific="the tour")
    await ana.presses("Park it until tomorrow")
    await ana.uses("privacy export")
    parts = (part for card in stage.desks[ana.id].cards.values() for part in card.parts)
    files = {part.name: part.content for part in parts if isinstance(part, Document)}
    own = json.loads(files["onward-export.json"])["checkins"]
    assert [one["words"] for one in own["sent replies"]] == ["what I sent"]
    assert [one["words"] for one in own["kept letters"]] == ["the letter I kept"]
    assert own["drafts of replies"][0]["to"] == "Ms Kim"
    assert own["drafts of replies"][0]["parked until"]
    assert own["sent replies"][0]["entry logged"] == own["entries"][0]["logged"]


async def test_erasing_takes_drafts_letters_and_what_comes_back(ana: Person, time: Time, plan: Plan) -> None:
    await draft(ana)
    await ana.presses("Park it until tomorrow")
    await open_entry(ana)
    await paste(ana, "We loved your portfolio.", keep="keep")
    await ana.uses("privacy erase")
    await ana.presses("Erase everything")
    await ana.submits(word="erase")
    assert not any(rows(plan)[name] for name in (*TABLES, "opening", "agenda"))
    await time.passes(days=3)
    ana.sees_not(BACK)
