"""What is to be passed on is read for selling, recruiting and leading away, and held for a moderator where it is."""

from bot.chat.text import MemberText
from bot.engine.feature import Finding
from bot.engine.turn import Turn
from bot.features.moderation import solicitation


def vet(turn: Turn, text: MemberText) -> Finding | None:
    """Hold it, but for the address that the asker gave, and one to meet at once both go by their own names."""
    one = turn.passing
    calls = one is not None and one.both_own
    allowed = _given(turn, one.topic, one.key) if one else ()
    return Finding(hold="solicitation") if solicitation.found(text.clean, allowed, calls=calls) else None


def _given(turn: Turn, topic: str, key: str) -> tuple[str, ...]:
    """The addresses that belong to what the two are in touch about."""
    owner = next((one for one in turn.registry.features if one.name == topic.split(".", 1)[0]), None)
    if owner is None or owner.links is None:
        return ()
    given: tuple[str, ...] = turn.as_feature(owner, owner.links, key)
    return given
