"""Ninety days later: did anything better come of it? Once for what weighed, at most one a month, never on a day 0."""

from bot.chat.events import ButtonPressed, TimerRang
from bot.chat.responses import Reply, Response, ShowForm, Update
from bot.engine.answers import Sent
from bot.engine.turn import Turn
from bot.features.checkins.handlers import held
from bot.features.checkins.handlers.log import typed
from bot.features.checkins.rules.entry import Entry
from bot.features.checkins.rules.reflection import LOOK_BACK, may_look_back
from bot.features.checkins.rules.rest import DAY_0
from bot.features.checkins.store import entries, reflections, spacing
from bot.features.checkins.views import feel
from bot.features.checkins.views import reflect as views

TIMER, KIND = "look_back", "look_back"


def plan(turn: Turn, entry: Entry) -> None:
    """Put it on the agenda of an entry that weighs, and off it where it no longer does."""
    if entry.at + LOOK_BACK <= turn.now:
        return
    if entry.weight in ("stung", "one") and spacing.of(turn).look_backs:
        turn.later(TIMER, entry.at + LOOK_BACK, entry.id)
    else:
        turn.drop(TIMER, entry.id)


def plan_again(turn: Turn) -> None:
    """The same for all entries that are not ninety days old."""
    for entry in entries.weighty(turn, turn.now - LOOK_BACK):
        plan(turn, entry)


def ring(turn: Turn, rang: TimerRang) -> None:
    """Ask, where it may be asked; a day later where today weighs by itself."""
    entry, kept = entries.find(turn, rang.key), spacing.of(turn)
    if entry is None or not kept.look_backs or not may_look_back(entry, kept.looked_back_at, turn.now):
        return
    if held.until(turn) is not None or entries.since(turn, turn.now - DAY_0):
        turn.later(TIMER, turn.now + DAY_0, entry.id)
        return
    spacing.keep(turn, looked_back_at=turn.now)
    turn.send(views.look_back(turn.say, entry), KIND)


def came(turn: Turn, pressed: ButtonPressed) -> Response:
    """Something did: what?"""
    entry = entries.find(turn, pressed.key)
    return ShowForm(views.came_form(turn.say, entry)) if entry else Update(feel.gone(turn.say))


def keep(turn: Turn, sent: Sent) -> Response:
    """Keep it on the entry."""
    if entries.find(turn, sent.key) is None:
        return Reply(feel.gone(turn.say))
    reflections.add_what_came(turn, sent.key, typed(sent, "came"))
    return Reply(views.came(turn.say))


def came_not(turn: Turn, pressed: ButtonPressed) -> Response:
    """Nothing so far is an answer."""
    return Update(views.came_not(turn.say))


def switch(turn: Turn, pressed: ButtonPressed) -> Response:
    """For good, or again."""
    wanted = pressed.value == "on"
    spacing.keep(turn, look_backs=wanted)
    plan_again(turn)
    return Update(views.look_backs(turn.say, wanted=wanted))
