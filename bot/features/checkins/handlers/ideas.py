"""Ideas: steps that fit, unless they are held back."""

from dataclasses import replace

from bot.chat.cards import Card
from bot.chat.events import ButtonPressed
from bot.chat.responses import Response, Update
from bot.chat.text import Moment
from bot.engine.turn import Turn
from bot.features.checkins.rules.entry import Entry
from bot.features.checkins.rules.rest import held_until
from bot.features.checkins.store import entries, members
from bot.features.checkins.views import feel, ideas


def show(turn: Turn, pressed: ButtonPressed) -> Response:
    """One to three steps for an entry."""
    entry = entries.find(turn, pressed.key)
    if entry is None:
        return Update(feel.gone(turn.say))
    held = _held(turn, entry)
    if held is None:
        entries.change(turn, replace(entry, choice="ideas"))
    return Update(held or ideas.steps(turn.say, entry))


def _held(turn: Turn, entry: Entry) -> Card | None:
    rest = members.current_rest(turn)
    until = held_until(rest, entries.last_one_at(turn), turn.now)
    if until is None:
        return None
    if rest and rest.until > turn.now:
        return ideas.held_by_rest(turn.say, Moment(rest.until))
    return ideas.held_by_the_one(turn.say, entry, Moment(until))
