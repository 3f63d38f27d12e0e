"""Conversations about hearing from someone in one's own night: while one is there, and while one sleeps."""

from bot.engine.members import people
from conversation import Person, Time
from features.notes.help import does, invited, logs


async def _asks_at_two(ana: Person, time: Time) -> None:
    """It is two in the morning where Ana is, and nothing is to come between nine and nine."""
    await does(
        ana, lambda turn, who: people.change(turn.db, who.lead, zone="UTC", quiet_from="21:00", quiet_until="09:00")
    )
    await time.passes(hours=17)
    await logs(ana)
    await ana.presses("Hear from someone")
    await ana.presses("Send")


async def _writes(helper: Person, words: str) -> None:
    await helper.presses("Write a note")
    await helper.submits(words=words)


async def test_what_comes_while_she_is_there_is_not_held(ana: Person, helpers: list[Person], time: Time) -> None:
    await _asks_at_two(ana, time)
    ana.sees("While you are here it comes at once, also now.")
    first, second, *_ = await invited(*helpers)
    await time.passes(minutes=20)
    await _writes(first, "I was awake at this hour, too.")
    await ana.gets("I was awake at this hour, too.", "It needs no reply.")
    await time.passes(hours=1)
    await _writes(second, "It was quiet when I read yours.")
    await ana.gets_not("It was quiet when I read yours.")
    await time.passes(hours=6)
    ana.sees("It was quiet when I read yours.")


async def test_by_day_nothing_is_said_of_the_night(ana: Person, helpers: list[Person]) -> None:
    await does(
        ana, lambda turn, who: people.change(turn.db, who.lead, zone="UTC", quiet_from="21:00", quiet_until="09:00")
    )
    await logs(ana)
    await ana.presses("Hear from someone")
    await ana.presses("Send")
    ana.sees("A few people are asked now.")
    ana.sees_not("also now")
