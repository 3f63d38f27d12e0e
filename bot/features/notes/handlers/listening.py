"""Offering to be there: how often, when and under which name; a pause until a date, and leaving in one press."""

from datetime import time

from bot.chat.events import ButtonPressed
from bot.chat.responses import Problems, Reply, Response, ShowForm, Update
from bot.chat.text import MemberText, Moment
from bot.engine import exchanges
from bot.engine.answers import Sent
from bot.engine.schedule.calendar import instant_on
from bot.engine.turn import Turn
from bot.features.notes.handlers import drafts, names, outcomes
from bot.features.notes.handlers.setting import setting
from bot.features.notes.rules import hours as rules
from bot.features.notes.rules.asks import MOST_AHEAD
from bot.features.notes.store import asks, listeners, manners, notes
from bot.features.notes.store.listeners import Listener
from bot.features.notes.store.whose import accounts_here
from bot.features.notes.views import listening as views


def ask(turn: Turn, pressed: ButtonPressed) -> Response:
    """The form, filled with what was offered before."""
    once, known = pressed.value == "once", listeners.find(turn, turn.me)
    start, until = (known.start, known.until) if known else rules.USUAL
    load = {} if once else {"load": str(known.load if known else 1)}
    values = {"from": start, "until": until, **load, **names.filled(turn, pens=True)}
    return ShowForm(views.form(turn.say, once=once, zone=turn.me.zone is None), values)


def keep(turn: Turn, sent: Sent) -> Response:
    """They are there from now on; a time zone that was asked for is kept for everything."""
    zones = sent.choices("zone")
    if turn.me.zone is None and len(zones) != 1:
        return Problems({"zone": turn.say("zone-which", some=", ".join(zones[:4]))})
    own = names.chosen(turn, sent, pens=True)
    if isinstance(own, Problems):
        return own
    if turn.me.zone is None:
        turn.change(zone=zones[0])
    before = listeners.find(turn, turn.me)
    start, until = (sent.clock(name) or time() for name in ("from", "until"))
    load = int(sent.choice("load") or 1)
    spans = (start.isoformat("minutes"), until.isoformat("minutes"))
    last = before.asked_at if before else None
    listeners.keep(turn, turn.me, Listener(turn.me.id, load, *spans, asked_at=last, once=sent.key == "once"))
    return Reply(views.offered(turn.say, setting(turn, turn.me)))


def show(turn: Turn, pressed: ButtonPressed) -> Response:
    """How it stands."""
    known = listeners.find(turn, turn.me)
    if known is None:
        return Reply(views.said(turn.say, "not-listening"))
    paused = Moment(known.paused_until, "date") if known.paused_until and known.paused_until > turn.now else None
    ahead = notes.how_many_ahead(turn)
    return Reply(views.standing(turn.say, known.load, (known.start, known.until), paused, ahead))


def ask_pause(turn: Turn, pressed: ButtonPressed) -> Response:
    """Until which day?"""
    return ShowForm(views.pause_form(turn.say))


def pause(turn: Turn, sent: Sent) -> Response:
    """No invitation until that day begins where they are."""
    day, known = sent.day("until"), listeners.find(turn, turn.me)
    until = instant_on(day, time(), turn.me.zone or "UTC") if day else None
    if until is None or until <= turn.now:
        return Problems({"until": turn.say("pause-past")})
    if known is None:
        return Reply(views.said(turn.say, "not-listening"))
    listeners.change(turn, known.id, paused_until=until)
    return Reply(views.said(turn.say, "paused", Moment(until, "date")))


def resume(turn: Turn, pressed: ButtonPressed) -> Response:
    """Invitations may come again."""
    known = listeners.find(turn, turn.me)
    if known is not None:
        listeners.change(turn, known.id, paused_until=None)
    return Update(views.said(turn.say, "resumed" if known else "not-listening"))


def leave(turn: Turn, pressed: ButtonPressed) -> Response:
    """No longer there: what they were invited to goes on to others."""
    was = listeners.leave(turn, turn.me)
    go_on_without(turn)
    return Update(views.said(turn.say, "left" if was else "not-listening"))


def go_on_without(turn: Turn) -> None:
    """Their open invitations end, and others are asked instead."""
    for invited in asks.open_for(turn, accounts_here(turn, turn.me)):
        helper = turn.member(invited.helper)
        there = Turn(turn, helper, None) if helper else turn  # of whichever of their accounts was invited
        one = exchanges.of(there, invited.exchange)
        if one is not None:
            there.as_feature(turn.feature, exchanges.end, one, "over")


def ask_ahead(turn: Turn, pressed: ButtonPressed) -> Response:
    """Write one for an hour in which nobody is there."""
    if notes.how_many_ahead(turn) >= MOST_AHEAD:
        return Reply(views.said(turn.say, "ahead-full"))
    return ShowForm(views.ahead_form(turn.say, own=manners.find(turn, turn.me.id).own))


def keep_ahead(turn: Turn, sent: Sent) -> Response:
    """Keep it sealed until then."""
    if notes.how_many_ahead(turn) >= MOST_AHEAD:
        return Reply(views.said(turn.say, "ahead-full"))
    note = drafts.take(turn, "ahead", sent.text("words") or MemberText(""))
    return Reply(outcomes.go_on(turn, note), lasting=note.state == "asked")


def list_ahead(turn: Turn, pressed: ButtonPressed) -> Response:
    """What they have written, one by one, each with a way to throw it away."""
    at = int(pressed.value) if pressed.value.isdecimal() else 0
    card = views.ahead(turn.say, _kept(turn), at)
    return Update(card) if pressed.value else Reply(card)


def throw_ahead(turn: Turn, pressed: ButtonPressed) -> Response:
    """Nobody reads it."""
    one = notes.mine(turn, pressed.key)
    if one is not None and one.kind == "ahead" and one.state != "given":
        notes.throw_away(turn, one.id)
    return Update(views.ahead(turn.say, _kept(turn)))


def _kept(turn: Turn) -> list[tuple[str, MemberText]]:
    return [(one.id, MemberText(one.draft.text)) for one in notes.ahead(turn)]
