"""What opens as people come: organisers hear once that their pinned message could show more."""

from datetime import timedelta

from msgspec.structs import replace

from bot.chat.events import TimerRang
from bot.chat.text import Text
from bot.engine import offers
from bot.engine.members import communities, roles
from bot.engine.offers import Opened
from bot.engine.turn import BaseTurn, CommunityTurn, language_of
from bot.features.community.store import places
from bot.features.community.views import pinned as views

EVERY = timedelta(days=1)


def daily(turn: CommunityTurn, rang: TimerRang) -> None:
    """Look once a day, as long as there is such a message."""
    if places.last_pinned(turn, turn.community):
        look(turn, turn.community)
        turn.later("doors", turn.now + EVERY)


def look(turn: BaseTurn, community: str) -> None:
    """Tell organisers of this side what has opened since they were told last."""
    known = places.last_pinned(turn, community)
    new = [one for one in offers.pinned(turn) if known and one.name not in known.doors]
    if known is None or not new:
        return
    places.note_pinned(turn, community, replace(known, doors=known.doors | {one.name for one in new}))
    union = communities.union_of(turn.db, community)
    for who in roles.holders(turn.db, union, "organiser"):
        labels = [_label(turn, one, language_of(who)) for one in new]
        turn.send_to(who, views.opened(turn.say_to(who), labels), "organisers", merge="opened")


def _label(turn: BaseTurn, one: Opened, language: str) -> Text:
    owner, name = one.name.split(".", 1)
    return turn.registry.wording.say(owner, language)(f"offer-{name.replace('_', '-')}")
