"""When somebody is on duty: pure, from spans of time to what can be said of them."""

from collections.abc import Iterable, Iterator
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from msgspec import Struct

AHEAD = 8
"""Days that are looked at: a week, and the span that began yesterday evening."""


class Readers(Struct, frozen=True):
    """How many people may read something. `hours` says whether duty hours are set at all.

    `until` is the end of the hours that run now; `next` is when they begin again, if they do not run.
    """

    many: int
    hours: bool = False
    until: datetime | None = None
    next: datetime | None = None


def days_from(now: datetime, weekdays: Iterable[int], zone: str) -> Iterator[date]:
    """The local days with duty from yesterday on; 0 is Monday."""
    wanted = set(weekdays)
    yesterday = now.astimezone(ZoneInfo(zone)).date() - timedelta(days=1)
    days = (yesterday + timedelta(days=ahead) for ahead in range(AHEAD + 1))
    return (day for day in days if day.weekday() in wanted)


def clock(text: str) -> time:
    """ "09:00" as a time of day."""
    return time.fromisoformat(text)


def around(now: datetime, spans: Iterable[tuple[datetime, datetime]]) -> tuple[datetime | None, datetime | None]:
    """(end of the span that runs now, beginning of the next one)."""
    known = sorted(spans)
    until = next((end for start, end in known if start <= now < end), None)
    return until, next((start for start, _ in known if start > now), None)
