"""Once on each local date, in every zone there is: against a walk that knows nothing of how instants are found.

The walk is in whole numbers. It reads what a zone adds to UTC each hour, and each minute of an hour in which that
changes; then it goes through all minutes of UTC and notes when the wall first shows a half hour or is first past it.

A few zones here; `make soak` takes every name there is, 2024 to 2037. Most names are others of the same wall: those
with the same data are one zone, and of those that add the same to the same minutes of UTC one is compared on every
date, since the code under test and the walk would be given the same numbers again. The others are compared around each
change, where the way in which a zone is written down (as a list or as a rule) could make a difference.
"""

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from importlib import resources
from itertools import pairwise
from pathlib import Path
from zoneinfo import TZPATH, ZoneInfo, available_timezones

import pytest

from bot.engine.schedule.recurrence import WEEKDAYS, Recurrence

FIRST, LAST = date(2024, 1, 1), date(2037, 12, 31)
HALF_HOURS = [time(minutes // 60, minutes % 60) for minutes in range(0, 24 * 60, 30)]
HALF, HOUR, DAY = 30, 60, 24 * 60
EPOCH, MINUTE = datetime(1970, 1, 1, tzinfo=UTC), timedelta(minutes=1)
DAILY = frozenset(WEEKDAYS)
NEAR = 2
"""So many days on each side of a change are compared in every zone."""
PARTS = 8
HARD = (
    "America/New_York",  # an hour, at two
    "Australia/Lord_Howe",  # half an hour
    "Africa/Casablanca",  # back and forth with the moon
    "America/Santiago",  # at midnight
    "Asia/Beirut",  # at midnight
    "Africa/Cairo",  # at the end of a day
    "Antarctica/Troll",  # two hours
    "Asia/Kathmandu",  # never
)

Offsets = tuple[tuple[int, int], ...]
"""(first minute of UTC, minutes added to it from then on), in order; minutes are counted from 1970."""


def offsets(zone: str, first: date, last: date) -> Offsets:
    """What a zone adds, from two days before the first date to two after the last."""
    here = ZoneInfo(zone)
    hours = range(_midnight(first) - 2 * DAY, _midnight(last) + 3 * DAY, HOUR)
    found = [(hours[0], _added(here, hours[0]))]
    for hour in hours:
        if _added(here, hour) != found[-1][1]:
            minutes = range(hour - HOUR + 1, hour + 1)
            added = ((minute, _added(here, minute)) for minute in minutes)
            found += [now for before, now in pairwise([found[-1], *added]) if now[1] != before[1]]
    return tuple(found)


def _added(here: ZoneInfo, minute: int) -> int:
    offset = datetime.fromtimestamp(60 * minute, here).utcoffset()
    assert offset is not None
    assert not offset % MINUTE
    return offset // MINUTE


def _midnight(day: date) -> int:
    return (day.toordinal() - EPOCH.toordinal()) * DAY


def walked(there: Offsets, end: int) -> dict[int, int]:
    """For each half hour of the wall, as a minute of its own: the minute of UTC that shows it first or is past it."""
    found: dict[int, int] = {}
    before = sum(there[0]) - 1
    for (start, added), (stop, _) in pairwise((*there, (end, 0))):
        for over in range(before + 1, start + added):  # the clocks go forward over these
            if over % HALF == 0:
                found.setdefault(over, start)
        for minute in range(start, stop):
            if (minute + added) % HALF == 0:
                found.setdefault(minute + added, minute)
        before = stop - 1 + added
    return found


def compare(zone: str, days: Iterable[date], expected: dict[int, int]) -> int:
    """Every half hour on each of these dates, in order; how many were compared."""
    newest = dict.fromkeys(HALF_HOURS, -1)
    compared = 0
    for begin, end in _in_a_row(days):
        rules = {at: Recurrence(DAILY, at, zone).occurrences(begin) for at in HALF_HOURS}
        for midnight in range(_midnight(begin), _midnight(end) + DAY, DAY):
            for half, (at, rule) in enumerate(rules.items()):
                day, instant = next(rule)
                assert _midnight(day) == midnight
                assert instant is not None, f"{zone} {day} {at} was skipped"
                minute, over = divmod(instant - EPOCH, MINUTE)
                assert (minute, over) == (expected[midnight + half * HALF], timedelta()), f"{zone} {day} {at}"
                assert minute > newest[at], f"{zone} {day} {at} came twice"
                newest[at] = minute
                compared += 1
    return compared


def _in_a_row(days: Iterable[date]) -> Iterator[tuple[date, date]]:
    """(first, last) of each run of dates without a gap."""
    begin = end = None
    for day in days:
        if begin is None or end is None or day - end > timedelta(days=1):
            if begin and end:
                yield begin, end
            begin = day
        end = day
    if begin and end:
        yield begin, end


def every_day(first: date, last: date) -> list[date]:
    """All dates from one to another."""
    return [first + timedelta(days=number) for number in range((last - first).days + 1)]


def near_changes(there: Offsets) -> list[date]:
    """The dates around each change."""
    changed = {EPOCH.date() + timedelta(days=start // DAY) for start, _ in there[1:]}
    near = {day + timedelta(days=by) for day in changed for by in range(-NEAR, NEAR + 1)}
    return sorted(day for day in near if FIRST <= day <= LAST)


@pytest.mark.parametrize("zone", HARD)
def test_most_of_a_year_in_the_zones_that_are_hard(zone: str) -> None:
    first, last = date(2025, 3, 1), date(2025, 11, 30)
    expected = walked(offsets(zone, first, last), _midnight(last) + 3 * DAY)
    assert compare(zone, every_day(first, last), expected) == 275 * len(HALF_HOURS)


def distinct() -> list[str]:
    """One name for each zone that is like no other, byte for byte."""
    found: dict[bytes, str] = {}
    for zone in sorted(available_timezones()):
        found.setdefault(_data(zone), zone)
    return sorted(found.values())


def _data(zone: str) -> bytes:
    files = (Path(root) / zone for root in TZPATH)
    there = next((file for file in files if file.is_file()), None)
    return (
        there.read_bytes() if there else resources.files("tzdata").joinpath("zoneinfo", *zone.split("/")).read_bytes()
    )


@cache
def walls() -> dict[Offsets, list[str]]:
    """The zones by what they add, 2024 to 2037."""
    found: dict[Offsets, list[str]] = {}
    for zone in distinct():
        found.setdefault(offsets(zone, FIRST, LAST), []).append(zone)
    return found


@pytest.mark.soak
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("part", range(PARTS))
def test_every_zone_every_day_every_half_hour(part: int) -> None:
    for there, zones in list(walls().items())[part::PARTS]:
        expected = walked(there, _midnight(LAST) + 3 * DAY)
        assert compare(zones[0], every_day(FIRST, LAST), expected) == 5114 * len(HALF_HOURS)
        for zone in zones[1:]:
            near = near_changes(there)
            assert compare(zone, near, expected) == len(near) * len(HALF_HOURS)
