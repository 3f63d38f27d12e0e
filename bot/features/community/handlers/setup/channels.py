"""The channels: named by an organiser, looked at by a job, used once the bot may post there."""

import msgspec

from bot.chat.events import ButtonPressed, JobDone
from bot.chat.jobs import ChannelChecked, CheckChannel
from bot.chat.people import Place
from bot.chat.responses import Response, ShowForm
from bot.chat.text import Text, words
from bot.engine.answers import Sent
from bot.engine.members import communities
from bot.engine.turn import Turn
from bot.features.community.handlers.setup import card
from bot.features.community.store import places
from bot.features.community.views import setup as views
from bot.features.community.views import setup_forms
from bot.features.community.views.setup import Channel

PURPOSES = ("moderators", "posts")


def ask(turn: Turn, pressed: ButtonPressed) -> Response:
    """Filled with what is used now."""
    used = {purpose: place.id for purpose in PURPOSES if (place := at(turn, purpose))}
    return ShowForm(setup_forms.channels_form(turn.say), used)


def keep(turn: Turn, sent: Sent) -> Response:
    """Look at both; what was left empty is no longer used."""
    for purpose in PURPOSES:
        place = sent.place(purpose)
        if place is None:
            communities.set_place(turn.db, turn.me.community, purpose, None)
            places.note_missing(turn, turn.me.community, purpose, None)
        else:
            places.note_missing(turn, turn.me.community, purpose, places.PENDING)
            turn.ask(CheckChannel(place), "channel", f"{purpose}:{place.id}"[:64])
    return card.reply(turn, turn.say("channels-saved"))


def checked(turn: Turn, done: JobDone) -> None:
    """A look at one of them: from now on it is used, or the organiser hears why not."""
    purpose, _, place = done.key.partition(":")
    if not done.ok:
        places.note_missing(turn, turn.me.community, purpose, None)
        turn.send(views.channel_unseen(turn.say, purpose), "organisers", merge=purpose)
        return
    lacks = msgspec.json.decode(done.result, type=ChannelChecked).missing
    places.note_missing(turn, turn.me.community, purpose, lacks)
    if lacks:
        turn.send(views.channel_lacks(turn.say, purpose, named(turn, lacks)), "organisers", merge=purpose)
    else:
        communities.set_place(turn.db, turn.me.community, purpose, place)


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
