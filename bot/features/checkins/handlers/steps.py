"""What becomes of a step: done, a day for it, or not for me."""

from datetime import timedelta

from msgspec.structs import replace

from bot.chat.cards import Card
from bot.chat.events import ButtonPressed
from bot.chat.responses import Problems, Reply, Response, ShowForm, Update
from bot.chat.text import Moment
from bot.engine.answers import Sent
from bot.engine.turn import Turn
from bot.features.checkins.handlers import days, held
from bot.features.checkins.handlers.pages import SIZE, Pages
from bot.features.checkins.rules.entry import Entry
from bot.features.checkins.rules.step import DONE, NO, REMIND, WAITS, Step
from bot.features.checkins.store import entries
from bot.features.checkins.store import steps as rows
from bot.features.checkins.views import steps as views
from bot.features.checkins.views.steps import REPLY, Around

DUE, ASKED = "step_due", "asked"
ANSWER_AFTER = timedelta(days=7)


def answered(turn: Turn, pressed: ButtonPressed) -> Response:
    """Done, or not for me; from a list of them or from one alone."""
    step = rows.find(turn, pressed.key)
    if step is None:
        return Update(views.gone(turn.say))
    what, _, alone = pressed.value.partition("_")
    if step.is_open and what in (DONE, NO):
        step = done(turn, step) if what == DONE else _settle(turn, step.now_is(NO, turn.now))
    return Update(_after(turn, step, alone=bool(alone)))


def ask_day(turn: Turn, pressed: ButtonPressed) -> Response:
    """On which day?"""
    step = rows.find(turn, pressed.key)
    if step is None or not step.is_open:
        return Reply(_after(turn, step, alone=True) if step else views.gone(turn.say))
    return ShowForm(views.day_form(turn.say, step), {"day": days.tomorrow(turn)})


def keep_day(turn: Turn, sent: Sent) -> Response:
    """The day was named: the step comes back then."""
    step = rows.find(turn, sent.key)
    if step is None or not step.is_open:
        return Reply(_after(turn, step, alone=True) if step else views.gone(turn.say))
    at = days.named(turn, sent)
    if isinstance(at, Problems):
        return at
    remind(turn, step.now_is(REMIND, turn.now, at))
    return Reply(views.reminder_set(turn.say, Moment(at), ask_zone=turn.me.zone is None))


def remind(turn: Turn, step: Step) -> None:
    """Keep a reminder. Who sets one wants to hear of it, whatever they chose before."""
    rows.change(turn, step)
    if step.due:
        turn.later(DUE, step.due, step.id)
    entry = entries.find(turn, step.entry)
    if entry and entry.wants_no_advice:
        entries.change(turn, replace(entry, choice="ideas"))


def done(turn: Turn, step: Step) -> Step:
    """It is done. What was asked of an employer waits for an answer."""
    if step.name != "ask_feedback":
        return _settle(turn, step.now_is(DONE, turn.now))
    at = turn.now + ANSWER_AFTER
    turn.later(ASKED, at, step.id)
    return _settle(turn, step.now_is(WAITS, turn.now, at))


def done_here(turn: Turn, entry: Entry, name: str) -> None:
    """A step of an entry was done on the spot."""
    for step in rows.of_entry(turn, entry.id):
        if step.name == name and step.is_open:
            done(turn, step)


def listing(turn: Turn, entry: Entry) -> Card:
    """The steps of an entry, as they stand."""
    here = [step for step in rows.of_entry(turn, entry.id) if step.state != NO]
    return views.listed(turn.say, entry, here, around(turn, entry))


def around(turn: Turn, entry: Entry) -> Around:
    """What else can be done about an entry."""
    return Around(REPLY in turn.registry.buttons, turn.offered("ideas", entry.id))


def planned(turn: Turn, pressed: ButtonPressed) -> Response:
    """Everything with a reminder; from the member's page as a card of its own."""
    instead = held.plain(turn)
    if instead:
        return Reply(instead)
    pages = Pages.of(rows.how_many_planned(turn), pressed.value)
    found = [(step, entries.find(turn, step.entry)) for step in rows.planned(turn, SIZE, pages.skip)]
    card = views.planned(turn.say, found, pages.page, pages.pages)
    return Update(card) if pressed.value else Reply(card)


def _settle(turn: Turn, step: Step) -> Step:
    rows.change(turn, step)
    turn.drop(DUE, step.id)
    return step


def _after(turn: Turn, step: Step, *, alone: bool) -> Card:
    """The list again, where it may be shown; else one line."""
    entry = entries.find(turn, step.entry)
    may = entry is not None and not entry.wants_no_advice and held.until(turn) is None
    if entry and may and not alone:
        return listing(turn, entry)
    return views.noted(turn.say, step, entry, back=may)
