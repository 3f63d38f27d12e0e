"""Rest: how long it lasts, and when steps are held back."""

from datetime import datetime, timedelta

from msgspec import Struct

LENGTHS = (12, 24, 48, 168)
USUAL = 24
AFTER_THE_ONE = 72
STORY_AFTER = timedelta(days=7)
DAY_0 = timedelta(hours=24)
"""No list of steps for so long after "this was the one"."""


class Rest(Struct, frozen=True):
    """A rest under way. `entry` is the entry it began with, "" when it began by itself."""

    until: datetime
    entry: str = ""


def hours_for(weight: str) -> int:
    """How long a rest is unless the member sets it."""
    return AFTER_THE_ONE if weight == "one" else USUAL


def hours_from(value: str, fallback: int = USUAL) -> int:
    """The hours that a button named; the fallback when it named none of ours."""
    known = {str(hours): hours for hours in (*LENGTHS, AFTER_THE_ONE)}
    return known.get(value, fallback)


def held_until(rest: Rest | None, last_one_at: datetime | None, now: datetime) -> datetime | None:
    """Until when no step is shown: the end of a rest, or of the day after "this was the one". None: not held."""
    ends = [rest.until] if rest else []
    if last_one_at is not None:
        ends.append(last_one_at + DAY_0)
    return max((end for end in ends if end > now), default=None)


def early_for_story(
    until: datetime | None, last_hard_at: datetime | None, now: datetime, first_at: datetime | None = None
) -> bool:
    """Whether a story for others comes too soon: in a rest, in a week of the first entry or the last that stung."""
    resting = until is not None and until > now
    return resting or any(at is not None and at > now - STORY_AFTER for at in (last_hard_at, first_at))
