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
    ana.sees("A reply", "may stay in their hiring system")
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
    if ana.stage.name == "core":
        assert b"process is a joke" not in everything(plan)
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
    if ana.stage.name != "discord":  # a screen there tells of no files
        ana.sees("reply.txt")
    await ana.presses("I sent it")
    ana.sees("It stands with the entry")
    await ana.presses("To the entry")
    ana.sees("Reply sent")
    await ana.presses("Kept with it: 1")
    await ana.presses("Open 1")
    ana.sees("by mail", "thank you for the talk")
    assert (rows(plan)["checkins_draft"], rows(plan)["checkins_sent"]) == (0, 1)


async def test_what_is_kind_in_a_letter_is_quoted_back(ana: Person, time: Time, plan: Plan) -> None:
    await log(ana, stage="final")
    await ana.uses("mine")
    await ana.presses("Entries")
    await ana.presses("Open 1")
    ana.sees("A short reply may open something later")
    await ana.presses("Paste their letter")
    await ana.submits(words=LETTER)
    ana.sees("An open door, in their words:", "We would love to hear from you when the next design role opens.")
    ana.sees("This, too, reads as if it was written for you", "And a usual one.", "The letter is not kept.")
    assert rows(plan)["checkins_letter"] == 0
    await ana.presses("Reply with this line")
    ana.sees("A reply", "“We would love to hear from you when the next design role opens.”")
    await ana.presses("Other words")
    ana.sees("“We would love to hear from you when the next design role opens.”")
    await ana.presses("Length and parts")
    await ana.submits(length="short", channel="linkedin", language="en", parts=("bearer", "interest", "later"))
    ana.sees("There was no room for:")
    await ana.presses("Length and parts")
    await ana.submits(length="two", channel="phone", language="es", parts=("later",))
    ana.sees("acias")
    assert "I said it" in ana.buttons()
    await ana.presses("Throw it away")
    await ana.presses("Throw it away")
    ana.sees("Thrown away.")
    await ana.presses("To the entry")
    await ana.presses("Paste their letter")
    await ana.submits(words=LETTER, keep="keep")
    ana.sees("The letter is kept, encrypted")
    await ana.presses("Kept with this entry")
    await ana.presses("Open 1")
    ana.sees("Dear Ana,", "Their letter, kept")
    await ana.presses("What is kind in it")
    ana.sees("An open door")
    assert rows(plan)["checkins_letter"] == 1


async def test_a_reply_in_spanish(dora: Person) -> None:
    await dora.agrees()
    await dora.uses("rejected")
    await dora.submits(kind="informational", stage="met")
    await dora.presses("Ideas")
    await dora.presses("Escribir una respuesta")
    dora.sees("Una respuesta", "puede quedar en su sistema de selección")
    await dora.presses("Cambiar las palabras")
    await dora.submits(words="Su proceso es una farsa. Tienen hasta el lunes.")
    dora.sees("2 puntos para releer", "Se lee con enojo", "Puede leerse como amenaza")
    await dora.presses("Dejarla hasta mañana")
    dora.sees("El borrador vuelve")
