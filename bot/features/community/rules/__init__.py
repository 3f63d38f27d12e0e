"""When things start and end: pure."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.chat.cards import mark

BREAKS = {"3-days": timedelta(days=3), "week": timedelta(days=7), "month": timedelta(days=30)}
LONGEST_AHEAD = timedelta(days=366)
WEEKLY = 3
AGAIN_AFTER = timedelta(days=2)
HUSH = timedelta(hours=1)
"""How long one answer to free words counts for all that follow."""


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
    return "problem-over" if at <= now else day_problem(at, now)
