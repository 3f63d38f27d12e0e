"""Cooling: what reads hotter than meant, when a draft had better wait, and until when."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta

from msgspec import Struct

from bot.features.checkins.rules.entry import Entry
from bot.features.checkins.rules.pace import is_low_day

MORNING = time(9)
_STILL_NIGHT = time(4)
_TODAY = timedelta(hours=24)
MOST_MARKED = 5


class Mark(Struct, frozen=True):
    """Words of a draft as they stand there, and why: blame, sarcasm, anger, person, ultimatum."""

    kind: str
    words: str


def is_low(week: Sequence[Entry], now: datetime) -> bool:
    """Whether something of the last 24 hours made this a low day. `week` holds the entries of seven days."""
    today = (entry for entry in week if entry.at > now - _TODAY)
    return any(is_low_day(entry, week) for entry in today)


def next_morning(local: datetime) -> date:
    """The day whose morning comes after a night's sleep: written long before dawn, it is the same day."""
    return local.date() if local.time() < _STILL_NIGHT else local.date() + timedelta(days=1)
