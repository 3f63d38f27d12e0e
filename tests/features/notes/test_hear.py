"""Conversations about hearing from someone, on every stage."""

from conversation import Person, Time
from features.notes.help import knows_nothing_of, logs

NOTICE = "Onward: something you asked for"
TITLE = "Would you write a note?"


async def invited(*them: Person) -> list[Person]:
    """Those who have an invitation on their screen."""
    for person in them:
        await person.looks()
    return [person for person in them if any("[Write a note]" in shown.text for shown in person.now.shown)]


async def test_a_no_an_ask_a_note_and_thanks(ana: Person, helpers: list[Person], time: Time) -> None:
    await logs(ana)
    await ana.presses("Hear from someone")
    ana.sees("5 people offered to write. 5 of them are in their hours now.")
    ana.sees("They read: A job, It stung. No organisation", "They see a pen name.")
    ana.sees("Moderators are shown nothing unless it is reported", "Ana Ruiz runs this bot")
    await ana.presses("Send")
    ana.sees("A few people are asked now.")
    asked = await invited(*(one for one in helpers if one.locale == "en-US"))
    assert len(asked) == 3
    ben = asked[0]
    ben.sees(NOTICE, TITLE, "would like to hear from someone", "A job, It stung")
    knows_nothing_of(ben, ana)
    await ben.presses("Write a note")
    ben.has_form("Nothing comes back but a thank-you")
    await ben.submits(words="I had the same letter in March. *It* passed.")
    ben.sees("On its way. That is all it needs.")
    await ana.gets(NOTICE, "wrote to you:", "I had the same letter in March. *It* passed.", "It needs no reply.")
    knows_nothing_of(ana, ben)
    await ana.presses("Say thank you")
    ana.sees("Said.")
    await ben.gets("says thank you for your note.")
    await ben.presses("Write a note")
    ben.sees("Nobody waits for a note there any more.")
