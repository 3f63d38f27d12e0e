"""Hearing from someone: what is true is said before the press, and one press sends it."""

from datetime import timedelta

from bot.chat.events import ButtonPressed
from bot.chat.responses import Problems, Reply, Response, ShowForm, Update
from bot.chat.text import MemberText, Text
from bot.engine.answers import Sent
from bot.engine.turn import BaseTurn, Turn
from bot.features.notes.handlers import drafts, found, names, outcomes, pool, steps
from bot.features.notes.handlers.setting import setting
from bot.features.notes.rules import asks as rules
from bot.features.notes.store import asks, manners
from bot.features.notes.store.asks import Ask
from bot.features.notes.views import hear as views

DAY = timedelta(days=1)


def missing(turn: BaseTurn) -> Text | None:
    """How many more have to offer to be there before this opens."""
    lacking = rules.FEWEST - pool.how_many(turn)
    return turn.say("missing-listeners", many=lacking) if lacking > 0 else None


def show(turn: Turn, pressed: ButtonPressed) -> Response:
    """The preview, or what stands in its way."""
    return _instead(turn) or Reply(views.preview(turn.say, _preview(turn, pressed.key)))


def send(turn: Turn, pressed: ButtonPressed) -> Response:
    """As it was shown; where a name has to be given first, it is asked for."""
    instead = _instead(turn)
    if instead is not None:
        return instead
    one = _preview(turn, pressed.key)
    if not one.may_go:
        return share(turn, pressed)
    return Update(steps.start(turn, _new(turn, turn.about(pressed.key), own=one.own is not None)))


def share(turn: Turn, pressed: ButtonPressed) -> Response:
    """Other words, or another name."""
    one = _preview(turn, pressed.key)
    values = names.filled(turn, pens=one.pens)
    return ShowForm(views.form(turn.say, one), {**({"share": "what"} if one.shared else {}), **values})


def shared(turn: Turn, sent: Sent) -> Response:
    """Send it with what they chose."""
    instead = _instead(turn)
    if instead is not None:
        return instead
    own = names.chosen(turn, sent, pens=_preview(turn, sent.key).pens)
    if isinstance(own, Problems):
        return own
    keys = turn.about(sent.key) if sent.choice("share") == "what" else ()
    return _begin(turn, _new(turn, keys, own=own), sent.text("words"))


def withdraw(turn: Turn, pressed: ButtonPressed) -> Response:
    """Nobody is asked any more."""
    one = asks.find(turn, pressed.key)
    if one is None or one.over_at or not found.stop(turn, one):
        return Update(views.said(turn.say, "hear-over"))
    return Update(views.said(turn.say, "hear-withdrawn"))


def _begin(turn: Turn, one: Ask, words: MemberText | None) -> Reply:
    if words is None:
        return Reply(steps.start(turn, one))
    steps.wait(turn, one)
    note = drafts.take(turn, "ask", words, about=one.id, own=one.own)
    return Reply(outcomes.go_on(turn, note), lasting=note.state == "asked")


def _new(turn: Turn, keys: tuple[str, ...], *, own: bool) -> Ask:
    one = Ask(turn.new_id(), turn.me.id, keys, turn.now, own)
    asks.add(turn, one)
    return one


def _instead(turn: Turn) -> Reply | None:
    """One goes on already, or there were three today."""
    going = asks.current(turn)
    if going is not None:
        return Reply(views.going(turn.say, going.id, reached=turn.reachable(turn.me.id)))
    often = asks.since(turn, turn.now - DAY) >= rules.PER_DAY
    return Reply(views.said(turn.say, "hear-often")) if often else None


def _preview(turn: Turn, entry: str) -> views.Preview:
    ones = pool.others(turn, turn.me)
    pens = pool.hides(pool.reachable(turn, turn.me, ones))
    known = manners.find(turn, turn.me.id)
    shown = turn.says_of(turn.about(entry))
    own = known.name if known.own else None
    return views.Preview(entry, pool.truth(turn, ones), shown, own, pens, setting(turn, turn.me))
