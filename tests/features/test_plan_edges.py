"""The member's plan under odd input and at odd moments: strange days, foreign and old buttons, rests, breaks.

On the bare core.
"""

import json
from pathlib import Path

import pytest

from bot.chat.cards import Document
from bot.engine.feature import Feature, Offer, discover
from bot.engine.house import Plan, build
from bot.engine.schedule.clock import MovableClock
from conversation import Person, Time
from stages.core_stage import CoreStage
from stored import everything, rows, value

NOTICE = "Onward: something you asked for"


@pytest.fixture
def where() -> str:
    return "core"


async def note(person: Person, **answers: str) -> None:
    await person.uses("waiting")
    await person.submits(**{"ahead": "decision", "day": "2026-03-09", **answers})


async def log(person: Person, **answers: str) -> None:
    await person.uses("rejected")
    await person.submits(**{"kind": "job", **answers})


@pytest.mark.parametrize(
    ("days", "sentence"),
    [
        ({"day": "2026-03-01"}, "That day is over"),
        ({"day": "2199-01-01"}, "too far away"),
        ({"day": "2027-09-01"}, "more than a year ahead"),
        ({"day": "the 9th"}, "2026-"),
        ({"day": "2026-03-09", "closes": "2026-03-09"}, "The closing day comes after the day itself"),
        ({"day": "2026-03-09", "closes": "2028-03-09"}, "more than a year ahead"),
    ],
)
async def test_a_day_that_cannot_be_taken_gets_a_sentence_and_loses_nothing(
    ana: Person, days: dict[str, str], sentence: str
) -> None:
    await note(ana, organisation="Acme", **days)
    ana.has_form(sentence)
    await ana.submits(ahead="decision", organisation="Acme", day="2026-03-09", closes="")
    ana.sees("Noted.", "Acme", "2026-03-23")


async def test_today_is_early_enough(ana: Person, time: Time) -> None:
    await note(ana, day="2026-03-02")
    await ana.presses("Words for the phone")
    await ana.submits(script="My words")
    ana.sees("That day has begun, so it stands here for you", "My words")
    await time.passes(hours=20)
    ana.sees_not(NOTICE)


async def test_a_zone_named_later_moves_what_is_planned_to_its_mornings(ana: Person, time: Time) -> None:
    await note(ana)
    await ana.presses("Words for the phone")
    await ana.submits(script="My words")
    ana.sees("2026-03-09 09:00 UTC")
    await ana.uses("break")
    await ana.presses("Time zone")
    await ana.submits(city="Auckland")
    await ana.uses("mine")
    ana.sees("Your words for the phone: 2026-03-08 20:00 UTC")
    await time.passes(days=6, hours=11, minutes=1)
    ana.sees("My words")


async def test_a_zone_that_was_retired_stops_nothing(ana: Person, time: Time, plan: Plan, stage: CoreStage) -> None:
    from sqlalchemy import update

    from bot.engine.schema.people import person

    await note(ana)
    gone = update(person).values(zone="Mars/Old_Base", quiet_from="21:00", quiet_until="09:00")
    await stage.house.engine.database.turn(lambda db: db.execute(gone))
    await ana.uses("mine")
    await ana.presses("Move")
    ana.has_form("A large city in your time zone")
    await time.passes(days=21, hours=2)
    ana.sees("Still nothing?")


async def test_a_time_that_the_short_night_skips_is_taken_at_its_end(ana: Person, time: Time) -> None:
    await ana.uses("break")
    await ana.presses("Time zone")
    await ana.submits(city="Madrid")
    await ana.uses("break")
    await ana.presses("Quiet hours")
    await ana.submits(use="off")
    await ana.uses("waiting", ahead="interview")
    await ana.submits(day="2026-03-06")
    await ana.uses("mine")
    await ana.presses("Move")
    await ana.submits(day="2026-03-29", clock="02:30")
    ana.sees("Moved", "2026-03-29 01:00 UTC")
    await ana.presses("Back to my page")
    ana.sees_not("Questions before an interview:")


async def test_a_time_at_night_or_in_a_break_is_shown_as_what_comes_after_it(ana: Person) -> None:
    await ana.uses("break")
    await ana.presses("Time zone")
    await ana.submits(city="Madrid")
    await ana.uses("waiting", ahead="interview")
    await ana.submits(day="2026-03-06")
    await ana.uses("mine")
    await ana.presses("Move")
    await ana.submits(day="2026-03-04", clock="23:30")
    ana.sees("2026-03-05 08:00 UTC", "At the time you chose the bot keeps still")
    await ana.presses("Back to my page")
    ana.sees("Questions before an interview: 2026-03-05 08:00 UTC")
    await ana.uses("break")
    await ana.presses("3 days")
    await ana.uses("mine")
    ana.sees("Questions before an interview: 2026-03-05 09:0", "You are on a break")


