"""Once on each local date, in every zone there is: against a walk that knows nothing of how instants are found.

The walk reads only what each minute of UTC shows on the wall: minute by minute around every change of the clocks, and
by one offset for all the days between them, where nothing changes. A few zones here; `make soak` takes all there are,
2024 to 2037. Names with the same data are one zone.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from importlib import resources
from itertools import islice, pairwise
from pathlib import Path
from zoneinfo import TZPATH, ZoneInfo, available_timezones

import pytest

from bot.engine.schedule.recurrence import WEEKDAYS, Recurrence

FIRST, LAST = date(2024, 1, 1), date(2037, 12, 31)
HALF_HOURS = [time(minutes // 60, minutes % 60) for minutes in range(0, 24 * 60, 30)]
MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
DAILY = frozenset(WEEKDAYS)
PARTS = 24
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


@dataclass(frozen=True)
class Shown:
    """A minute, and what the wall shows then, without a zone."""

    at: datetime
    wall: datetime


def walked(zone: str, first: date, last: date) -> Iterator[dict[time, datetime]]:
    """For each local date: when each half hour is shown first or, if it never is, when the clock is past it."""
    here = ZoneInfo(zone)
    changes = list(_changes(here, first, last))
    day = first
    while day <= last:
        noon = datetime.combine(day, time(12), UTC)
        near = [at for at in changes if abs(at - noon) < 3 * DAY]
        yield _by_minutes(here, day, near) if near else _by_offset(here, day)
        day += DAY


def _changes(here: ZoneInfo, first: date, last: date) -> Iterator[datetime]:
    """The hours of UTC in which the offset changes."""
    start = datetime.combine(first, time(), UTC) - 4 * DAY
    hours = int((last - first) / HOUR) + 10 * 24
    offsets = ((start + n * HOUR, (start + n * HOUR).astimezone(here).utcoffset()) for n in range(hours))
    for (_, before), (at, after) in pairwise(offsets):
        if before != after:
            yield at


def _by_offset(here: ZoneInfo, day: date) -> dict[time, datetime]:
    offset = datetime.combine(day, time(12), UTC).astimezone(here).utcoffset()
    assert offset is not None
    return {at: datetime.combine(day, at, UTC) - offset for at in HALF_HOURS}


def _by_minutes(here: ZoneInfo, day: date, changes: list[datetime]) -> dict[time, datetime]:
    start = datetime.combine(day, time(), UTC) - 27 * HOUR
    shown = [Shown(at, at.astimezone(here).replace(tzinfo=None)) for n in range(66 * 60) for at in [start + n * MINUTE]]
    first: dict[datetime, datetime] = {}
    for one in shown:
        first.setdefault(one.wall, one.at)
    jumps = [(before.wall, after) for before, after in pairwise(shown) if after.wall - before.wall > MINUTE]
    found = {}
    for at in HALF_HOURS:
        wanted = datetime.combine(day, at)
        over = next((after.at for before, after in jumps if before < wanted < after.wall), None)
        found[at] = first.get(wanted) or over
    return {at: when for at, when in found.items() if when is not None}


def check(zone: str, first: date, last: date) -> int:
    """Every half hour on every date; how many were compared."""
    rules = {at: Recurrence(DAILY, at, zone).occurrences(first) for at in HALF_HOURS}
    days = (last - first).days + 1
    newest = dict.fromkeys(HALF_HOURS, datetime.min.replace(tzinfo=UTC))
    compared = 0
    for number, expected in enumerate(islice(walked(zone, first, last), days)):
        for at, rule in rules.items():
            day, instant = next(rule)
            assert day == first + number * DAY
            assert instant == expected.get(at), f"{zone} {day} {at}"
            assert instant is not None, f"{zone} {day} {at} was skipped"
            assert instant > newest[at], f"{zone} {day} {at} came twice"
            newest[at] = instant
            compared += 1
    return compared


@pytest.mark.parametrize("zone", HARD)
def test_a_year_in_the_zones_that_are_hard(zone: str) -> None:
    assert check(zone, date(2025, 3, 1), date(2025, 11, 30)) == 275 * len(HALF_HOURS)


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


@pytest.mark.soak
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("part", range(PARTS))
def test_every_zone_every_day_every_half_hour(part: int) -> None:
    zones = distinct()[part::PARTS]
    days = (LAST - FIRST).days + 1
    assert sum(check(zone, FIRST, LAST) for zone in zones) == len(zones) * days * len(HALF_HOURS)
