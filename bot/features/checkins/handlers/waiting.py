"""Waiting: a day ahead is noted, changed, closed; what is written before it."""

from collections.abc import Mapping
from datetime import date, time

from msgspec.structs import replace

from bot.chat.cards import Card
from bot.chat.events import ButtonPressed, CommandUsed
from bot.chat.responses import Problems, Reply, Response, ShowForm, Update
from bot.chat.text import Moment, Text
from bot.engine.answers import Sent
from bot.engine.turn import Turn
from bot.features.checkins.handlers import planning
from bot.features.checkins.handlers.pages import SIZE, Pages
from bot.features.checkins.handlers.typed import typed
from bot.features.checkins.rules import waiting as rules
from bot.features.checkins.rules.waiting import AHEAD, KINDS, Waiting
from bot.features.checkins.store import organisations, waits
from bot.features.checkins.views import forms, waiting_forms
from bot.features.checkins.views import waiting as views
from bot.features.checkins.views.waiting import Ahead

_NOON = time(12)


def ask(turn: Turn, used: CommandUsed) -> Response:
    """Open the form; what was chosen with the command is filled in."""
    known = {"ahead": AHEAD, "kind": KINDS}
    chosen = {name: value for name, value in used.answers.items() if value in known.get(name, ())}
    return ShowForm(waiting_forms.ahead(turn.say), chosen)


def start(turn: Turn, pressed: ButtonPressed) -> Response:
    """Open the form from a button."""
    return ShowForm(waiting_forms.ahead(turn.say))


def keep(turn: Turn, sent: Sent) -> Response:
    """Note a day ahead, and plan what belongs to it."""
    days = _days(turn, sent)
    if isinstance(days, Problems):
        return days
    day, closes = days
    new = Waiting(
        id=turn.new_id(),
        kind=sent.choice("kind") or KINDS[0],
        ahead=sent.choice("ahead") or AHEAD[0],
        day=day,
        closes=closes,
        added=planning.today(turn),
        organisation=_organisation(turn, sent),
    )
    waits.add(turn, new)
    planning.plan_waiting(turn, new)
    planning.plan_meanwhile(turn, new)
    turn.tell("waiting", new.id)
    return Reply(views.opened(turn.say, shown(turn, new), turn.say(f"wait-noted-{new.ahead}")))


def edit(turn: Turn, pressed: ButtonPressed) -> Response:
    """Open the form with what stands there."""
    waiting = open_one(turn, pressed.key)
    if waiting is None:
        return Update(views.closed(turn.say))
    return ShowForm(waiting_forms.ahead(turn.say, waiting.id), waiting_forms.values(waiting, _named(turn, waiting)))


def changed(turn: Turn, sent: Sent) -> Response:
    """Keep the new day. A closing day that stood before the new one moves along."""
    waiting = open_one(turn, sent.key)
    if waiting is None:
        return Reply(views.closed(turn.say))
    days = _days(turn, sent, waiting)
    if isinstance(days, Problems):
        return days
    new = replace(
        waiting,
        ahead=sent.choice("ahead") or waiting.ahead,
        day=days[0],
        closes=days[1],
        kind=sent.choice("kind") or waiting.kind,
        organisation=_organisation(turn, sent),
    )
    return Reply(_kept(turn, new, turn.say("wait-changed")))


def listed(turn: Turn, pressed: ButtonPressed) -> Response:
    """One page of what is open; from the member's page as a card of its own."""
    pages = Pages.of(waits.how_many(turn), pressed.value)
    found = [shown(turn, one) for one in waits.in_state(turn, "open", SIZE, pages.skip)]
    card = views.listed(turn.say, found, pages.page, pages.pages)
    return Update(card) if pressed.value else Reply(card)


def opened(turn: Turn, pressed: ButtonPressed) -> Response:
    """One of them; from a message as a card of its own, so that the message stays."""
    waiting = open_one(turn, pressed.key)
    card = views.opened(turn.say, shown(turn, waiting)) if waiting else views.closed(turn.say)
    return Update(card) if pressed.value else Reply(card)


def ask_plan(turn: Turn, pressed: ButtonPressed) -> Response:
    """Open the two boxes of the plan."""
    waiting = open_one(turn, pressed.key)
    if waiting is None:
        return Update(views.closed(turn.say))
    return ShowForm(waiting_forms.plan(turn.say, waiting.id), waiting_forms.plan_values(waiting))


