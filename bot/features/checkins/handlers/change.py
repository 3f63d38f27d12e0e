"""The one change a member picked, as a step of its own."""

from bot.chat.cards import Part
from bot.engine.turn import Turn
from bot.features.checkins.handlers import held
from bot.features.checkins.store import entries
from bot.features.checkins.store import steps as rows
from bot.features.checkins.views import steps as views


def as_step(turn: Turn, entry_id: str, words: str) -> tuple[Part, ...]:
    """Its parts for a card: done, a day for it, or not for me. One for each entry; nothing while steps are held."""
    if not words:
        return ()
    known = [step for step in rows.of_entry(turn, entry_id) if step.name == "change"] if entry_id else []
    open_one = next((step for step in known if step.is_open), None)
    if open_one is None:
        step = rows.offer(turn, "change", entry_id, words)
    else:
        rows.reword(turn, open_one.id, words)
        step = open_one
    if held.until(turn) is not None:
        return ()
    found = rows.find(turn, step.id) or step
    return views.one(turn.say, found, entries.find(turn, entry_id)).parts
