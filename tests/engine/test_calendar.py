"""A local date and time as an instant, also on the nights when clocks change."""

from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.engine.feature import discover
from bot.engine.house import Plan, build
from bot.engine.keys.masters import new_master, read_masters
from bot.engine.schedule.calendar import claim, instant_on
from bot.engine.schedule.clock import MovableClock

MINUTE = timedelta(minutes=1)

# Days on which the clocks of a zone changed: forward, back, over midnight, by half an hour, by a whole day.
CHANGES = {
    "America/New_York": (date(2025, 3, 9), date(2025, 11, 2)),
    "America/Sao_Paulo": (date(2018, 11, 4), date(2019, 2, 16)),
    "America/Nuuk": (date(2024, 3, 30), date(2024, 10, 26)),
    "Australia/Lord_Howe": (date(2025, 10, 5), date(2025, 4, 6)),
    "Europe/Madrid": (date(2026, 3, 29), date(2026, 10, 25)),
    "Africa/Cairo": (date(2024, 4, 26), date(2024, 10, 31)),
    "Pacific/Apia": (date(2011, 12, 30), date(2012, 4, 1)),
    "Asia/Kolkata": (date(2025, 1, 1),),
}

KNOWN = [
    ("America/New_York", "2025-03-09", "02:30", "2025-03-09T07:00"),
    ("America/New_York", "2025-03-09", "03:00", "2025-03-09T07:00"),
    ("America/New_York", "2025-11-02", "01:30", "2025-11-02T05:30"),
    ("America/Sao_Paulo", "2018-11-04", "00:00", "2018-11-04T03:00"),
    ("America/Sao_Paulo", "2019-02-16", "23:30", "2019-02-17T01:30"),
    ("America/Nuuk", "2024-03-30", "23:30", "2024-03-31T01:00"),
    ("Pacific/Apia", "2011-12-30", "00:00", None),
    ("Pacific/Apia", "2011-12-30", "12:00", None),
    ("Pacific/Apia", "2011-12-31", "00:00", "2011-12-30T10:00"),
    ("UTC", "2026-11-23", "09:30", "2026-11-23T09:30"),
]


@pytest.mark.parametrize(("zone", "day", "at", "expected"), KNOWN)
def test_known_nights(zone: str, day: str, at: str, expected: str | None) -> None:
    wanted = datetime.fromisoformat(f"{expected}+00:00") if expected else None
    assert instant_on(date.fromisoformat(day), time.fromisoformat(at), zone) == wanted


@st.composite
def _nights(draw: st.DrawFn) -> tuple[str, date, time]:
    zone = draw(st.sampled_from(sorted(CHANGES)))
    around = draw(st.sampled_from(CHANGES[zone])) + timedelta(days=draw(st.integers(-1, 1)))
    return zone, around, time(draw(st.integers(0, 23)), draw(st.integers(0, 59)))


@given(_nights())
def test_it_is_what_a_walk_through_the_minutes_finds(night: tuple[str, date, time]) -> None:
    zone, day, at = night
    assert instant_on(day, at, zone) == _walked(zone, day, at)


def _walked(zone: str, day: date, at: time) -> datetime | None:
    """Minute by minute: the first that shows this time or, where none does, the first after a jump over it."""
    local, wanted = ZoneInfo(zone), datetime.combine(day, at)
    start = datetime.combine(day, time(), UTC) - timedelta(hours=26)
    minutes = [start + n * MINUTE for n in range(4 * 24 * 60)]
    shown = [(moment, moment.astimezone(local).replace(tzinfo=None)) for moment in minutes]
    if all(clock.date() != day for _, clock in shown):
        return None
    exact = (moment for moment, clock in shown if clock == wanted)
    jumped = (
        moment
        for (_, before), (moment, after) in pairwise(shown)
        if before < wanted < after and after - before > MINUTE
    )
    return next(exact, None) or next(jumped)


async def test_a_date_is_claimed_once(tmp_path: Path) -> None:
    plan = Plan(f"sqlite:///{tmp_path / 'a.sqlite'}", "sqlite://", read_masters(new_master()), "Ana Ruiz")
    house = await build(plan, MovableClock(), discover("scratch_features"))
    try:
        day = date(2025, 3, 9)

        async def claims(schedule: str, due: datetime | None) -> bool:
            engine = house.engine
            return await engine.database.turn(lambda db: claim(engine.base(db, "test"), schedule, day, due), within=9)

        due = instant_on(day, time(2, 30), "America/New_York")
        assert await claims("post", due)
        assert not await claims("post", due)
        assert await claims("another", due)
        assert not await claims("skipped", None)
        assert not await claims("skipped", due)
    finally:
        await house.close()
