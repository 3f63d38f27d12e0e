"""Once a month organisers read which helplines nobody has checked for too long."""

from datetime import datetime

from bot.chat.events import TimerRang
from bot.engine.members import communities
from bot.engine.schedule import agenda
from bot.engine.schedule.agenda import Whose
from bot.engine.turn import CommunityTurn, Turn
from bot.features.care.rules.helplines import stale
from bot.features.care.views.stale import stale as card

LOOK = "care.lines"
_HOUR = 9


def begin(turn: Turn, key: str) -> None:
    """Somebody joined: where there is an organiser who can read of it, the rows are looked at from now on."""
    organised = turn.settings.operator is not None or (turn.caller is not None and turn.caller.manages)
    if not organised:
        return
    agenda.put(turn, LOOK, Whose(turn.me.union), _next_month(turn.now), "")


def look(turn: CommunityTurn, rang: TimerRang) -> None:
    """Tell the organisers, if there is anything; where the bot knows none, the moderators' channel."""
    turn.later("lines", _next_month(turn.now))
    rows = stale(turn.now.date())
    if not rows:
        return
    readers = turn.holders("organiser")
    for reader in readers:
        turn.send_to(reader, card(turn.say_to(reader), rows), "lines", merge="lines")
    if not readers and turn.union:
        for place in communities.places(turn.db, turn.union, "moderators"):
            turn.post(place, card(turn.say, rows), "posted")


def _next_month(now: datetime) -> datetime:
    """The first day of the next month, in the morning: the same moment, however often it is asked."""
    year, month = (now.year + 1, 1) if now.month == 12 else (now.year, now.month + 1)
    return now.replace(year=year, month=month, day=1, hour=_HOUR, minute=0, second=0, microsecond=0)
