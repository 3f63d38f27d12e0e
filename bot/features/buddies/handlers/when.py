"""Moments on the community's own clock."""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.engine.schedule.calendar import instant_on
from bot.engine.turn import BaseTurn
from bot.features.buddies.rules import days


def next_round(turn: BaseTurn) -> datetime:
    """When the next pairs are made."""
    today = turn.now.astimezone(ZoneInfo(_zone(turn))).date()
    if today.weekday() == 0 and _at(turn, today, days.MADE) > turn.now:
        return _at(turn, today, days.MADE)
    return _at(turn, days.next_monday(today), days.MADE)


def last_evening(turn: BaseTurn, length: str) -> datetime:
    """When a pair that is made now is asked how it went."""
    today = turn.now.astimezone(ZoneInfo(_zone(turn))).date()
    return _at(turn, days.last_day(today, length), days.ASKED)


def _at(turn: BaseTurn, day: date, clock: time) -> datetime:
    """A date that the zone leaves out is taken as the day after."""
    return instant_on(day, clock, _zone(turn)) or _at(turn, day + timedelta(days=1), clock)


def _zone(turn: BaseTurn) -> str:
    return turn.settings.zone or "UTC"