@pytest.mark.parametrize(
    ("moved", "sentence"),
    [
        ({"day": "2026-03-01", "clock": "10:00"}, "That time is over"),
        ({"day": "2199-03-01", "clock": "10:00"}, "too far away"),
        ({"day": "2028-03-01", "clock": "10:00"}, "more than a year away"),
        ({"day": "2026-03-07", "clock": "25:99"}, "09:30"),
    ],
)
async def test_a_moment_that_cannot_be_taken_moves_nothing(ana: Person, moved: dict[str, str], sentence: str) -> None:
    await ana.uses("break")
    await ana.presses("Time zone")
    await ana.submits(city="Madrid")
    await note(ana, day="2026-03-06", ahead="interview")
    await ana.uses("mine")
    await ana.presses("Move")
    await ana.submits(**moved)
    ana.has_form(sentence)
    await ana.uses("mine")
    ana.sees("Questions before an interview: 2026-03-05 09:00 UTC")


async def test_what_was_planned_and_is_gone_cannot_be_moved(ana: Person, stage: CoreStage) -> None:
    await ana.uses("break")
    await ana.presses("Time zone")
    await ana.submits(city="Madrid")
    await note(ana, day="2026-03-06", ahead="interview")
    await ana.uses("mine")
    await ana.presses("Move")
    form = stage.desks[ana.id].form
    await ana.uses("mine")
    await ana.presses("Cancel this")
    await ana.presses("Back to my page")
    stage.desks[ana.id].form = form
    await ana.submits(day="2026-03-04", clock="10:00")
    ana.sees("That was no longer planned. Nothing changed.")


async def test_moving_the_end_of_a_rest_moves_the_rest(ana: Person, time: Time) -> None:
    await ana.uses("break")
    await ana.presses("Time zone")
    await ana.submits(city="Madrid")
    await log(ana, stage="interview")
    await ana.presses("Rest for a day")
    await ana.uses("mine")
    await ana.presses("Move")
    await ana.submits(day="2026-03-02", clock="18:00")
    await time.passes(hours=8, minutes=1)
    ana.sees("The rest you set is over")
    await ana.presses("Ideas")
    ana.sees("Small things that may fit")


async def test_a_silence_is_logged_once_however_often_it_is_pressed(ana: Person, time: Time, plan: Plan) -> None:
    await note(ana, closes="2026-03-10")
    await time.passes(days=8, hours=2)
    question = next(shown for shown in ana.now.shown if "Still nothing?" in shown.text)
    buttons = dict(question.buttons)
    await ana.presses("Log it as silence")
    for label in ("Log it as silence", "Wait two more weeks", "Leave it", "Show it"):
        await ana.stage.press(ana, question, buttons[label])
        await ana.looks()
        ana.sees("That one is closed, or not here any more")
    assert rows(plan)["checkins_entry"] == 1


async def test_forms_of_what_is_over_change_nothing(ana: Person, stage: CoreStage) -> None:
    await note(ana)
    opened = ana.now.shown[-1]
    for label in ("Plan for a no", "Words for the phone", "Change"):
        await ana.stage.press(ana, opened, dict(opened.buttons)[label])
        form = stage.desks[ana.id].form
        await ana.stage.press(ana, opened, dict(opened.buttons)["Close it"])
        stage.desks[ana.id].form = form
        answers = {"if_no": "x"} if label.startswith("Plan") else {"script": "x"} if "phone" in label else {}
        await ana.submits(**answers)
        ana.sees("That one is closed, or not here any more")
        await note(ana)
        opened = ana.now.shown[-1]


async def test_a_form_sent_twice_keeps_one(ana: Person, stage: CoreStage, plan: Plan) -> None:
    await note(ana, organisation="Acme")
    await stage.again(ana)
    assert rows(plan)["checkins_waiting"] == rows(plan)["checkins_organisation"] == 1


