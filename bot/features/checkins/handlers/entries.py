"""Entries: the list, one of them, changing it, taking it out."""

from dataclasses import replace

from bot.chat.events import ButtonPressed
from bot.chat.responses import Problems, Reply, Response, ShowForm, Update
from bot.engine.answers import Sent
from bot.engine.turn import Turn
from bot.features.checkins.handlers import beside, filing
from bot.features.checkins.handlers.log import typed
from bot.features.checkins.handlers.pages import SIZE, Pages
from bot.features.checkins.rules.entry import number
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
    if entry is None:
        return Update(feel.gone(turn.say))
    return Update(beside.entry_page(turn, entry, views.opened(turn.say, entry)))


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
    filing.file(turn, new)
    return Reply(beside.entry_page(turn, new, views.opened(turn.say, new)))


def remove(turn: Turn, pressed: ButtonPressed) -> Response:
    """Ask once."""
    entry = entries.find(turn, pressed.key)
    return Update(views.sure(turn.say, entry) if entry else feel.gone(turn.say))


def remove_yes(turn: Turn, pressed: ButtonPressed) -> Response:
    """Take it out."""
    if entries.find(turn, pressed.key) is None:
        return Update(feel.gone(turn.say))
    entries.remove(turn, pressed.key)
    return Update(views.removed(turn.say))
