"""Packs and quiet channels are for organisers and moderators."""

from bot.chat.responses import Reply, Response
from bot.engine import entrance
from bot.engine.turn import Turn
from bot.features.encouragement.views import packs as views

NEED = "keeper"
ROLES = ("organiser", "moderator")


def keeper(turn: Turn, event: object) -> Response:
    """Let them through, or say whom this is for."""
    if any(entrance.may(turn, role) for role in ROLES):
        return None
    return Reply(views.not_yours(turn.say))
