"""Content files, in the language of whoever reads them."""

from bot.chat.events import ButtonPressed
from bot.chat.responses import Reply, Response
from bot.chat.text import Say, Text
from bot.engine.turn import Turn
from bot.features.feedback.kits import kit
from bot.features.feedback.views import reviewing


def lines(name: str, say: Say, kind: str) -> tuple[Text, ...]:
    """What a kit says to everybody, then to one kind."""
    found = kit(name, say("language-code").plain)
    return tuple(say("line", text=one) for one in (*found["all"], *found.get(kind, ())))


def guide(turn: Turn, pressed: ButtonPressed) -> Response:
    """Describe, evaluate, suggest."""
    return Reply(reviewing.guide(turn.say, lines("describe", turn.say, "")))
