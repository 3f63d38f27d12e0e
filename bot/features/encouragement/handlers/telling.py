"""What organisers hear, each in their language."""

from collections.abc import Callable

from bot.chat.cards import Card
from bot.chat.text import Say
from bot.engine.language.fluent import language_for
from bot.engine.turn import BaseTurn

KIND = "organisers"


def organisers(turn: BaseTurn, draw: Callable[[Say], Card], merge: str = "", *, but: str = "") -> None:
    """One message to each but the person `but`; one that still waits and has the same `merge` is replaced."""
    for who in turn.holders("organiser"):
        if who.lead != but:
            turn.send_to(who, draw(turn.say_to(who)), KIND, merge=merge)


def in_own_language(turn: BaseTurn) -> None:
    """What follows is for everybody in the channel."""
    turn.language = language_for(turn.settings.language or "en")
