"""Organisations as a member writes them, the people there, and when to be in touch again."""

import unicodedata
from collections.abc import Sequence
from datetime import datetime, timedelta

from msgspec import Struct

from bot.chat.text import inert

DAYS = (30, 60, 90, 180)
USUAL = 90
"""Days until a reminder to be in touch again, unless the member sets another number or none."""

MONTH = timedelta(days=30)
MOST_AT_ONCE = 5
"""One list a month names so many."""

_KEPT_SIGNS = frozenset("+#")


class Organisation(Struct, frozen=True):
    """One organisation of a member. `days` until the next reminder, 0 for none; `reconnect_at` when it is due."""

    id: str
    name: str
    used_at: datetime
    days: int = USUAL
    reconnect_at: datetime | None = None


class Contact(Struct, frozen=True):
    """Somebody there, and how to reach them; both as the member typed them."""

    id: str
    organisation: str
    name: str
    reach: str = ""


def folded(name: str) -> str:
    """A name without case, accents, punctuation and what cannot be seen: the same for whatever means the same."""
    plain = unicodedata.normalize("NFKD", inert(name)).casefold()
    letters = (char for char in plain if not unicodedata.combining(char))
    kept = "".join(char if char.isalnum() or char in _KEPT_SIGNS else " " for char in letters)
    return " ".join(kept.split()) or " ".join(inert(name).split())


def due_after(used_at: datetime, days: int) -> datetime | None:
    """When to be in touch again, counted from the last time; None for never."""
    return used_at + timedelta(days=days) if days else None


def next_list(due: Sequence[datetime], listed_at: datetime | None) -> datetime | None:
    """When the next list is due: with the first reminder, and not within a month of the last one."""
    first = min(due, default=None)
    if first is None or listed_at is None:
        return first
    return max(first, listed_at + MONTH)


def days_from(value: str) -> int:
    """The days that a form named; the usual ones when it named none of ours."""
    return int(value) if value in {str(days) for days in (0, *DAYS)} else USUAL
