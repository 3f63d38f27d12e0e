"""Conversations about an answer that is ahead: written before, replayed when the no comes, closed when none comes."""

from conversation import Person, Time


async def note(person: Person, **answers: str) -> None:
    await person.uses("waiting")
    await person.submits(**{"ahead": "decision", "day": "2026-03-09", **answers})


async def test_words_written_before_come_back_with_the_no(ana: Person, time: Time) -> None:
    await note(ana, kind="job", organisation="Acme")
    ana.sees("Noted. Two minutes", "Acme", "Decision", "Silence closes")
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
    ana.sees("Is this the answer to it?", "A decision: A job (Acme)")
    await ana.presses("Yes, this one")
    ana.sees("You wrote this before you knew the answer", "walk to the river", "Rosa, by phone")
    await ana.uses("mine")
    ana.sees_not("The question on the day you close a silence", "Waiting (1)")
