"""The message to pin: posted where an organiser says, once the bot may post there."""

import msgspec

from bot.chat.cards import Card
from bot.chat.events import ButtonPressed, DeliveryFailed, JobDone
from bot.chat.jobs import ChannelChecked, CheckChannel
from bot.chat.people import Place
from bot.chat.responses import Reply, Response, ShowForm
from bot.chat.text import Moment
from bot.engine import offers
from bot.engine.answers import Sent
from bot.engine.members import communities, roles
from bot.engine.turn import BaseTurn, CommunityTurn, Turn
from bot.features.community.handlers import opening
from bot.features.community.handlers.setup import card, channel_state
from bot.features.community.store import places
from bot.features.community.store.places import Pinned
from bot.features.community.views import pinned as views


def ask(turn: Turn, pressed: ButtonPressed) -> Response:
    """Which channel? It says so when there is one already."""
    if turn.settings.operator is None:
        return card.reply(turn)
    before = places.last_pinned(turn, turn.me.community)
    form = views.pin_form(turn.say, Moment(before.posted_at, "date") if before else None)
    chosen = channel_state.at(turn, "posts")
    return ShowForm(form, {"channel": chosen.id} if chosen else {})


def chosen(turn: Turn, sent: Sent) -> Response:
    """Look at the channel first."""
    place = sent.place("channel")
    if turn.settings.operator is None or place is None:
        return card.reply(turn)
    turn.ask(CheckChannel(place), "pin", place.id[:64])
    return Reply(views.on_its_way(turn.say, places.last_pinned(turn, turn.me.community) is not None))


def checked(turn: Turn, done: JobDone) -> None:
    """The bot may post there, or the organiser hears what is missing."""
    lacks = msgspec.json.decode(done.result, type=ChannelChecked).missing if done.ok else ()
    if lacks or not done.ok:
        turn.send(views.not_posted(turn.say, channel_state.named(turn, lacks)), "organisers", merge="pin")
        return
    turn.post(Place(turn.me.home, done.key), start_here(turn), "start_here")
    doors = frozenset(one.name for one in offers.pinned(turn))
    places.note_pinned(turn, turn.me.community, Pinned(done.key, doors, turn.now))
    turn.schedule("doors", turn.now + opening.EVERY)


def start_here(turn: Turn) -> Card:
    """The message, in the community's language, with what is open now."""
    reader, turn.language = turn.language, turn.settings.language or "en"
    note = f"platform-{turn.me.platform}"
    known = turn.registry.wording.has(turn.feature.name, note)
    doors = [(one.mark, one.label) for one in offers.pinned(turn)]
    made = views.start_here(turn.say, turn.operator, doors, note if known else "")
    turn.language = reader
    return made


def failed(turn: BaseTurn, event: DeliveryFailed) -> None:
    """The channel did not take it: organisers hear that."""
    if event.kind != "community.start_here" or not isinstance(turn, CommunityTurn):
        return
    places.forget_pinned(turn, turn.community)
    union = communities.union_of(turn.db, turn.community)
    for who in roles.holders(turn.db, union, "organiser"):
        turn.send_to(who, views.not_posted(turn.say_to(who), ()), "organisers", merge="pin")
