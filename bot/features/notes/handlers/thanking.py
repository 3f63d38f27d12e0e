"""Thanks: one press, with words if they like. Nothing is counted."""

from bot.chat.events import ButtonPressed
from bot.chat.responses import Reply, Response, ShowForm
from bot.chat.text import MemberText
from bot.engine import exchanges
from bot.engine.answers import Sent
from bot.engine.exchanges import Draft, Exchange
from bot.engine.turn import Turn
from bot.features.notes.handlers import drafts, outcomes
from bot.features.notes.views import arrivals as views


def thank(turn: Turn, pressed: ButtonPressed) -> Response:
    """Without words."""
    one = _open(turn, pressed.key)
    done = one is not None and exchanges.hand_back(turn, one, Draft("")) is not None
    return Reply(views.said(turn.say, "thanked" if done else "thanks-over"))


def ask(turn: Turn, pressed: ButtonPressed) -> Response:
    """With words."""
    one = _open(turn, pressed.key)
    if one is None:
        return Reply(views.said(turn.say, "thanks-over"))
    return ShowForm(views.thanks_form(turn.say, one.theirs.name, one.id))


def worded(turn: Turn, sent: Sent) -> Response:
    """They are looked at like any others."""
    one, text = _open(turn, sent.key), sent.text("words") or MemberText("")
    if one is None:
        return Reply(views.said(turn.say, "thanks-over"))
    note = drafts.take(turn, "thanks", text, about=one.id)
    return Reply(outcomes.go_on(turn, note), lasting=note.state == "asked")


def _open(turn: Turn, exchange: str) -> Exchange | None:
    """One in which something came to this member that was not thanked for."""
    one = exchanges.of(turn, exchange)
    mine = one is not None and one.topic.startswith("notes.") and one.is_open
    return one if one and mine and exchanges.their_turn(turn, one) else None
