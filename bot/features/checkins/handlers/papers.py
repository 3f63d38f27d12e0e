"""Letters and sent replies of an entry: listed, read, removed."""

from bot.chat.events import ButtonPressed
from bot.chat.responses import Response, Update
from bot.engine.turn import Turn
from bot.features.checkins.handlers.pages import SIZE, Pages
from bot.features.checkins.rules.papers import in_order
from bot.features.checkins.store import entries, letters, replies
from bot.features.checkins.views import feel
from bot.features.checkins.views import papers as views


def listed(turn: Turn, pressed: ButtonPressed) -> Response:
    """One page, newest first."""
    entry = entries.find(turn, pressed.key)
    if entry is None:
        return Update(feel.gone(turn.say))
    found = in_order(letters.of_entry(turn, entry.id), replies.of_entry(turn, entry.id))
    pages = Pages.of(len(found), pressed.value)
    here = found[pages.skip : pages.skip + SIZE]
    return Update(views.listed(turn.say, entry.id, here, pages.page, pages.pages))


def letter(turn: Turn, pressed: ButtonPressed) -> Response:
    """A kept letter."""
    found = letters.find(turn, pressed.key)
    return Update(views.letter(turn.say, found) if found else feel.gone(turn.say))


def sent(turn: Turn, pressed: ButtonPressed) -> Response:
    """A reply that went out."""
    found = replies.find(turn, pressed.key)
    return Update(views.sent(turn.say, found) if found else feel.gone(turn.say))


def remove_letter(turn: Turn, pressed: ButtonPressed) -> Response:
    """Erase a letter."""
    found = letters.find(turn, pressed.key)
    if found is None:
        return Update(feel.gone(turn.say))
    letters.remove(turn, found.id)
    return Update(views.removed(turn.say, found.entry))


def remove_sent(turn: Turn, pressed: ButtonPressed) -> Response:
    """Erase a reply that went out: here, not where it arrived."""
    found = replies.find(turn, pressed.key)
    if found is None:
        return Update(feel.gone(turn.say))
    replies.remove(turn, found.id)
    return Update(views.removed(turn.say, found.entry))
