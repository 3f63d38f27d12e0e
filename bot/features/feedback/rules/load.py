"""How much a reviewer takes on, as they chose it."""

from datetime import datetime, timedelta

from msgspec import Struct

PER_WEEK, MOST_OPEN = 2, 3
WEEK = timedelta(days=7)
PER_WEEK_CHOICES = ("1", "2", "3", "5")
OPEN_CHOICES = ("1", "2", "3")


class Load(Struct, frozen=True):
    """What somebody has: reviews open now, taken in the last seven days, and invitations without an answer."""

    open: int = 0
    week: int = 0
    asked: int = 0


class Terms(Struct, frozen=True):
    """What somebody offered. `paused_until` is in the past where they are not on a pause."""

    kinds: tuple[str, ...] = ()
    per_week: int = PER_WEEK
    most_open: int = MOST_OPEN
    start: str = ""
    end: str = ""
    paused_until: datetime | None = None


def room(terms: Terms, load: Load) -> int:
    """How many more they can be asked for now."""
    return max(0, min(terms.most_open - load.open, terms.per_week - load.week) - load.asked)


def paused(terms: Terms, now: datetime) -> bool:
    """Whether they are on a pause."""
    return terms.paused_until is not None and terms.paused_until > now
