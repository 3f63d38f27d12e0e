"""Waking hours: when somebody may be asked, and how much of it two people share."""

from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from msgspec import Struct

START, END = "08:00", "22:00"
HOUR = timedelta(hours=1)


class Hours(Struct, frozen=True):
    """From when until when on the clock of a zone, "08:00" to "22:00"; past midnight where the end is not later."""

    start: str = START
    end: str = END
    zone: str = "UTC"

    def awake(self, moment: datetime) -> bool:
        """Whether the moment lies in them."""
        clock = moment.astimezone(ZoneInfo(self.zone)).time()
        start, end = time.fromisoformat(self.start), time.fromisoformat(self.end)
        return start <= clock < end if start < end else clock >= start or clock < end


def waking(quiet: tuple[str, str] | None, zone: str | None) -> Hours:
    """What is left of the day by somebody's quiet hours."""
    return Hours(*(quiet[::-1] if quiet else (START, END)), zone or "UTC")
