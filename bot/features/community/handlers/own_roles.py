"""A member's own roles: on their page, given back in one press, gone when they leave the community."""

from bot.chat.cards import Part
from bot.chat.events import ButtonPressed, CommunityLeft
from bot.chat.responses import Response, Update
from bot.engine.members import roles
from bot.engine.turn import Turn
from bot.features.community.handlers.roles import grantable, is_last, label
from bot.features.community.views import roles as views


def home(turn: Turn) -> tuple[Part, ...]:
    """What the member's page shows."""
    held = roles.of(turn.db, turn.me)
    return views.own(turn.say, [(role, label(turn, role)) for role in grantable(turn) if role in held])


def leave(turn: Turn, pressed: ButtonPressed) -> Response:
    """They give it back."""
    role = pressed.value
    if role not in roles.of(turn.db, turn.me):
        return Update(views.left(turn.say, turn.say("own-role-gone")))
    if is_last(turn, role):
        return Update(views.left(turn.say, turn.say("role-last")))
    roles.revoke(turn.db, turn.me, role)
    return Update(views.left(turn.say, turn.say("own-role-left", role=label(turn, role))))


def left(turn: Turn, event: CommunityLeft) -> None:
    """Whoever leaves the community has no role there."""
    roles.revoke_all(turn.db, turn.me.id)


def found_gone(turn: Turn, key: str) -> None:
    """The same, when their leaving was found and not told."""
    roles.revoke_all(turn.db, turn.me.id)
