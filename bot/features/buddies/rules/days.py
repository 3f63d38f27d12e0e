"""On which days of the community's calendar: pairs are made on a Monday and asked on a Sunday."""

from datetime import date, time, timedelta

from bot.features.buddies.rules.taking import WEEKS

MADE = time(9, 0)
ASKED = time(17, 0)
SHORTEST = 3
"""Days of a pair at least, where a Monday's round came late."""
STAYS = timedelta(hours=15)
"""The conversation stays open for so long after the question, for a goodbye: until the morning."""
_MONDAY, _SUNDAY = 0, 6


def next_monday(day: date) -> date:
    """The Monday after this day."""
    return day + timedelta(days=7 - (day.weekday() - _MONDAY) % 7)


def last_day(begun: date, length: str) -> date:
    """The Sunday on which both are asked how their goal went."""
    earliest = begun + timedelta(days=SHORTEST)
    first = earliest + timedelta(days=(_SUNDAY - earliest.weekday()) % 7)
    return first + timedelta(weeks=WEEKS[length] - 1)
