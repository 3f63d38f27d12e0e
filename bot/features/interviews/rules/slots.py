"""Half-hours: which are offered, and which two people share."""

from collections.abc import Collection, Iterable
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

LONG = timedelta(minutes=30)
OFFERED = 10
DAYS = 7
NOTICE = timedelta(hours=12)
"""Nobody is asked for a time nearer than this."""
LATEST = timedelta(hours=2)
"""How long before it a time can still be agreed on."""
APART = timedelta(hours=1)
"""Between the beginnings of two interviews of one person."""
NEAR_DAYS = 5
USUAL = ("22:00", "08:00")
CLOCKS = (time(18, 30), time(12, 30), time(10, 0), time(20, 0))
_MINUTE = timedelta(minutes=1)
_START = datetime(1970, 1, 1, tzinfo=UTC)


def grid(today: date) -> list[tuple[date, time]]:
    """Local half-hours after today, the more useful ones first: near days before far ones, evenings before noon."""
    days = [today + timedelta(days=number) for number in range(1, DAYS + 1)]
    near, far = days[:NEAR_DAYS], days[NEAR_DAYS:]
    return [(day, clock) for some in (near, far) for clock in CLOCKS for day in some]


def offered(instants: Iterable[datetime], now: datetime, useful: Collection[datetime]) -> tuple[datetime, ...]:
    """Ten at most, in order of time; those in which an interviewer is awake, while there are any."""
    early = now + NOTICE
    possible = [at for at in dict.fromkeys(instants) if early <= at <= now + timedelta(days=DAYS)]
    chosen = [at for at in possible if at in useful] or possible
    return tuple(sorted(chosen[:OFFERED]))


def code(at: datetime) -> str:
    """A word for an instant: whole minutes since 1970."""
    return str((at - _START) // _MINUTE)


def instant(word: str) -> datetime:
    """The instant of a word."""
    return _START + int(word) * _MINUTE


def to_come(times: Iterable[datetime], now: datetime) -> tuple[datetime, ...]:
    """Those that can still be agreed on, in order."""
    return tuple(sorted(at for at in times if at - LATEST >= now))


def free(at: datetime, booked: Iterable[datetime]) -> bool:
    """Whether nothing else is near."""
    return all(abs(at - other) >= APART for other in booked)


def awake(at: datetime, quiet: tuple[str, str] | None, zone: str | None, *, long: bool = True) -> bool:
    """Whether a half-hour, or a moment, lies outside somebody's quiet hours; 22:00 to 08:00 where they have none."""
    moments = (at, at + LONG - _MINUTE) if long else (at,)
    return zone is None or not any(_within(moment, quiet or USUAL, zone) for moment in moments)


def _within(moment: datetime, quiet: tuple[str, str], zone: str) -> bool:
    clock = moment.astimezone(ZoneInfo(zone)).time()
    start, end = time.fromisoformat(quiet[0]), time.fromisoformat(quiet[1])
    return start <= clock < end if start < end else clock >= start or clock < end
