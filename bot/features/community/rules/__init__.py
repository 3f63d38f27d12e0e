"""When things start and end, and how pages fill: pure."""

import hashlib
from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.chat.cards import Card, Part
from bot.chat.limits import TooLong
from bot.chat.text import Text

BREAKS = {"3-days": timedelta(days=3), "week": timedelta(days=7), "month": timedelta(days=30)}
LONGEST_AHEAD = timedelta(days=366)
QUIET = ("21:00", "09:00")
WEEKLY = 3
AGAIN_AFTER = timedelta(days=2)
HUSH = timedelta(hours=1)
"""How long one answer to free words counts for all that follow."""

Block = tuple[Part, ...]


def mark(name: str) -> str:
    """A name of any length as 16 characters, for the value of a button."""
    return hashlib.blake2s(name.encode(), digest_size=8).hexdigest()


def named(marked: str, names: Iterable[str]) -> str | None:
    """The name behind a mark."""
    return next((name for name in names if mark(name) == marked), None)


def begins(day: date, zone: str | None) -> datetime:
    """The first instant of a calendar day in a zone."""
    return datetime.combine(day, time.min, ZoneInfo(zone or "UTC")).astimezone(UTC)


def day_problem(at: datetime, now: datetime) -> str | None:
    """The sentence about a day that cannot be taken, if any."""
    if at <= now:
        return "problem-past"
    return "problem-far" if at - now > LONGEST_AHEAD else None


def moment_problem(at: datetime | None, now: datetime) -> str | None:
    """The sentence about a moment that cannot be taken, if any. None: there is no such time on that day."""
    if at is None:
        return "problem-no-such-time"
    if at <= now:
        return "problem-over"
    return "problem-far" if at - now > LONGEST_AHEAD else None


def pages(title: Text, blocks: Sequence[Block], closing: Block) -> list[Block]:
    """Blocks put on as few cards as they fit, in order, with room for `closing` on each."""
    found: list[Block] = [()]
    for block in blocks:
        if fits(title, (*found[-1], *block, *closing)):
            found[-1] = (*found[-1], *block)
        else:
            found.append(block)
    return [page for page in found if page] or [()]


def fits(title: Text, parts: Block) -> bool:
    """Whether this is one card on every platform."""
    try:
        Card(title, parts)
    except TooLong:
        return False
    return True
