"""The answer that was waited for: a no that is logged, or a silence that is closed."""

from msgspec.structs import replace

from bot.chat.cards import Card, Divider
from bot.chat.events import ButtonPressed, TimerRang
from bot.chat.responses import Reply, Response, Update
from bot.chat.text import Moment
from bot.engine.turn import Turn
from bot.features.checkins.handlers import feel, filing, planning, waiting
from bot.features.checkins.rules import waiting as rules
from bot.features.checkins.rules.entry import Entry
from bot.features.checkins.store import entries, organisations, waits
from bot.features.checkins.views import feel as feel_views
from bot.features.checkins.views import waiting as views
from bot.features.checkins.views.joined import joined

MOST_ASKED = 3


def beside(turn: Turn, entry: Entry, card: Card) -> Card:
    """The card of a new entry, with the question whether it is the answer to something."""
    there = entries.organisation_of(turn, entry.id)
    found = rules.answered(waits.in_state(turn), entry.kind, there, planning.today(turn))
    if not found:
        return card
    asked = [waiting.shown(turn, one) for one in found[:MOST_ASKED]]
    return joined(card, Divider(), *views.is_it(turn.say, asked, entry.id))


def is_it(turn: Turn, pressed: ButtonPressed) -> Response:
    """It was this one: the wait is over, and the member reads what they wrote for it."""
    entry, found = entries.find(turn, pressed.key), waits.starting(turn, pressed.value)
    if entry is None:
        return Reply(feel_views.gone(turn.say))
    if found is None or not found.is_open:
        return Reply(views.closed(turn.say))
    waiting.close(turn, found, "no", entry.id)
    _file_with(turn, entry, found.organisation)
    return Reply(views.ended(turn.say, found))


def ask_silence(turn: Turn, rang: TimerRang) -> None:
    """On the closing day: still nothing?"""
    found = waiting.open_one(turn, rang.key)
    if found and not planning.held(turn, "silent", found.id):
        planning.send(turn, views.still_nothing(turn.say, waiting.shown(turn, found)), "silent", found.id)


def log_silence(turn: Turn, pressed: ButtonPressed) -> Response:
    """One press: the silence is logged and met like any other entry."""
    found = waiting.open_one(turn, pressed.key)
    if found is None:
        return Update(views.closed(turn.say))
    entry = Entry(turn.new_id(), "silence", turn.now, rules.stage_of(found))
    known = organisations.find(turn, found.organisation) if found.organisation else None
    entry = replace(entry, organisation=known.name if known else "")
    entries.add(turn, entry)
    filing.logged(turn, entry)
    waiting.close(turn, found, "silence", entry.id)
    turn.tell("logged", entry.id)
    card = feel.meet(turn, entry)
    words = views.replayed(turn.say, found)
    return Update(joined(card, Divider(), *words) if words else card)


def longer(turn: Turn, pressed: ButtonPressed) -> Response:
    """Two more weeks, then the question once more."""
    found = waiting.open_one(turn, pressed.key)
    if found is None:
        return Update(views.closed(turn.say))
    new = rules.longer(found, planning.today(turn))
    waits.change(turn, new)
    planning.plan_waiting(turn, new)
    at = Moment(planning.instant(turn, new.closes, rules.LATER_IN_THE_MORNING), "date")
    return Update(views.opened(turn.say, waiting.shown(turn, new), turn.say("silent-longer", at=at)))


def _file_with(turn: Turn, entry: Entry, organisation: str) -> None:
    known = organisations.find(turn, organisation) if organisation else None
    if known and not entry.organisation:
        named = replace(entry, organisation=known.name)
        entries.change(turn, named)
        filing.file(turn, named)
