"""Conversations about care: heavy words, /support, and asking somebody on duty for a message."""

from conversation import Person, Time

URGENT = "I want to kill myself"
LOOK = "they are better off without me"
FIRST = "This is a bot and cannot tell how you really are."
SOFT = "Some of that sounds heavy."


async def logs(person: Person, note: str) -> None:
    await person.uses("rejected")
    await person.submits(kind="job", weight="small", note=note)


async def test_urgent_words_get_the_full_reply_to_their_writer_alone(ana: Person, ben: Person) -> None:
    await logs(ana, URGENT)
    ana.sees(FIRST, "If your life is in danger right now", "findahelpline.com", "nobody was told")
    ana.sees(
        "[From now on just log]", "[Will they send the police?]", "[It is not bad enough]", "[I cannot talk aloud]"
    )
    await ana.presses("Will they send the police?")
    ana.sees("This bot calls nobody and sends nobody.")
    await ben.looks()
    assert ben.now.shown == ()


async def test_urgent_words_get_the_full_reply_always(ana: Person) -> None:
    for _ in range(2):
        await logs(ana, URGENT)
        ana.sees(FIRST)


async def test_a_soft_line_once_in_seven_days(ana: Person, time: Time) -> None:
    await logs(ana, LOOK)
    ana.sees(SOFT, "[From now on just log]")
    await time.passes(days=6)
    await logs(ana, LOOK)
    ana.sees_not(SOFT)
    await time.passes(days=1, minutes=1)
    await logs(ana, LOOK)
    ana.sees(SOFT)
    await ana.presses("Not for a week")
    ana.sees("For a week that line does not come.")
    await logs(ana, LOOK)
    ana.sees_not(SOFT)
    await logs(ana, URGENT)
    ana.sees(FIRST)
