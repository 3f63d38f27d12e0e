"""The one switch: posts and counted messages of the whole community stand still until somebody starts them again."""

from bot.chat.events import ButtonPressed
from bot.chat.responses import Response, Update
from bot.chat.text import Moment
from bot.engine.turn import Turn
from bot.features.encouragement.handlers import telling
from bot.features.encouragement.views import schedule as views
from bot.features.encouragement.views import told

MERGE = "stopped"


def stop(turn: Turn, pressed: ButtonPressed) -> Response:
    """At once. A second press changes nothing."""
    if turn.settings.stopped_at is None:
        turn.set(stopped_at=turn.now)
        telling.organisers(turn, told.stopped, MERGE, but=turn.me.lead)
    return Update(views.stopped(turn.say, Moment(turn.settings.stopped_at or turn.now)))


def start(turn: Turn, pressed: ButtonPressed) -> Response:
    """What comes from now on is sent; nothing is made up for."""
    if turn.settings.stopped_at is not None:
        turn.set(stopped_at=None)
        telling.organisers(turn, told.started, MERGE, but=turn.me.lead)
    return Update(views.started(turn.say))
