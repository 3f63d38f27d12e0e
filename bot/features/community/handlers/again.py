"""Not now: this one message, this once; and back in two days if asked."""

from bot.chat.cards import mark
from bot.chat.events import ButtonPressed, TimerRang
from bot.chat.responses import Reply, Response, Update
from bot.chat.text import Moment
from bot.engine.turn import Turn
from bot.features.community import rules
from bot.features.community.handlers import pauses
from bot.features.community.views import pauses as views


def set_aside(turn: Turn, pressed: ButtonPressed) -> Response:
    """Nothing more about this one."""
    return Update(views.set_aside(turn.say, pressed.value))


def ask_again(turn: Turn, pressed: ButtonPressed) -> Response:
    """A reminder of it, as asked."""
    if pauses.kind_marked(turn, pressed.value) is None:
        return Reply(views.unknown(turn.say))
    at = turn.now + rules.AGAIN_AFTER
    turn.later("again", at, pressed.value)
    return Update(views.comes_again(turn.say, Moment(at)))


def answered(turn: Turn, kind: str) -> None:
    """What a message of this kind asked is answered: nothing is left to be reminded of."""
    turn.drop("again", mark(kind))


def bring_again(turn: Turn, rang: TimerRang) -> None:
    """Two days later. A kind that was stopped since stays stopped."""
    kind = pauses.kind_marked(turn, rang.key)
    if kind is not None and not kind.stopped:
        turn.send(views.again(turn.say, kind), "again", merge=f"again-{kind.mark}")
