"""Agreeing, or not: before anything is stored."""

from bot.chat.events import ButtonPressed
from bot.chat.limits import KEY
from bot.chat.responses import Reply, Response, Update
from bot.engine.turn import Turn
from bot.features.community.handlers import arriving, going
from bot.features.community.views import consent as views


def gate(turn: Turn, wanted: str, chosen: str = "") -> Reply:
    """Ask a stranger; what they wanted is done when they agree, with what they had chosen."""
    if turn.caller is None or turn.caller.community is None:
        return Reply(views.elsewhere(turn.say))
    note = f"platform-{turn.caller.account.platform}"
    known = turn.registry.wording.has(turn.feature.name, note)
    more = "privacy.show" in turn.registry.buttons
    door = (going.carried(wanted), chosen if len(chosen) <= KEY else "")
    return Reply(views.consent(turn.say, turn.operator, door, note if known else "", more=more))


def agree(turn: Turn, pressed: ButtonPressed) -> Response:
    """They agreed: go on with what they wanted. A second press only goes on."""
    if turn.stranger:
        if pressed.by.community is None:
            return Update(views.elsewhere(turn.say))
        turn.join()
        turn.tell("joined")
        arriving.say_hello(turn)
    return in_place(going.go(turn, pressed.value, pressed.key))


def not_now(turn: Turn, pressed: ButtonPressed) -> Response:
    """They did not: nothing is kept."""
    return Update(views.not_now(turn.say))


def in_place(response: Response) -> Response:
    """A card that takes the place of the one whose button was pressed."""
    return Update(response.card) if isinstance(response, Reply) else response
