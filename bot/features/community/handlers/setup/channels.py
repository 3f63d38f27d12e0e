"""The channels: chosen by an organiser, looked at by a job, named with what is missing."""

import msgspec

from bot.chat.events import ButtonPressed, JobDone
from bot.chat.jobs import ChannelChecked, CheckChannel
from bot.chat.people import Place
from bot.chat.responses import Response, ShowForm
from bot.chat.text import Text, words
from bot.engine import communities
from bot.engine.answers import Sent
from bot.engine.turn import Turn
from bot.features.community import rules
from bot.features.community.handlers.setup import card
from bot.features.community.store import places
from bot.features.community.views import setup as views
from bot.features.community.views import setup_forms
from bot.features.community.views.setup import Channel

PURPOSES = ("moderators", "posts")


def ask(turn: Turn, pressed: ButtonPressed) -> Response:
    """Filled with what was chosen."""
    chosen = {purpose: place.id for purpose in PURPOSES if (place := at(turn, purpose))}
    return ShowForm(setup_forms.channels_form(turn.say), chosen)


def keep(turn: Turn, sent: Sent) -> Response:
    """Keep both; what was left empty is no longer used."""
    for purpose in PURPOSES:
        place = sent.place(purpose)
        communities.set_place(turn.db, turn.me.community, purpose, place.id if place else None)
        places.note_missing(turn, turn.me.community, purpose, None)
        if place:
            turn.ask(CheckChannel(place), "channel", _key(purpose, place))
    return card.reply(turn, turn.say("channels-saved"))


def checked(turn: Turn, done: JobDone) -> None:
    """A look at one of them. Another may have been chosen meanwhile."""
    purpose = next((one for one in PURPOSES if (at_now := at(turn, one)) and _key(one, at_now) == done.key), None)
    if purpose is None or not done.ok:
        return
    lacks = msgspec.json.decode(done.result, type=ChannelChecked).missing
    places.note_missing(turn, turn.me.community, purpose, lacks)
    if lacks:
        turn.send(views.channel_lacks(turn.say, purpose, named(turn, lacks)), "organisers", merge=done.key)


def standing(turn: Turn) -> dict[str, Channel]:
    """What is known of the channels of this side."""
    chosen = [purpose for purpose in PURPOSES if at(turn, purpose)]
    found = ((purpose, places.missing(turn, turn.me.community, purpose)) for purpose in chosen)
    return {purpose: Channel(None if lacks is None else named(turn, lacks)) for purpose, lacks in found}


def at(turn: Turn, purpose: str) -> Place | None:
    """The channel of this side for a purpose."""
    found = communities.places(turn.db, turn.me.union, purpose)
    return next((place for place in found if place.community == turn.me.home), None)


def named(turn: Turn, lacks: tuple[str, ...]) -> tuple[Text, ...]:
    """The platform's own words, in a sentence of ours where there is one."""
    keys = [(word, f"lacks-{word.lower().replace('_', '-').replace(' ', '-')}") for word in lacks]
    known = turn.registry.wording.has
    return tuple(turn.say(key) if known(turn.feature.name, key) else words(word) for word, key in keys)


def _key(purpose: str, place: Place) -> str:
    return f"{purpose}:{rules.mark(place.id)}"
