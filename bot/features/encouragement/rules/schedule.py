"""A schedule of posts, and when it is worth less than it takes."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta

from msgspec import Struct, field

FRESH = timedelta(hours=6)
"""How late a post may come and still be of use."""
MOST_A_DAY = 3
"""Posts of the bot in one channel, in any 24 hours."""
USED_WITHIN = timedelta(days=3)
UNUSED = 3
"""So many posts whose door nobody opened, one after the other, and they come half as often."""
WORKWEEK = ("mon", "wed", "fri")
AT = time(9, 30)
HALF = 2


class Schedule(Struct, frozen=True):
    """Posts in one channel. `community` is our id of its side, `place` the platform's id of the channel.

    `days` are as the engine's Recurrence takes them; of a text for `once`, one date, none. `words` are the organisers'
    own, in place of `packs`. `state` is "draft", "on" or "paused"; `why` it is paused, "asked" or "gone". `every` is 2
    where each second one is left out. `next_on` is the next local date, None once there is no more. `edits` is the id
    of the one that a draft is to change.
    """

    id: str
    community: str
    place: str
    at: time
    zone: str
    days: frozenset[str] = frozenset()
    packs: tuple[str, ...] = ()
    words: str = ""
    once: date | None = None
    state: str = "draft"
    why: str = ""
    every: int = 1
    posted: int = 0
    next_on: date | None = None
    edits: str = ""


class Posted(Struct, frozen=True):
    """A post that stands in a channel, and whether somebody used its door; "" where it had none."""

    at: datetime
    door: str
    used: bool


class Untold(Struct, frozen=True):
    """A day on which something else happened than planned: "old", "late", "full", "empty" or "unknown"."""

    schedule: Schedule
    day: date
    why: str = field(default="old")


def is_unused(posts: Sequence[Posted], now: datetime) -> bool:
    """Whether the last posts with a door, newest first, had none that was used, and had their days for it."""
    with_door = [one for one in posts if one.door]
    waiting = [one for one in with_door if now - one.at < USED_WITHIN]
    over = [one for one in with_door if now - one.at >= USED_WITHIN][:UNUSED]
    return len(over) == UNUSED and not any(one.used for one in (*waiting, *over))
