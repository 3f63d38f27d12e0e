"""The member's clock is another now: what was planned comes at the same time there."""

from bot.engine.turn import Turn
from bot.features.checkins.handlers import planning, reminders


def heard(turn: Turn, before: str) -> None:
    """`before` is the zone until now, "" for none."""
    planning.zone_set(turn, before)
    reminders.zone_set(turn, before)
