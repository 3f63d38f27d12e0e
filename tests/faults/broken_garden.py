"""The garden with handlers that fail and say a member's own words as they do."""

from typing import Never

from msgspec.structs import replace

from bot.chat.events import MessageReceived, TimerRang
from bot.chat.responses import Response
from bot.chat.text import MemberText
from bot.engine.answers import Sent
from bot.engine.feature import Feature
from bot.engine.turn import Turn
from scratch_features.garden import plant_it

CANARY = "canary"
FATAL = f"{CANARY} of a fatal form"


def broken(feature: Feature) -> Feature:
    """Its form fails on one name; its timer, its screen and its ear for words always."""
    forms = {**feature.forms, "plant": _form}
    return replace(feature, forms=forms, timers={"look": _timer}, screen=_screen, words=_words)


def _form(turn: Turn, sent: Sent) -> Response:
    name = sent.text("name")
    if name is not None and name.value == FATAL:
        raise ValueError(_about(turn), sent)
    return plant_it(turn, sent)


def _timer(turn: Turn, rang: TimerRang) -> Never:
    raise ValueError(_about(turn), rang)


def _screen(turn: Turn, text: MemberText) -> Never:
    raise KeyError(_about(turn), text)


def _words(turn: Turn, event: MessageReceived) -> Never:
    raise RuntimeError(_about(turn), event)


def _about(turn: Turn) -> str:
    return f"{CANARY} {turn.me} {turn.language}"
