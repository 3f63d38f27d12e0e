"""Time zones, found by a city as people type it."""

import unicodedata
from datetime import datetime
from functools import cache, lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError, available_timezones

from bot.chat.limits import ZONE_CANDIDATES

_NOT_PLACES = ("Etc/", "SystemV/", "posix/", "right/", "US/", "Canada/", "Brazil/", "Chile/", "Mexico/")


def find(typed: str) -> tuple[str, ...]:
    """IANA names that fit what was typed, the best first, at most ten; none when nothing fits."""
    wanted = _folded(typed)
    if len(wanted) < 2:
        return ()
    exact = [zone for city, zone in _cities() if wanted in (city, _folded(zone))]
    starts = [zone for city, zone in _cities() if city.startswith(wanted)]
    return tuple(dict.fromkeys(exact or starts))[:ZONE_CANDIDATES]


@lru_cache(maxsize=1024)
def is_known(zone: str | None) -> bool:
    """Whether this is a zone name that the machine knows: names are retired, and machines differ."""
    try:
        return zone is not None and bool(ZoneInfo(zone))
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False


def local(moment: datetime, zone: str | None) -> datetime:
    """A moment as the clock on the wall shows it; UTC without a zone."""
    return moment.astimezone(ZoneInfo(zone or "UTC"))


@cache
def _cities() -> tuple[tuple[str, str], ...]:
    places = (zone for zone in available_timezones() if "/" in zone and not zone.startswith(_NOT_PLACES))
    return (*sorted((_folded(zone.rsplit("/", 1)[1]), zone) for zone in places), ("utc", "UTC"))


def _folded(text: str) -> str:
    bare = unicodedata.normalize("NFKD", text[:64]).casefold()
    return "".join(char for char in bare.replace("_", " ") if not unicodedata.combining(char)).strip()
