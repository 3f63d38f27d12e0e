"""Answering an invitation: one note, or not this time."""

from bot.chat.events import ButtonPressed
from bot.chat.responses import Reply, Response, ShowForm, Update
from bot.chat.text import MemberText
from bot.engine import exchanges
from bot.engine.answers import Sent
from bot.engine.exchanges import Exchange
from bot.engine.turn import Turn
from bot.features.notes.handlers import drafts, outcomes, steps
from bot.features.notes.store import asks, listeners
from bot.features.notes.views import helping as views
from bot.features.notes.views import listening


def write(turn: Turn, pressed: ButtonPressed) -> Response:
    """Open the form, while a note is wanted."""
    one = _invited(turn, pressed.key)
    return ShowForm(views.form(turn.say, one.theirs.name, one.id)) if one else Reply(views.ended(turn.say))


def written(turn: Turn, sent: Sent) -> Response:
    """Hand it over."""
    one, text = _invited(turn, sent.key), sent.text("words") or MemberText("")
    if one is None or not asks.answer(turn, one.id, "wrote"):
        return Reply(views.ended(turn.say, text))
    note = drafts.take(turn, "heard", text, about=one.id)
    _once(turn)
    return Reply(outcomes.go_on(turn, note), lasting=note.state == "asked")


def leave_it(turn: Turn, pressed: ButtonPressed) -> Response:
    """Not this time; no reason is asked for."""
    one = _invited(turn, pressed.key)
    if one is not None and asks.answer(turn, one.id, "passed"):
        exchanges.end(turn, one, "over")
    return Update(views.passed(turn.say))


def closed(turn: Turn, exchange: str) -> None:
    """An exchange has ended, for whatever reason: whoever waited for a note there is not left waiting."""
    found = asks.invitation_of(turn, exchange)
    one = asks.find(turn, found.ask) if found else None
    if found is None or one is None:
        return
    asks.answer(turn, exchange, "passed")
    if found.state != "wrote":
        steps.hurry(turn, one)


def _invited(turn: Turn, exchange: str) -> Exchange | None:
    """An exchange in which this member may still write their note."""
    found, one = asks.invitation_of(turn, exchange), exchanges.of(turn, exchange)
    if found is None or one is None or found.helper != one.mine.member or found.state != "open":
        return None
    return one if one.is_open and exchanges.their_turn(turn, one) else None


def _once(turn: Turn) -> None:
    """Who offered to be there for one person has been."""
    known = listeners.find(turn, turn.me)
    if known is not None and known.once:
        listeners.leave(turn, turn.me)
        turn.send(listening.said(turn.say, "once-over"), "told")