async def test_nobody_reaches_the_plan_of_another(ana: Person, ben: Person, plan: Plan) -> None:
    await note(ana, organisation="Acme")
    await log(ana, stage="final", weight="stung")
    theirs = [shown for shown in ana.now.shown if shown.buttons]
    await ben.agrees()
    await note(ben, organisation="Acme")
    assert rows(plan)["checkins_organisation"] == 2
    marks = {value(plan, f"SELECT hex(mark) FROM checkins_organisation LIMIT 1 OFFSET {n}") for n in (0, 1)}
    assert len(marks) == 2
    for shown in theirs:
        for label, ref in shown.buttons:
            if label in ("Plan for a no", "Change", "Close it", "Words for the phone", "A no came", "Yes, this one"):
                await ben.stage.press(ben, shown, ref)
                await ben.looks()
                assert "not here" in ben.new, label
    await ana.uses("mine")
    ana.sees("Waiting (1)")


@pytest.mark.parametrize(
    "name",
    ["\N{RIGHT-TO-LEFT OVERRIDE}emcA", "🦓", "a\x00b", "@everyone <!channel>", "Ω" * 120, "C++", "  Müller   GmbH "],
)
async def test_a_name_of_any_kind_finds_its_page_again(ana: Person, plan: Plan, name: str) -> None:
    await note(ana, organisation=name)
    await note(ana, organisation=name.upper())
    assert rows(plan)["checkins_organisation"] == 1
    await ana.uses("mine")
    await ana.presses("Organisations")
    await ana.presses("Open 1")
    ana.sees("Nothing is logged here")


async def test_words_that_are_too_long_or_empty(ana: Person) -> None:
    await note(ana)
    await ana.presses("Plan for a no")
    await ana.submits(if_no="w" * 4000)
    ana.has_form("1,000 fit")
    await ana.submits(if_no="  ", tell="\x00")
    ana.sees("Nothing is written there now")
    await note(ana, organisation="w" * 4000)
    ana.has_form("120 fit")


async def test_no_advice_inside_a_rest(ana: Person, time: Time) -> None:
    await note(ana, ahead="interview", day="2026-03-04", closes="2026-03-05")
    await log(ana, stage="interview", weight="one")
    await ana.presses("Rest for three days")
    await ana.uses("mine")
    ana.sees("whether an answer came: 2026-03-06 10:00 UTC", "Questions before an interview: 2026-03-05 09:00 UTC")
    await ana.presses("Waiting (1)")
    await ana.presses("Open 1")
    await ana.presses("Questions to prepare")
    ana.sees("You are resting until")
    await time.passes(days=2, hours=12)
    ana.sees_not(NOTICE)
    await time.passes(days=1)
    ana.sees("The rest you set is over")
    ana.sees_not("Tomorrow is a day", "Still nothing?")
    await time.passes(hours=13)
    ana.sees("Still nothing?")


async def test_a_rest_that_ends_early_gives_back_what_it_held(ana: Person, time: Time) -> None:
    await note(ana, ahead="interview", day="2026-03-05")
    await log(ana, stage="interview")
    await ana.presses("Rest for a day")
    await ana.presses("Rest for a week")
    await ana.uses("mine")
    ana.sees("Questions before an interview: 2026-03-09 09:00 UTC")
    await ana.presses("Rest")
    await ana.presses("End the rest")
    await ana.uses("mine")
    ana.sees("Questions before an interview: 2026-03-04 10:00 UTC")
    await time.passes(days=2, hours=2)
    ana.sees("Tomorrow is a day you noted")


async def test_what_waited_for_the_morning_waits_for_the_end_of_a_new_rest(ana: Person, time: Time) -> None:
    await ana.uses("break")
    await ana.presses("Time zone")
    await ana.submits(city="Madrid")
    await ana.uses("mine")
    await ana.presses("More for me")
    await ana.presses("Set a goal for the week")
    await ana.submits(contacts="1")
    await time.passes(days=29, hours=12)
    await ana.uses("break")
    await ana.presses("Quiet hours")
    await ana.submits(**{"use": "on", "from": "21:00", "until": "15:00"})
    await time.passes(hours=36)
    ana.sees_not("Does it still fit")
    await log(ana, stage="interview")
    await ana.presses("Rest for a day")
    await time.passes(hours=14)
    ana.sees_not("Does it still fit")
    await time.passes(hours=15)
    ana.sees("The rest you set is over")
    ana.sees_not("Does it still fit")
    await time.passes(hours=26)
    ana.sees("Does it still fit")


