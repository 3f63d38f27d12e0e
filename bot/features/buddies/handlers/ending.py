"""One check, and a kind end."""

from datetime import timedelta

from bot.chat.events import ButtonPressed, CommunityLeft, TimerRang
from bot.chat.responses import Response, Update
from bot.chat.text import Moment
from bot.engine import exchanges
from bot.engine.turn import Turn
from bot.features.buddies.handlers import when
from bot.features.buddies.handlers.goals import going
from bot.features.buddies.rules.days import STAYS
from bot.features.buddies.store import pairs, takers
from bot.features.buddies.views import ending as views

LATE = timedelta(hours=12)
"""Time for a goodbye where the question itself came late."""


def check(turn: Turn, rang: TimerRang) -> None:
    """Ask how the goal went, once, and say when the conversation closes."""
    own, one = going(turn, rang.key)
    if own is None or one is None:
        return
    closes = max(own.pair.until + STAYS, turn.now + LATE)
    turn.send(views.check(turn.say, own.pair.id, one.theirs.name, own.goal, Moment(closes)), "check")
    turn.later("close", closes, own.pair.id)


def answered(turn: Turn, pressed: ButtonPressed) -> Response:
    """One line for each answer. It is not stored."""
    own, one = going(turn, pressed.key)
    if own is None:
        return Update(views.gone(turn.say))
    reach = (one.id, one.theirs.name) if one else None
    again = Moment(when.next_round(turn)) if takers.find(turn) else None
    return Update(views.answered(turn.say, pressed.value, reach, again))


def close(turn: Turn, rang: TimerRang) -> None:
    """The pair's time is over, and so is its conversation."""
    own = pairs.mine(turn, rang.key)
    one = exchanges.of(turn, own.pair.exchange) if own else None
    if own is not None and pairs.close(turn, own.pair.id) and one is not None:
        exchanges.end(turn, one, "over", also=True)


def closed(turn: Turn, exchange: str) -> None:
    """The conversation ended for another reason: so does the pair, and who still takes part comes first next time."""
    pair = pairs.of_exchange(turn, exchange)
    if pair is None or not pairs.close(turn, pair.id):
        return
    for member in pair.members:
        takers.leave_out(turn, member)


def left(turn: Turn, event: CommunityLeft) -> None:
    """They are no longer in the community."""
    takers.remove(turn)


def accepted(turn: Turn, key: str) -> None:
    """A role was accepted: no further pair. One that runs goes on to its end."""
    takers.remove(turn)


def gone(turn: Turn, key: str) -> None:
    """The daily look did not find them any more."""
    takers.remove(turn)
