"""The asker's own date: from the form and back into it."""

from datetime import datetime, time

from bot.chat.text import Text
from bot.engine.answers import Sent
from bot.engine.schedule import zones
from bot.engine.schedule.calendar import instant_on
from bot.engine.turn import Turn

_EVENING = time(20, 0)


def deadline(turn: Turn, sent: Sent) -> datetime | None:
    """The evening of the day that was named, where the member is."""
    day = sent.day("by")
    return instant_on(day, _EVENING, _zone(turn)) if day else None


def problem(turn: Turn, sent: Sent) -> dict[str, Text]:
    """A day that is over."""
    by = deadline(turn, sent)
    return {"by": turn.say("problem-by")} if sent.day("by") and (by is None or by <= turn.now) else {}


def typed(turn: Turn, by: datetime | None) -> str:
    """A date as the form takes it."""
    return zones.local(by, _zone(turn)).date().isoformat() if by else ""


def _zone(turn: Turn) -> str:
    return turn.me.zone or turn.settings.zone or "UTC"
