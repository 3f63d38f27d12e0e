"""What becomes of words by their state and kind."""

from collections.abc import Callable, Mapping

from bot.chat.cards import Card
from bot.engine.turn import Turn
from bot.features.notes.handlers import giving, steps
from bot.features.notes.rules.notes import Kind
from bot.features.notes.store import asks
from bot.features.notes.store.notes import Note
from bot.features.notes.views import hear, words


def go_on(turn: Turn, note: Note) -> Card:
    """In a turn of its writer: on its way, or why not yet."""
    match note.state:
        case "asked":
            return words.asked(turn.say, note.id)
        case "held":
            return words.held(turn.say)
        case _:
            return _READY[note.kind](turn, note)


def _asks(turn: Turn, note: Note) -> Card:
    one = asks.find(turn, note.about)
    return steps.start(turn, one) if one and one.over_at is None else hear.said(turn.say, "hear-over")


_READY: Mapping[Kind, Callable[[Turn, Note], Card]] = {
    "one": giving.later,
    "any": giving.later,
    "heard": giving.heard,
    "thanks": giving.thanks,
    "ahead": giving.ahead,
    "ask": _asks,
}
