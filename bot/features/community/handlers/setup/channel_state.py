"""How the channels of this side stand: used, looked at, or lacking something."""

from bot.chat.people import Place
from bot.chat.text import Text, words
from bot.engine.members import communities
from bot.engine.turn import Turn
from bot.features.community.store import places
from bot.features.community.views.setup import Channel

PURPOSES = ("moderators", "posts")


def standing(turn: Turn) -> dict[str, Channel]:
    """What is known of the channels of this side."""
    return {purpose: _standing(turn, purpose) for purpose in PURPOSES}


def at(turn: Turn, purpose: str) -> Place | None:
    """The channel of this side for a purpose."""
    found = communities.places(turn.db, turn.me.union, purpose)
    return next((place for place in found if place.community == turn.me.home), None)


def named(turn: Turn, lacks: tuple[str, ...]) -> tuple[Text, ...]:
    """The platform's own words, in a sentence of ours where there is one."""
    keys = [(word, f"lacks-{word.lower().replace('_', '-').replace(' ', '-')}") for word in lacks]
    known = turn.registry.wording.has
    return tuple(turn.say(key) if known(turn.feature.name, key) else words(word) for word, key in keys)


def _standing(turn: Turn, purpose: str) -> Channel:
    lacks = places.missing(turn, turn.me.community, purpose)
    if lacks == places.PENDING:
        return Channel("waiting")
    if lacks:
        return Channel("lacks", named(turn, lacks))
    return Channel("fine" if at(turn, purpose) else "unset")
