"""Conversations about a reply: written from parts, cooled, sent or parked; and about the letter it answers."""

from bot.engine.house import Plan
from conversation import Person, Time
from stored import everything, rows

LETTER = """Dear Ana,

Thank you for the time. We have decided to move on with somebody else, but we were truly impressed by your portfolio.
We would love to hear from you when the next design role opens. We will keep your résumé on file.
"""


async def log(person: Person, **answers: str) -> None:
    await person.uses("rejected")
    await person.submits(**{"kind": "job", **answers})


async def test_from_a_no_to_a_reply_and_back_the_next_morning(ana: Person, time: Time, plan: Plan) -> None:
    await log(ana, stage="interview")
    await ana.presses("Ideas")
    await ana.presses("Write a reply")
    ana.sees("A reply", "Thank" if "Thank" in ana.new else "I appreciate", "may stay in their hiring system")
    await ana.presses("Names and a detail")
    await ana.submits(specific="the zebra in the lobby.", to="Ms Kim", sign="Ana")
    ana.sees("Ms Kim,", "the zebra in the lobby.", "Ana")
    ana.sees_not("lobby..", "hiring system")
    await ana.presses("Change the words")
    await ana.submits(words="Hello Ms Kim, your process is a joke. Ana")
    ana.sees("one place to read again", "Reads hot", "“your process is a joke”", "All of it can stay")
    assert ana.buttons()[0] == "Park it until tomorrow"
    await ana.presses("Park it until tomorrow")
    ana.sees("Parked.", "does not know your time zone yet")
    assert b"process is a joke" not in everything(plan) if ana.stage.name == "core" else True
    await ana.uses("mine")
    ana.sees("Something you parked comes back")
    await time.passes(days=2)
    ana.sees("Onward: something you asked for", "What you parked yesterday is here again")
    ana.sees_not("joke")
    await ana.presses("Open the draft")
    ana.sees("your process is a joke")
    await ana.presses("Change the words")
    await ana.submits(words="Hello Ms Kim, thank you for the talk. Ana")
    ana.sees_not("read again:")
    await ana.presses("Copy as text")
    ana.sees("The bare words, as a file")
    await ana.presses("I sent it")
    ana.sees("It stands with the entry")
    await ana.presses("To the entry")
    ana.sees("Reply sent")
    await ana.presses("Kept with it: 1")
    await ana.presses("Open 1")
    ana.sees("by mail", "thank you for the talk")
    assert (rows(plan)["checkins_draft"], rows(plan)["checkins_sent"]) == (0, 1)
