"""Ideas: steps that fit, unless they are held back."""

from msgspec.structs import replace

from bot.chat.events import ButtonPressed
from bot.chat.responses import Response, Update
from bot.engine.turn import Turn
from bot.features.checkins.handlers import held, steps
from bot.features.checkins.rules.steps import choose
from bot.features.checkins.store import entries
from bot.features.checkins.store import steps as rows
from bot.features.checkins.views import feel


def show(turn: Turn, pressed: ButtonPressed) -> Response:
    """One to three steps for an entry."""
    entry = entries.find(turn, pressed.key)
    if entry is None:
        return Update(feel.gone(turn.say))
    instead = held.card(turn, entry)
    if instead is not None:
        return Update(instead)
    entries.change(turn, replace(entry, choice="ideas"))
    for place, name in enumerate(choose(entry, rows.of_entry(turn, entry.id), rows.past(turn), turn.now)):
        rows.offer(turn, name, entry.id, place=place)
    return Update(steps.listing(turn, entry))