async def test_who_chose_to_just_log_it_gets_no_idea_that_day(ana: Person, time: Time) -> None:
    await note(ana, day="2026-03-20")
    await time.passes(days=2, hours=20)
    await log(ana, weight="stung")
    await ana.presses("Just log it")
    await time.passes(hours=12)
    ana.sees_not("one other thing")
    await time.passes(hours=48)
    ana.sees("You are waiting for an answer. Here is one other thing")


async def test_who_wants_the_log_alone_gets_no_idea_at_all(ana: Person, time: Time) -> None:
    await log(ana)
    await ana.presses("From now on just log")
    await note(ana, day="2026-03-20")
    await time.passes(days=10)
    ana.sees_not("one other thing")


async def test_one_other_thing_is_named_once_a_month(ana: Person, time: Time) -> None:
    await note(ana, day="2026-03-20", closes="2026-04-20")
    await note(ana, day="2026-03-25", closes="2026-04-20")
    seen = 0
    for _ in range(30):
        await time.passes(days=1)
        seen += ana.new.count("Here is one other thing")
    assert seen == 1


async def test_a_break_holds_the_question_and_keeps_it(ana: Person, time: Time) -> None:
    await note(ana, closes="2026-03-10")
    await ana.uses("break")
    await ana.presses("A month")
    await time.passes(days=20)
    ana.sees_not("Still nothing?")
    await time.passes(days=11)
    ana.sees("Still nothing?")


async def test_where_messages_do_not_arrive_the_question_waits_on_the_page(
    ana: Person, time: Time, stage: CoreStage
) -> None:
    await note(ana, closes="2026-03-10")
    stage.closed_dms.add(ana.id)
    await time.passes(days=8, hours=2)
    ana.sees_not("Still nothing?")
    await ana.uses("mine")
    ana.sees("Waiting for you here", "The question whether an answer came")
    await ana.presses("Read it")
    await ana.presses("Leave it")
    ana.sees("Closed. Nothing more comes about it")


async def test_a_burst_makes_one_list_and_no_more_messages(ana: Person, time: Time) -> None:
    for number in range(12):
        await ana.uses("rejected", kind="networking")
        await ana.submits(stage="met", weight="small", organisation=f"Place {number}")
    lists = 0
    for _ in range(155):
        await time.passes(days=1)
        lists += ana.new.count("may want to be in touch with again")
    assert lists == 3  # 5, 5 and 2; what was listed comes again 90 days later
    await ana.presses("Show the list")
    assert ana.new.count("Last: Networking: We met") == 2


async def test_what_is_written_but_unread_goes_when_a_role_is_accepted(ana: Person, time: Time) -> None:
    await note(ana, closes="2026-03-10")
    await ana.uses("break")
    await ana.presses("A month")
    await time.passes(days=9)
    await ana.uses("mine")
    await ana.presses("I accepted a role")
    await time.passes(days=60)
    ana.sees_not(NOTICE)


async def test_a_press_by_mistake_is_taken_back(ana: Person, time: Time) -> None:
    await note(ana, closes="2026-03-10")
    await ana.uses("mine")
    await ana.presses("I accepted a role")
    await ana.presses("I am searching again")
    ana.sees("what you had planned is back")
    await time.passes(days=8, hours=2)
    ana.sees("Still nothing?")


async def test_accepting_twice_is_once_and_erasing_takes_everything(ana: Person, stage: CoreStage, plan: Plan) -> None:
    await note(ana, organisation="Zebra")
    await ana.uses("mine")
    await ana.presses("I accepted a role")
    await stage.again(ana)
    await ana.presses("Erase everything")
    ana.sees("Erase")
    assert rows(plan)["checkins_search"] == 1


async def test_the_export_holds_the_whole_plan(ana: Person, stage: CoreStage, plan: Plan) -> None:
    await note(ana, organisation="Zebra", kind="volunteering")
    await ana.presses("Plan for a no")
    await ana.submits(if_no="long walk", tell="Rosa")
    await ana.presses("Words for the phone")
    await ana.submits(script="thanks for calling")
    await ana.uses("mine")
    await ana.presses("Organisations")
    await ana.presses("Open 1")
    await ana.presses("People there")
    await ana.presses("Add a person")
    await ana.submits(name="Mia Sol", reach="555 0100")
    await ana.uses("mine")
    await ana.presses("More for me")
    await ana.presses("Set a goal for the week")
    await ana.submits(practice="2")
    assert not [
        word for word in (b"ebra", b"long walk", b"Rosa", b"thanks for", b"Mia Sol") if word in everything(plan)
    ]
    await ana.uses("privacy export")
    parts = (part for card in stage.desks[ana.id].cards.values() for part in card.parts)
    files = {part.name: part.content for part in parts if isinstance(part, Document)}
    own = json.loads(files["onward-export.json"])["checkins"]
    assert own["organisations"][0]["people"] == [{"name": "Mia Sol", "how to reach them": "555 0100"}]
    kept = own["waiting"][0]
    assert (kept["organisation"], kept["if it is a no"], kept["words for the phone"]) == (
        "Zebra",
        "long walk",
        "thanks for calling",
    )
    assert own["goal"]["a week"]["practice"] == 2


