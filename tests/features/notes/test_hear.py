"""Conversations about hearing from someone, on every stage."""

from conversation import Person, Time
from features.notes.help import invited, knows_nothing_of, logs, there
from organised import at

NOTICE = "Onward: something you asked for"
TITLE = "Would you write a note?"


async def test_a_no_an_ask_a_note_and_thanks(ana: Person, helpers: list[Person], time: Time) -> None:
    await logs(ana)
    await ana.presses("Hear from someone")
    ana.sees("5 people offered to write. All of them are in their hours now.")
    ana.sees("They read: A job. It stung. No organisation", "They see a pen name.")
    ana.sees("Moderators are shown nothing unless it is reported", "Ana Ruiz runs this bot")
    await ana.presses("Send")
    ana.sees("A few people are asked now.")
    ana.sees_not("time zone")
    asked = await invited(*(one for one in helpers if one.locale == "en-US"))
    assert len(asked) == 3
    ben = asked[0]
    ben.sees(NOTICE, TITLE, "would like to hear from someone", "A job. It stung")
    knows_nothing_of(ben, ana)
    await ben.presses("Write a note")
    ben.has_form("Nothing comes back but a thank-you")
    await ben.submits(words="I had the same letter in March. *It* passed.")
    ben.sees("On its way. That is all it needs.")
    await ana.gets(NOTICE, "wrote to you:", "I had the same letter in March. *It* passed.", "It needs no reply.")
    knows_nothing_of(ana, ben)
    await ana.presses("Say thank you")
    ana.sees("Your thank-you is on its way.")
    await ben.gets("says thank you for your note.")
    await ben.presses("Write a note")
    ben.sees("Nobody waits for a note there any more.")


async def test_whoever_rests_can_still_hear_from_someone(ana: Person, helpers: list[Person]) -> None:
    await logs(ana)
    await ana.presses("Rest for a day")
    await ana.presses("Hear from someone")
    await ana.presses("Send")
    ana.sees("A few people are asked now.")


async def test_at_night_own_words_wait_and_what_was_written_ahead_comes(
    ana: Person, five: list[Person], time: Time
) -> None:
    """It is nine in the morning; everybody is there from eleven."""
    await there(*five, start="11:00", until="12:00")
    ben = five[0]
    await ben.uses("mine")
    await ben.presses("Being there")
    await ben.presses("Written ahead: 0")
    await ben.presses("Write one ahead")
    ben.has_form("For an hour in which nobody is there.")
    await ben.submits(words="One answer says little about the next one.")
    ben.sees("Kept, encrypted, until it is given to one person.")
    await logs(ana)
    await ana.presses("Hear from someone")
    ana.sees(
        "5 people offered to write. None of them is in their hours now: nobody before", at(ana, "2026-03-02 11:00")
    )
    await ana.presses("Change what they read")
    await ana.submits(share="nothing", words="It was the fourth interview.", name="own", own="Ana R.")
    ana.sees("One note that somebody wrote ahead is on its way to you.", "Nobody is in their hours before")
    await ana.gets("Written ahead by", "One answer says little about the next one.")
    assert await invited(*five) == []
    await time.passes(hours=2)
    asked = await invited(*(one for one in five if one.locale == "en-US"))
    assert len(asked) == 3
    asked[0].sees("Ana R. would like to hear from someone.", "In their words:", "It was the fourth interview.")
    asked[0].sees_not("A job", "stung")
    await ana.uses("mine")
    ana.sees("You asked to hear from someone.")
    await ana.presses("Stop asking")
    ana.sees("Nobody more is asked.")
    await asked[0].presses("Write a note")
    asked[0].sees("Nobody waits for a note there any more.")


async def test_after_twelve_hours_the_honest_word(ana: Person, helpers: list[Person], time: Time) -> None:
    await logs(ana)
    await ana.presses("Hear from someone")
    await ana.presses("Send")
    first = await invited(*helpers)
    assert len(first) == 3
    await first[0].presses("Not this time")
    first[0].sees("That is fine. Someone else is asked.")
    await time.passes(hours=1)
    assert len(await invited(*helpers)) == 4, "the fifth and last is asked as well, and the first has said no"
    await time.passes(hours=11)
    ana.sees(NOTICE, "nobody got to it. That is the hour, not you.")
    await ana.presses("Ask again")
    ana.sees("5 people offered to write.")


async def test_with_a_role_accepted_nobody_is_asked_any_more(ana: Person, helpers: list[Person], time: Time) -> None:
    await logs(ana)
    await ana.presses("Hear from someone")
    await ana.presses("Send")
    ben = (await invited(*(one for one in helpers if one.locale == "en-US")))[0]
    await ana.opens_home()
    ana.sees("You asked to hear from someone.", "Would you like some now and then?")
    await ana.presses("I accepted a role")
    await ana.opens_home()
    ana.sees("You accepted a role.", "[Kind notes, please]")
    ana.sees_not("You asked to hear from someone.", "Would you like some now and then?")
    await ben.presses("Write a note")
    ben.sees("Nobody waits for a note there any more.")
    await time.passes(hours=13)
    ana.sees_not(NOTICE)


async def test_a_note_that_came_stays_and_no_turn_follows_once_a_role_is_accepted(
    ana: Person, helpers: list[Person], time: Time
) -> None:
    await logs(ana)
    await ana.presses("Hear from someone")
    await ana.presses("Send")
    ben = (await invited(*(one for one in helpers if one.locale == "en-US")))[0]
    await ben.presses("Write a note")
    await ben.submits(words="I had the same letter in March.")
    await ana.gets("I had the same letter in March.")
    await ana.opens_home()
    await ana.presses("I accepted a role")
    await time.passes(days=9)
    ana.sees_not("Your turn, if you like")
