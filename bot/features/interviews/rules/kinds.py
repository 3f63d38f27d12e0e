"""What an interview can be about, and what members say of themselves."""

from datetime import datetime

from msgspec import Struct

KINDS = ("coding", "talk")
FIELDS = ("software", "data", "design", "product", "marketing", "office", "care", "teaching", "trades", "other")
LEVELS = ("first", "early", "middle", "senior", "change")
LANGUAGES = ("en", "es", "fr", "de", "pt", "ar", "hi", "zh")
LOADS = ("1", "2", "3", "5")
PLACES = ("voice", "huddle", "link")
_ONLY_ON = {"voice": "discord", "huddle": "slack"}
FEWEST = 3
"""Interviewers before asking opens."""


class Terms(Struct, frozen=True):
    """What an interviewer offered. An empty `field` or `level` is every one; `paused_until` may be in the past."""

    kinds: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    field: str = ""
    per_week: int = 1
    name: str = ""
    paused_until: datetime | None = None
    level: str = ""


class Wish(Struct, frozen=True):
    """What somebody asks for."""

    kind: str
    field: str
    level: str
    language: str


def places(one: str, other: str) -> tuple[str, ...]:
    """Where two can meet, by the platforms they are on: what only one of them has is no place for both."""
    if one != other:
        return ("link",)
    return tuple(place for place in PLACES if one not in _ONLY_ON.values() or _ONLY_ON.get(place, one) == one)


def lasts(now: datetime, until: datetime | None) -> bool:
    """Whether a pause still lasts."""
    return until is not None and until > now