async def test_an_entry_that_names_another_organisation_is_filed_there(ana: Person, plan: Plan) -> None:
    await ana.uses("rejected", kind="job")
    await ana.submits(stage="final", organisation="Acme")
    await ana.uses("mine")
    await ana.presses("Entries")
    await ana.presses("Open 1")
    await ana.presses("Change")
    await ana.submits(organisation="Nimbus")
    await ana.presses("Its organisation")
    ana.sees("Nimbus", "Try 1")
    assert rows(plan)["checkins_organisation"] == 2


async def test_three_waits_are_told_apart_by_number(ana: Person) -> None:
    await note(ana, organisation="Acme", day="2026-03-20")
    await note(ana, organisation="Nimbus", day="2026-03-03")
    await log(ana, stage="final")
    ana.sees("Is this an answer you were waiting for?", "1: A decision: A job (Nimbus)", "2: A decision: A job (Acme)")
    await ana.presses("It is 2")
    ana.sees("this wait is over")
    await ana.uses("mine")
    await ana.presses("Entries")
    await ana.presses("Open 1")
    ana.sees("Acme")


async def test_a_no_from_elsewhere_is_not_taken_for_the_answer_that_is_ahead(ana: Person) -> None:
    question = "you were waiting for?"
    await note(ana, organisation="Acme")
    await note(ana, ahead="interview", organisation="Nimbus")
    await ana.uses("rejected", kind="job")
    await ana.submits(stage="interview", organisation="Zebra Works")
    ana.sees_not(question)
    await ana.uses("rejected", kind="networking")
    await ana.submits(stage="no_answer")
    ana.sees_not(question)
    await ana.uses("rejected", kind="job")
    await ana.submits(stage="interview", organisation="nimbus")
    ana.sees(f"Is this the answer {question}", "An interview: A job (Nimbus)")
    ana.sees_not("Acme")


async def test_one_other_thing_does_not_come_on_the_eve_of_an_interview(ana: Person, time: Time) -> None:
    await note(ana, day="2026-03-20")
    await note(ana, ahead="interview", day="2026-03-06")
    await time.passes(days=3, hours=2)
    ana.sees("Tomorrow is a day you noted.")
    ana.sees_not("one other thing")
    await time.passes(days=1)
    ana.sees_not("one other thing")
    await time.passes(days=1)
    ana.sees("one other thing, so that not everything hangs on it")


async def test_a_plan_stands_on_the_entry_it_was_for(ana: Person) -> None:
    await note(ana)
    await ana.presses("Plan for a no")
    await ana.submits(if_no="long walk")
    await log(ana, stage="final")
    await ana.presses("Yes, this one")
    await ana.uses("mine")
    await ana.presses("Entries")
    await ana.presses("Open 1")
    ana.sees("You wrote this before you knew the answer", "long walk")


async def test_a_list_of_many_is_paged_and_bad_numbers_are_answered(ana: Person) -> None:
    for number in range(12):
        await note(ana, organisation=f"Place {number}", day=f"2026-03-{number + 10}")
    await ana.uses("mine")
    await ana.presses("Waiting (12)")
    ana.sees("1. 2026-03-10", "Place 4")
    await ana.presses("Older")
    ana.sees("Place 5", "Place 9")
    await ana.uses("mine")
    await ana.presses("Organisations")
    await ana.presses("Older")
    await ana.presses("Older")
    await ana.presses("Newer")
    await ana.uses("mine")
    await ana.presses("More for me")
    await ana.presses("Set a goal for the week")
    for wrong in ("two", "21", "-1", "9" * 20):
        await ana.submits(applications=wrong)
        ana.has_form("That needs to be a whole number up to 20")
    await ana.submits(applications="")
    ana.sees("No goal stands")


