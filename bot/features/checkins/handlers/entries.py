"""Entries: the list, one of them, changing it, taking it out."""

from msgspec.structs import replace

from bot.chat.cards import Card
from bot.chat.events import ButtonPressed
from bot.chat.responses import Problems, Reply, Response, ShowForm, Update
from bot.chat.text import MemberText
from bot.engine.answers import Sent
from bot.engine.turn import Turn
from bot.features.checkins.handlers import after, beside, filing, look_back, parking, reminders, replies
from bot.features.checkins.handlers.log import typed
from bot.features.checkins.handlers.pages import SIZE, Pages
from bot.features.checkins.rules.entry import Entry, number
from bot.features.checkins.store import entries
from bot.features.checkins.views import entries as views
from bot.features.checkins.views import feel, forms


def listed(turn: Turn, pressed: ButtonPressed) -> Response:
    """One page; from the member's page as a card of its own."""
    pages = Pages.of(entries.counted(turn)[0], pressed.value)
    card = views.listed(turn.say, entries.newest(turn, SIZE, pages.skip), pages.page, pages.pages)
    card = beside.entry_list(turn, card)
    return Update(card) if pressed.value else Reply(card)


def opened(turn: Turn, pressed: ButtonPressed) -> Response:
    """One entry."""
    entry = entries.find(turn, pressed.key)
    return Update(_opened(turn, entry) if entry else feel.gone(turn.say))


def edit(turn: Turn, pressed: ButtonPressed) -> Response:
    """Open the form with what stands there."""
    entry = entries.find(turn, pressed.key)
    if entry is None:
        return Update(feel.gone(turn.say))
    return ShowForm(forms.edit(turn.say, entry), forms.values(entry))


def changed(turn: Turn, sent: Sent) -> Response:
    """Keep the new details."""
    entry = entries.find(turn, sent.key)
    if entry is None:
        return Reply(feel.gone(turn.say))
    several = number(typed(sent, "several"))
    if several is None:
        return Problems({"several": turn.say("problem-several")})
    new = replace(
        entry,
        stage=sent.choice("stage") or "",
        weight=sent.choice("weight") or "",
        several=several,
        organisation=typed(sent, "organisation"),
        note=typed(sent, "note"),
    )
    entries.change(turn, new)
    look_back.plan(turn, new)
    filing.file(turn, new)
    return Reply(_opened(turn, new))


def note(turn: Turn, entry_id: str) -> MemberText | None:
    """The member's own note of an entry, for another feature to begin with."""
    entry = entries.find(turn, entry_id)
    return MemberText(entry.note) if entry and entry.note else None


def remove(turn: Turn, pressed: ButtonPressed) -> Response:
    """Ask once."""
    entry = entries.find(turn, pressed.key)
    return Update(views.sure(turn.say, entry) if entry else feel.gone(turn.say))


def remove_yes(turn: Turn, pressed: ButtonPressed) -> Response:
    """Take it out."""
    if entries.find(turn, pressed.key) is None:
        return Update(feel.gone(turn.say))
    parking.forget(turn, pressed.key)
    reminders.take_off(turn, pressed.key)
    entries.remove(turn, pressed.key)
    return Update(views.removed(turn.say))


def _opened(turn: Turn, entry: Entry) -> Card:
    """With what came after it."""
    card = views.opened(turn.say, entry, (*after.parts(turn, entry), *replies.on_entry(turn, entry)))
    return beside.entry_page(turn, entry, card)
