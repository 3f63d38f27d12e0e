"""Conversations about agreeing, times, breaks and one's own page."""

import pytest

from bot.engine.house import Plan
from conversation import Person, Time
from stored import everything, rows

WITHOUT_PEOPLE = {"alembic_version", "schema_fingerprint", "inbox"}


async def test_nothing_is_stored_before_consent(ben: Person, plan: Plan) -> None:
    await ben.uses("mine")
    ben.sees("Before we start", "Ana Ruiz runs this bot", "How to erase it")
    await ben.presses("More about privacy")
    ben.sees("What is kept about you")
    await ben.uses("onward")
    await ben.presses("Not now")
    ben.sees("Nothing was kept")
    stored = {name for name, many in rows(plan).items() if many}
    assert stored <= WITHOUT_PEOPLE
    assert ben.id.encode() not in everything(plan)


async def test_agreeing_goes_on_with_what_was_wanted(ben: Person, plan: Plan) -> None:
    await ben.uses("mine")
    await ben.presses("Agree")
    ben.sees("My search")
    assert rows(plan)["person"] == 1


async def test_agreeing_twice_makes_one_person(ben: Person, plan: Plan) -> None:
    await ben.uses("mine")
    if ben.stage.name != "core":
        pytest.skip("the pressed card is replaced, so no button is left to press twice")
    consent = next(shown for shown in ben.now.shown if "Before we start" in shown.text)
    agree = dict(consent.buttons)["Agree"]
    await ben.stage.press(ben, consent, agree)
    await ben.stage.press(ben, consent, agree)
    assert rows(plan)["person"] == rows(plan)["membership"] == 1
    await ben.uses("mine")
    ben.sees("My search")


async def test_the_root_card_has_only_doors_that_exist(ana: Person) -> None:
    ana.sees("Ana Ruiz runs it")
    await ana.presses("Take a break")
    ana.sees("Breaks and settings")


async def test_consent_in_spanish(dora: Person) -> None:
    await dora.uses("mine")
    dora.sees("Antes de empezar")
    await dora.presses("Ahora no")
    dora.sees("No se guardó nada")
    await dora.agrees()
    dora.sees("Onward es un bot")


async def test_a_city_becomes_a_zone_with_quiet_nights(ana: Person) -> None:
    await ana.uses("break")
    await ana.presses("Time zone")
    ana.has_form("A large city in your time zone")
    await ana.submits(city="Madrid")
    ana.sees("It is now 10:00 in Madrid", "Between 21:00 and 09:00")


async def test_a_city_that_stands_twice_is_asked_for(ana: Person) -> None:
    await ana.uses("break")
    await ana.presses("Time zone")
    await ana.submits(city="San")
    ana.has_form("Which one is it")
    await ana.submits(zone="America/Santiago")
    ana.sees("in Santiago")


async def test_an_unknown_city_loses_nothing(ana: Person) -> None:
    await ana.uses("break")
    await ana.presses("Time zone")
    await ana.submits(city="Nowhere-by-the-Sea")
    ana.has_form("A large city in your time zone")
    await ana.submits(city="lima")
    ana.sees("in Lima")


async def test_quiet_hours_ask_for_the_zone_first_and_can_be_off(ana: Person) -> None:
    await ana.uses("break")
    await ana.presses("Quiet hours")
    await ana.submits(city="Madrid")
    await ana.uses("break")
    ana.sees("21:00 to 09:00")
    await ana.presses("Quiet hours")
    await ana.submits(use="on", **{"from": "22:30", "until": "22:30"})
    ana.sees("the same as the start")
    await ana.submits(use="on", **{"from": "22:30", "until": "07:00"})
    ana.sees("22:30 to 07:00")
    await ana.presses("Quiet hours")
    await ana.submits(use="off")
    ana.sees("Saved", "Off")


async def test_what_people_do_for_each_other_stands_behind_one_button(ana: Person) -> None:
    await ana.opens_home()
    assert len(ana.buttons()) <= 9, ana.buttons()
    ana.sees_not("A buddy for a week", "half an hour with a peer")
    await ana.presses("With others here")
    ana.sees("A buddy for a week: two people", "half an hour with a peer", "a few words that need no reply")
    doors = {"Take part", "Give feedback", "Interview others for practice", "Write a kind note"}
    assert doors | {"Offer to be there"} == {*ana.buttons()}, "what waits for people has no dead button"
    await ana.presses("Write a kind note")
    ana.sees("18")


async def test_a_break_begins_and_ends_with_one_press(ana: Person) -> None:
    await ana.uses("break")
    ana.sees("You keep your place in every queue")
    await ana.presses("A week")
    ana.sees("You are on a break: nothing is sent until")
    ana.sees_not("begun")
    await ana.uses("mine")
    ana.sees("You are on a break: nothing is sent until")
    await ana.presses("I am back")
    ana.sees("The break is over. Everything is where it was.")


async def test_a_break_until_a_day(ana: Person) -> None:
    await ana.uses("break")
    await ana.presses("Until a date")
    await ana.submits(until="2026-03-01")
    ana.sees("Choose a later one")
    await ana.submits(until="2036-03-01")
    ana.sees("more than a year away")
    await ana.submits(until="2026-03-20")
    ana.sees("nothing is sent until")


async def test_a_break_ends_by_itself(ana: Person, time: Time) -> None:
    await ana.uses("break")
    await ana.presses("3 days")
    await time.passes(days=3, minutes=1)
    ana.sees_not("break")
    await ana.uses("break")
    ana.sees_not("I am back")


async def test_language_and_how_many(ana: Person) -> None:
    await ana.uses("break")
    await ana.presses("How many")
    await ana.submits(weekly="0")
    ana.sees("Saved", "None")
    await ana.presses("Language")
    await ana.submits(language="es")
    ana.sees("Pausas y ajustes", "Español")


async def test_an_empty_page_and_the_home_tab(ana: Person) -> None:
    await ana.uses("mine")
    ana.sees("My search")
    await ana.presses("Breaks and settings")
    ana.sees("Pause: one kind of message stops")
    await ana.opens_home()
    ana.sees("My search")


async def test_free_words_get_one_gentle_answer(ana: Person, time: Time) -> None:
    await ana.writes("I do not know what to do any more")
    ana.sees("No person reads this chat", "you need not carry it alone")
    await ana.writes("sorry")
    ana.sees_not("No person reads this chat")
    await time.passes(hours=2)
    await ana.writes("hello")
    ana.sees("No person reads this chat")


async def test_a_stranger_who_writes_is_not_stored(ben: Person, plan: Plan) -> None:
    await ben.writes("hello?")
    assert {name for name, many in rows(plan).items() if many} <= WITHOUT_PEOPLE
