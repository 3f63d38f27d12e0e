"""What a member does not use yet stands behind one button of their page; what they use stands there itself."""

from bot.chat.events import ButtonPressed
from bot.chat.responses import Reply, Response
from bot.engine.turn import Turn
from bot.features.checkins.store import entries, members, search, strengths, waits
from bot.features.checkins.views import for_me as views
from bot.features.checkins.views.for_me import Unused


def show(turn: Turn, pressed: ButtonPressed) -> Response:
    """All of it."""
    return Reply(views.card(turn.say, unused(turn)))


def unused(turn: Turn) -> Unused:
    """What has no place on the page; nothing once a role was accepted."""
    if search.has_accepted(turn, turn.me.id):
        return Unused()
    return Unused(
        person=members.person(turn) is None,
        strengths=not has_strengths(turn),
        goal=search.the_goal(turn) is None,
        end=not entries.counted(turn)[1] and not waits.how_many(turn),
    )


def has_strengths(turn: Turn) -> bool:
    """Whether anything stands there, in their own words or by a peer."""
    return any(strengths.how_many(turn, by_peers=by) for by in (False, True))
