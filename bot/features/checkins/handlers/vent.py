"""The private box: write it out, keep it or throw it away, read it again."""

from msgspec.structs import replace

from bot.chat.cards import Card
from bot.chat.events import ButtonPressed
from bot.chat.responses import Reply, Response, ShowForm, Update
from bot.engine.answers import Sent
from bot.engine.turn import Turn
from bot.features.checkins.handlers import reminders
from bot.features.checkins.handlers.log import typed
from bot.features.checkins.handlers.pages import SIZE, Pages
from bot.features.checkins.rules.vent import Vent
from bot.features.checkins.store import entries, vents
from bot.features.checkins.views import feel
from bot.features.checkins.views import vent as views


def ask(turn: Turn, pressed: ButtonPressed) -> Response:
    """Open the box."""
    entry = entries.find(turn, pressed.key) if pressed.key else None
    if pressed.key and entry is None:
        return Update(feel.gone(turn.say))
    if entry:
        entries.change(turn, replace(entry, choice="vent"))
    return ShowForm(views.form(turn.say, pressed.key))


def take(turn: Turn, sent: Sent) -> Response:
    """Keep the words, or let them go unstored."""
    entry = entries.find(turn, sent.key)
    key = entry.id if entry else ""
    off = reminders.take_off(turn, key) if key else 0
    if sent.choice("after") != "keep":
        return Reply(views.thrown(turn.say, key, off))
    vent = Vent(turn.new_id(), typed(sent, "words"), turn.now)
    vents.keep(turn, vent)
    return Reply(views.kept(turn.say, vent, key, off))


def shelf(turn: Turn, pressed: ButtonPressed) -> Response:
    """Kept words; from the member's page as a card of its own."""
    card = _shelf(turn, pressed.value)
    return Update(card) if pressed.value else Reply(card)


def read(turn: Turn, pressed: ButtonPressed) -> Response:
    """Kept words again."""
    vent = vents.find(turn, pressed.key)
    return Update(views.note(turn.say, vent) if vent else feel.gone(turn.say))


def throw_away(turn: Turn, pressed: ButtonPressed) -> Response:
    """Erase kept words."""
    if vents.find(turn, pressed.key) is None:
        return Update(feel.gone(turn.say))
    vents.throw_away(turn, pressed.key)
    return Update(views.thrown(turn.say))


def _shelf(turn: Turn, value: str) -> Card:
    pages = Pages.of(vents.how_many(turn), value)
    return views.shelf(turn.say, vents.newest(turn, SIZE, pages.skip), pages.page, pages.pages)
