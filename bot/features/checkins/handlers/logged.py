"""What follows by itself: from an entry a look back far ahead, from an accepted role that all of it stops."""

from bot.engine.turn import Turn
from bot.features.checkins.handlers import look_back, reminders
from bot.features.checkins.rules.reflection import LOOK_BACK
from bot.features.checkins.rules.rest import DAY_0
from bot.features.checkins.store import entries
from bot.features.checkins.store import steps as rows


def heard(turn: Turn, entry_id: str) -> None:
    """Something was logged."""
    entry = entries.find(turn, entry_id)
    if entry is None:
        return
    look_back.plan(turn, entry)
    if entry.weight == "one":
        reminders.hold_back(turn, entry.at + DAY_0)


def accepted(turn: Turn, key: str) -> None:
    """They accepted a role: no reminder, no question, no look back. Each step keeps its day, in case they come back."""
    for step in rows.still_to_come(turn):
        reminders.silence(turn, step)
    for entry in entries.weighty(turn, turn.now - LOOK_BACK):
        turn.drop(look_back.TIMER, entry.id)
