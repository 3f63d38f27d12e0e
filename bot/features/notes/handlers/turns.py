"""Some days after somebody was helped: would they be there for one other? Asked once, and never the same day."""

from datetime import timedelta

from bot.chat.events import TimerRang
from bot.engine.turn import Turn
from bot.features.notes.store import listeners, manners
from bot.features.notes.views import helping as views

NAME, AGAIN, MOST = "turn", timedelta(days=7), 4
"""Who came a few days ago may not help yet: it is looked at again, and not for ever."""


def rang(turn: Turn, event: TimerRang) -> None:
    """Ask, unless they were asked before or are there already; a week later where they may not help yet."""
    known = manners.find(turn, turn.me.id)
    if known.turn_at is not None or listeners.find(turn, turn.me):
        return
    if not turn.allowed(turn.me.id, "invitation"):
        _later(turn, int(event.key or 0) + 1)
        return
    manners.change(turn, turn.me.id, turn_at=turn.now)
    turn.send(views.turn(turn.say), "invitation", merge="turn")


def _later(turn: Turn, times: int) -> None:
    if times <= MOST:
        turn.later(NAME, turn.now + AGAIN, str(times))
