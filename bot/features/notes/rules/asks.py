"""How long an ask goes on, and how wide it gets."""

from datetime import datetime, timedelta

FEWEST = 5
"""Listeners before hearing from someone opens."""
AT_A_TIME = 3
ENOUGH = 2
EVERY = timedelta(hours=1)
WHOLE = timedelta(hours=12)
PER_DAY = 3
LOADS = (1, 2, 3, 5)
MOST_LOOKED = 60
"""People who are looked at in one turn."""
MOST_ASKED = 8
"""How many of those are looked at closely."""
MOST_AHEAD = 5
TURN_AFTER = timedelta(days=3)


def ends(asked_at: datetime) -> datetime:
    """When the honest word comes, if nobody did."""
    return asked_at + WHOLE


def next_step(asked_at: datetime, now: datetime) -> datetime:
    """When it widens next, or ends."""
    return min(now + EVERY, ends(asked_at))


def is_over(asked_at: datetime, now: datetime) -> bool:
    """Whether its twelve hours have passed."""
    return now >= ends(asked_at)
