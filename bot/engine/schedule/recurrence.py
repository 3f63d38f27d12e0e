"""Days that come again, at a time of the clock in one zone: weekdays, days of the month, or every day."""

from collections.abc import Collection, Iterator
from datetime import date, datetime, time, timedelta

from msgspec import Struct

from bot.engine.schedule import zones
from bot.engine.schedule.calendar import instant_on

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
DAILY = "daily"
_DAY = timedelta(days=1)
_IN_MONTH = 31
_YEARS = (1970, 2200)


class Unreadable(ValueError):
    """What was typed says no recurrence. `part` is "days", "at", "zone" or "start"."""

    def __init__(self, part: str, typed: str) -> None:
        super().__init__(f"{part}: {typed!r}")
        self.part = part
        self.typed = typed


class Recurrence(Struct, frozen=True):
    """`days` are of WEEKDAYS or days of the month, "1" to "31"; each day that one of them names counts once."""

    days: frozenset[str]
    at: time
    zone: str

    def falls_on(self, day: date) -> bool:
        """Whether it comes on this local date."""
        return WEEKDAYS[day.weekday()] in self.days or str(day.day) in self.days

    def occurrences(self, first: date) -> Iterator[tuple[date, datetime | None]]:
        """(local date, UTC instant) from a date on, in order; None for a date that does not exist in the zone."""
        day = first
        while day.year < _YEARS[1]:
            if self.falls_on(day):
                yield day, instant_on(day, self.at, self.zone)
            day += _DAY


def read(days: str, at: str, zone: str) -> Recurrence:
    """From words: "daily", "mon,wed,fri" or "31"; "02:30"; "America/New_York". Raises Unreadable."""
    if not zones.is_known(zone):
        raise Unreadable("zone", zone)
    return Recurrence(read_days(days), read_time(at), zone)


def read_days(typed: str) -> frozenset[str]:
    """Weekdays and days of the month, with commas between them. Raises Unreadable."""
    named = frozenset(one.strip().lower() for one in typed.split(",") if one.strip())
    if named == {DAILY}:
        return frozenset(WEEKDAYS)
    if not named or not all(one in WEEKDAYS or _is_day_of_month(one) for one in named):
        raise Unreadable("days", typed)
    return named


def read_time(typed: str) -> time:
    """Hours and minutes. Raises Unreadable, also for 24:00: that is 00:00 of the next day."""
    hours, colon, minutes = typed.strip().partition(":")
    if not (colon and _is_number(hours, 2) and _is_number(minutes, 2) and int(hours) < 24 and int(minutes) < 60):
        raise Unreadable("at", typed)
    return time(int(hours), int(minutes))


def read_start(typed: str) -> date:
    """A calendar date. Raises Unreadable, also for one that no calendar has."""
    try:
        day = date.fromisoformat(typed.strip())
    except ValueError:
        raise Unreadable("start", typed) from None
    if not _YEARS[0] <= day.year < _YEARS[1]:
        raise Unreadable("start", typed)
    return day


def skips_months(days: Collection[str]) -> bool:
    """Whether a day is among them that some months do not have."""
    return not {"29", "30", "31"}.isdisjoint(days)


def _is_day_of_month(typed: str) -> bool:
    return _is_number(typed, 2) and typed == str(int(typed)) and 1 <= int(typed) <= _IN_MONTH


def _is_number(typed: str, longest: int) -> bool:
    return typed.isascii() and typed.isdecimal() and len(typed) <= longest
