"""The channels: named by an organiser, looked at by a job, used once the bot may post there."""

import msgspec

from bot.chat.events import ButtonPressed, JobDone
from bot.chat.jobs import ChannelChecked, CheckChannel
from bot.chat.responses import Response, ShowForm
from bot.engine.answers import Sent
from bot.engine.members import communities
from bot.engine.turn import Turn
from bot.features.community.handlers.setup import card
from bot.features.community.handlers.setup.channel_state import PURPOSES, at, named
from bot.features.community.store import places
from bot.features.community.views import setup as views
from bot.features.community.views import setup_forms


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