async def test_the_plan_in_spanish(dora: Person) -> None:
    await dora.agrees()
    await note(dora, organisation="Acme")
    dora.sees("Apuntado", "Sin respuesta se cierra")
    await dora.uses("mine")
    await dora.presses("Acepté un puesto")
    dora.sees("Terminó todo lo de tu búsqueda")


async def test_what_waits_for_the_end_of_a_break_is_on_the_plan_and_can_be_moved(ana: Person, time: Time) -> None:
    await ana.uses("break")
    await ana.presses("Time zone")
    await ana.submits(city="Madrid")
    await note(ana, closes="2026-03-10")
    await ana.uses("break")
    await ana.presses("Until a date")
    await ana.submits(until="2026-03-15")
    await time.passes(days=8, hours=2)
    await ana.uses("mine")
    ana.sees("The question whether an answer came: 2026-03-14 23:00 UTC")
    await ana.presses("Move")
    await ana.submits(day="2026-03-16", clock="12:00")
    ana.sees("Moved", "2026-03-16 11:00 UTC")
    await time.passes(days=5, hours=10)
    ana.sees_not("Still nothing?")
    await time.passes(hours=15)
    ana.sees("Still nothing?")


async def test_what_waits_for_the_end_of_a_break_can_be_cancelled(ana: Person, time: Time) -> None:
    await note(ana, closes="2026-03-10")
    await time.passes(days=8, minutes=30)
    await ana.uses("break")
    await ana.presses("3 days")
    await time.passes(hours=1)
    await ana.uses("mine")
    await ana.presses("Cancel this")
    ana.sees("This will not come: The question whether an answer came")
    await time.passes(days=10)
    ana.sees_not("Still nothing?")


async def test_erasing_takes_the_whole_plan(ana: Person, plan: Plan, stage: CoreStage) -> None:
    await note(ana, organisation="Zebra")
    await ana.presses("Plan for a no")
    await ana.submits(if_no="long walk")
    await log(ana, stage="final")
    await ana.presses("Yes, this one")
    await ana.uses("mine")
    await ana.presses("More for me")
    await ana.presses("Set a goal for the week")
    await ana.submits(practice="2")
    await ana.uses("mine")
    await ana.presses("I accepted a role")
    await ana.presses("Erase everything")
    await ana.presses("Erase everything")
    await ana.submits(word="erase")
    left = {name: many for name, many in rows(plan).items() if name.startswith(("checkins_", "agenda", "outbox"))}
    assert not any(left.values()), left
    assert ana.id.encode() not in everything(plan)


async def test_other_features_offer_beside_an_accepted_role(plan: Plan, tmp_path: Path) -> None:
    (tmp_path / "wording").mkdir()
    (tmp_path / "wording" / "en.ftl").write_text("offer-lend = Lend an ear")
    lending = Feature(
        name="lending",
        buttons={"lend": lambda turn, pressed: None},
        offers={"lend": Offer("lending.lend", at=("checkins.accepted",))},
        folder=tmp_path,
    )
    clock = MovableClock()
    house = await build(plan, clock, [*discover(), lending])
    ana = Person("Ana", CoreStage(house, clock))
    await ana.agrees()
    await ana.uses("mine")
    await ana.presses("More for me")
    await ana.presses("I accepted a role")
    ana.sees("people who are still searching", "[Lend an ear]")
    await house.close()


async def test_a_letter_stands_on_the_page_of_its_organisation(ana: Person) -> None:
    await ana.uses("rejected", kind="job")
    await ana.submits(stage="final", organisation="Zebra Works")
    await ana.uses("mine")
    await ana.presses("Entries")
    await ana.presses("Open 1")
    await ana.presses("Paste their letter")
    await ana.submits(words="Dear Ana, it was a pleasure to meet you.", keep="keep")
    await ana.uses("mine")
    await ana.presses("Entries")
    await ana.presses("Open 1")
    await ana.presses("Its organisation")
    ana.sees("Their letter, kept")
    await ana.presses("Read 1")
    ana.sees("it was a pleasure to meet you")


async def test_what_an_employer_said_comes_back_before_an_interview(ana: Person) -> None:
    await log(ana, stage="final")
    await ana.uses("mine")
    await ana.presses("Entries")
    await ana.presses("Open 1")
    await ana.presses("Got feedback")
    await ana.submits(words="A bit fast", change="Pause before each answer")
    await note(ana, ahead="interview", kind="job")
    await ana.presses("Questions to prepare")
    ana.sees("Pause before each answer")
