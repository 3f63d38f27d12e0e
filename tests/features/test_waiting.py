"""Conversations about an answer that is ahead: written before, replayed when the no comes, closed when none comes."""

from conversation import Person, Time


async def note(person: Person, **answers: str) -> None:
    await person.uses("waiting")
    await person.submits(**{"ahead": "decision", "day": "2026-03-09", **answers})


async def test_words_written_before_come_back_with_the_no(ana: Person, time: Time) -> None:
    await note(ana, kind="job", organisation="Acme")
    ana.sees("Noted. Two minutes", "Acme", "Decision", "Without an answer it closes")
    await ana.presses("Plan for a no")
    ana.has_form("Two minutes, for you alone")
    await ana.submits(if_no="walk to the river", tell="Rosa, by phone")
    ana.sees("You read it again if the no comes", "walk to the river")
    await ana.presses("Words for the phone")
    await ana.submits(script="Thank you for calling. What would you do in my place?")
    ana.sees("Kept. It comes")
    await ana.uses("mine")
    ana.sees("Your words for the phone", "One other thing while you wait", "Waiting (1)")
    await time.passes(days=7)
    ana.sees("These are your words", "Thank you for calling. What would you do in my place?")
    await ana.uses("rejected", kind="job")
    await ana.submits(stage="final", organisation="ACME  ")
    ana.sees("Is this the answer you were waiting for?", "A decision: A job (Acme)")
    await ana.presses("Yes, this one")
    ana.sees("You wrote this before you knew the answer", "walk to the river", "Rosa, by phone")
    await ana.uses("mine")
    ana.sees_not("The question whether an answer came", "Waiting (1)")


async def test_a_silence_gets_a_closing_day(ana: Person, time: Time) -> None:
    await note(ana, kind="freelance", organisation="Nimbus", closes="2026-03-11")
    await time.passes(days=9, hours=1)
    ana.sees("Still nothing? Today is the day on which this closes.", "Freelance or a pitch, noted for ")
    ana.sees_not("Nimbus")
    await ana.presses("Wait two more weeks")
    ana.sees("It stays open")
    await time.passes(days=14)
    ana.sees("Still nothing?")
    await ana.presses("Log it as silence")
    assert ana.buttons()[0] == "More choices"
    await ana.uses("mine")
    ana.sees("You tried, and nobody answered")
    ana.sees_not("Waiting (1)")
    await ana.presses("Organisations")
    await ana.presses("Open 1")
    ana.sees("Nimbus", "Try 1", "Silence: Applied")


async def test_the_day_before_an_interview(ana: Person, time: Time) -> None:
    await note(ana, ahead="interview", kind="internship")
    ana.sees("Three short questions come the day before")
    await ana.presses("Questions to prepare")
    ana.sees("Does your résumé say in their words")
    await time.passes(days=3, hours=2)
    ana.sees("one other thing, so that not everything")
    await time.passes(days=3)
    ana.sees("Tomorrow is a day you noted", "Which two questions will you ask them?", "you have prepared")
    await ana.presses("Show it")
    await ana.presses("A no came")
    ana.has_form("An internship")
    await ana.submits(stage="interview")
    await ana.presses("Yes, this one")
    ana.sees("this wait is over")


async def test_a_no_of_another_kind_is_not_asked_about(ana: Person) -> None:
    await note(ana, kind="volunteering", organisation="Food bank")
    await ana.uses("rejected", kind="internship")
    await ana.submits(stage="interview", weight="stung")
    ana.sees_not("you were waiting for")
    await ana.uses("rejected", kind="volunteering")
    await ana.submits(stage="applied", weight="stung")
    ana.sees("Is this the answer you were waiting for?", "Food bank")
