"""What the bot lacks in a channel, in a sentence of ours where there is one."""

from collections.abc import Sequence

from bot.chat.text import Say, Text, words
from bot.engine.turn import BaseTurn


def lacks(turn: BaseTurn, say: Say, missing: Sequence[str]) -> tuple[Text, ...]:
    """The platform's own words for it are `missing`."""
    return tuple(_named(turn, say, word) for word in missing)


def _named(turn: BaseTurn, say: Say, word: str) -> Text:
    key = f"lacks-{word.lower().replace('_', '-').replace(' ', '-')}"
    return say(key) if turn.registry.wording.has(turn.feature.name, key) else words(word)
