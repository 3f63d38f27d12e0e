"""The hours in which somebody can be asked, on their own clock."""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from msgspec import Struct

USUAL = ("09:00", "21:00")


class Hours(Struct, frozen=True):
    """From "09:00" until "21:00" in a zone; past midnight where the end is the earlier one, all day where both are."""

    start: str
    until: str
    zone: str


def are_now(hours: Hours, now: datetime) -> bool:
    """Whether somebody is in their hours."""
    clock = now.astimezone(ZoneInfo(hours.zone)).time()
    start, until = time.fromisoformat(hours.start), time.fromisoformat(hours.until)
    if start == until:
        return True
    return start <= clock < until if start < until else clock >= start or clock < until


def begin(hours: Hours, now: datetime) -> datetime:
    """When they are next in their hours, in UTC; `now` while they are."""
    if are_now(hours, now):
        return now
    zone = ZoneInfo(hours.zone)
    local = now.astimezone(zone)
    start = time.fromisoformat(hours.start)
    day = local.date() if local.time() < start else local.date() + timedelta(days=1)
    return datetime.combine(day, start, zone).astimezone(UTC)
