"""Which text comes next. A few sentences of the bot's own, until packs are there."""

from collections.abc import Sequence

from bot.chat.text import Say, Text
from bot.engine.language.fluent import language_for
from bot.engine.turn import BaseTurn
from bot.features.encouragement.rules.piece import Piece
from bot.features.encouragement.store import schedules

OWN = "own"
_SENTENCES = 3


def pick(turn: BaseTurn, schedule_id: str, packs: Sequence[str]) -> Piece | None:
    """The next text of a schedule, in the community's language; None where there is none left."""
    of = schedules.find(turn, schedule_id)
    if of is None or not packs:
        return None
    say = turn.registry.wording.say(turn.feature.name, language_for(turn.settings.language or "en"))
    return Piece(say(f"own-{of.posted % _SENTENCES}").plain)


def packs(turn: BaseTurn, say: Say) -> list[tuple[str, Text]]:
    """(name, label) of what can be chosen."""
    return [(OWN, say("pack-own"))]
