"""Some days after somebody was helped: would they be there for one other? Asked once, and never the same day."""

from bot.chat.events import TimerRang
from bot.engine.turn import Turn
from bot.features.notes.store import listeners, manners
from bot.features.notes.views import helping as views


def rang(turn: Turn, event: TimerRang) -> None:
    """Ask, unless they were asked before, are there already, or may not help now."""
    known = manners.find(turn, turn.me.id)
    if known.turn_at is not None or listeners.find(turn, turn.me) or not turn.allowed(turn.me.id, "invitation"):
        return
    manners.change(turn, turn.me.id, turn_at=turn.now)
    turn.send(views.turn(turn.say), "invitation", merge="turn")
