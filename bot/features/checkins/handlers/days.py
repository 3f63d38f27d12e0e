"""A day that a member names, as a moment in the morning where they are."""

from datetime import date, datetime, time, timedelta

from bot.chat.responses import Problems
from bot.engine.answers import Sent
from bot.engine.schedule import zones
from bot.engine.schedule.calendar import instant_on
from bot.engine.turn import Turn

MORNING = time(10, 0)
LONGEST_AHEAD = timedelta(days=366)


def tomorrow(turn: Turn) -> str:
    """The first day that can be named, to begin with in a form."""
    return (zones.local(turn.now, turn.me.clock).date() + timedelta(days=1)).isoformat()


def morning(turn: Turn, day: date) -> datetime | None:
    """The moment at which a day's reminders come; None where the member's zone skips that day."""
    return instant_on(day, MORNING, turn.me.clock or "UTC")


def named(turn: Turn, sent: Sent) -> datetime | Problems:
    """The moment, or what is wrong with the day."""
    day = sent.day("day")
    if day is None or day <= zones.local(turn.now, turn.me.clock).date():
        return Problems({"day": turn.say("problem-day-past")})
    at = morning(turn, day)
    if at is None:
        return Problems({"day": turn.say("problem-day-past")})
    if at - turn.now > LONGEST_AHEAD:
        return Problems({"day": turn.say("problem-day-far")})
    return at