def keep_plan(turn: Turn, sent: Sent) -> Response:
    """Keep it until the no comes, if it does."""
    waiting = open_one(turn, sent.key)
    if waiting is None:
        return Reply(views.closed(turn.say))
    new = replace(waiting, if_no=typed(sent, "if_no"), tell=typed(sent, "tell"))
    return Reply(_kept(turn, new, turn.say("words-kept" if new.has_plan else "words-empty")))


def ask_script(turn: Turn, pressed: ButtonPressed) -> Response:
    """Open the box for twenty seconds on the phone, with words to start from."""
    waiting = open_one(turn, pressed.key)
    if waiting is None:
        return Update(views.closed(turn.say))
    words = waiting.script or turn.say("script-example").plain
    return ShowForm(waiting_forms.script(turn.say, waiting.id), {"script": words})


def keep_script(turn: Turn, sent: Sent) -> Response:
    """Keep it, and send it on the day."""
    waiting = open_one(turn, sent.key)
    if waiting is None:
        return Reply(views.closed(turn.say))
    new = replace(waiting, script=typed(sent, "script"))
    comes = planning.instant(turn, new.day, rules.MORNING)
    said = turn.say("script-kept", at=Moment(comes)) if comes > turn.now else turn.say("script-kept-today")
    return Reply(_kept(turn, new, said if new.script else turn.say("script-empty")))


def came_no(turn: Turn, pressed: ButtonPressed) -> Response:
    """Log the no for it: the form knows its kind and organisation already."""
    waiting = open_one(turn, pressed.key)
    if waiting is None:
        return Update(views.closed(turn.say))
    organisation = _named(turn, waiting)
    values = {"organisation": organisation} if organisation else {}
    return ShowForm(forms.log_kind(turn.say, waiting.kind), values)


def leave(turn: Turn, pressed: ButtonPressed) -> Response:
    """Close it without a word."""
    waiting = open_one(turn, pressed.key)
    if waiting is None:
        return Update(views.closed(turn.say))
    close(turn, waiting, "left")
    return Update(views.left(turn.say))


def close(turn: Turn, waiting: Waiting, state: str, entry: str = "") -> None:
    """It is over: nothing more comes about it."""
    waits.change(turn, replace(waiting, state=state, entry=entry))
    planning.drop_waiting(turn, waiting.id)


def open_one(turn: Turn, waiting_id: str) -> Waiting | None:
    """The member's waiting with this id, while it is open."""
    found = waits.find(turn, waiting_id)
    return found if found and found.is_open else None


def shown(turn: Turn, waiting: Waiting) -> Ahead:
    """As a card shows it."""
    return Ahead(waiting, _noon(turn, waiting.day), _noon(turn, waiting.closes), _named(turn, waiting))


def nearest(turn: Turn) -> Ahead | None:
    """The next day that was noted and has not gone by."""
    today = planning.today(turn)
    return next((shown(turn, one) for one in waits.in_state(turn) if one.day >= today), None)


def _kept(turn: Turn, new: Waiting, said: Text) -> Card:
    waits.change(turn, new)
    planning.plan_waiting(turn, new)
    return views.opened(turn.say, shown(turn, new), said)


def _days(turn: Turn, sent: Sent, before: Waiting | None = None) -> tuple[date, date] | Problems:
    """The day and the closing day, or what is wrong with them."""
    day, closes = sent.day("day"), sent.day("closes")
    if before and closes == before.closes and day and day >= before.closes:
        closes = None  # it was left as it stood, and the day has moved past it
    wrong = rules.wrong_day(day, planning.today(turn))
    late = rules.wrong_closing(closes, day) if day and not wrong else None
    problems: Mapping[str, str | None] = {"day": wrong, "closes": late}
    found = {question: turn.say(key) for question, key in problems.items() if key}
    if found or day is None:
        return Problems(found)
    return day, closes or rules.closes_by_itself(day)


def _organisation(turn: Turn, sent: Sent) -> str:
    name = typed(sent, "organisation")
    return organisations.named(turn, name).id if name else ""


def _named(turn: Turn, waiting: Waiting) -> str:
    found = organisations.find(turn, waiting.organisation) if waiting.organisation else None
    return found.name if found else ""


def _noon(turn: Turn, day: date) -> Moment:
    return Moment(planning.instant(turn, day, _NOON), "date")
