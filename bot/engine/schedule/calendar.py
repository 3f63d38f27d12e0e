"""Local dates and the instants they stand for: once a day, also on the nights when clocks change."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import insert, select

from bot.engine.schema.time import occurrence
from bot.engine.turn import BaseTurn

_SECOND = timedelta(seconds=1)


def instant_on(day: date, at: time, zone: str) -> datetime | None:
    """The UTC instant of a local date and time.

    A time that the short night skips becomes the first valid instant after the gap; one that the long night repeats is
    taken the first time; a date that does not exist in the zone gives None.
    """
    local = ZoneInfo(zone)
    wanted = datetime.combine(day, at, local)
    instant = wanted.astimezone(UTC)
    if instant.astimezone(local).replace(tzinfo=None) == wanted.replace(tzinfo=None):
        return instant
    after = _end_of_gap(wanted)
    around = (after - _SECOND, after)
    return after if day in {moment.astimezone(local).date() for moment in around} else None


def claim(turn: BaseTurn, schedule: str, day: date, due: datetime | None) -> bool:
    """Whether this is the first time that a schedule meets this local date. None: the date does not exist; recorded."""
    if is_seen(turn, schedule, day):
        return False
    state = "claimed" if due else "skipped"
    turn.db.execute(insert(occurrence).values(schedule=schedule, local_date=day, due_at=due, state=state))
    return due is not None


def is_seen(turn: BaseTurn, schedule: str, day: date) -> bool:
    """Whether a schedule has met this local date: it was claimed, or recorded as skipped."""
    known = select(occurrence.c.state).where(occurrence.c.schedule == schedule, occurrence.c.local_date == day)
    return turn.db.execute(known).first() is not None


def _end_of_gap(wanted: datetime) -> datetime:
    """The instant at which the clocks jump: the offset before and the offset after meet there."""
    before = wanted.replace(fold=0).utcoffset() or timedelta()
    low, high = wanted.astimezone(UTC) - timedelta(days=1), wanted.astimezone(UTC) + timedelta(days=1)
    zone = wanted.tzinfo
    while high - low > _SECOND:
        middle = low + (high - low) / 2
        if (middle.astimezone(zone).utcoffset() or timedelta()) == before:
            low = middle
        else:
            high = middle
    return high.replace(microsecond=0)
