"""The setup card: how things stand."""

from bot.chat.events import ButtonPressed, CommandUsed
from bot.chat.responses import Reply, Response
from bot.chat.text import Moment, Text
from bot.engine import offers
from bot.engine.members import communities, regions
from bot.engine.schedule import zones
from bot.engine.turn import Turn
from bot.features.community.handlers import roles
from bot.features.community.handlers.setup import channel_state
from bot.features.community.store import places
from bot.features.community.views import setup as views
from bot.features.community.views.setup import Standing
from bot.features.community.views.times import city

HELPERS = "moderation.helpers_show"
"""The button behind which stands who may help, where that feature is there."""
POSTS = "encouragement.posts"
"""The same for what the bot posts."""


def show(turn: Turn, event: CommandUsed | ButtonPressed) -> Response:
    """How things stand, and what is missing."""
    return reply(turn)


def reply(turn: Turn, saved: Text | None = None) -> Reply:
    """The card; before anything else the bot has to say who could read it."""
    if turn.settings.operator is None:
        return Reply(views.operator_first(turn.say))
    return Reply(views.setup(turn.say, standing(turn, turn.settings.operator), saved))


def standing(turn: Turn, operator: str) -> Standing:
    """How this side of the community stands."""
    now, pinned = turn.settings, places.last_pinned(turn, turn.me.community)
    zone = (city(now.zone), zones.local(turn.now, now.zone).strftime("%H:%M")) if now.zone else None
    can_moderate = "moderator" in turn.registry.roles
    return Standing(
        operator=operator,
        channels=channel_state.standing(turn),
        zone=zone,
        language=now.language or "",
        region=regions.name(now.region, turn.language) if now.region else "",
        duty=(now.duty.days, now.duty.start, now.duty.end) if now.duty else None,
        people=roles.counted(turn),
        closed=offers.closed(turn),
        moderators=len(turn.holders("moderator")) if can_moderate else None,
        linked=len(communities.sides(turn.db, turn.me.union)) > 1,
        pinned=Moment(pinned.posted_at) if pinned else None,
        helpers=HELPERS if HELPERS in turn.registry.buttons else "",
        posts=POSTS if POSTS in turn.registry.buttons else "",
    )
