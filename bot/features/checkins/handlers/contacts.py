"""People at an organisation: listed, added, changed, removed."""

from msgspec.structs import replace

from bot.chat.cards import Card
from bot.chat.events import ButtonPressed
from bot.chat.responses import Reply, Response, ShowForm, Update
from bot.engine.answers import Sent
from bot.engine.turn import Turn
from bot.features.checkins.handlers.pages import SIZE, Pages
from bot.features.checkins.handlers.typed import typed
from bot.features.checkins.rules.organisation import Contact
from bot.features.checkins.store import contacts, organisations
from bot.features.checkins.views import contacts as views
from bot.features.checkins.views import organisations as organisation_views


def listed(turn: Turn, pressed: ButtonPressed) -> Response:
    """One page of the people there."""
    if organisations.find(turn, pressed.key) is None:
        return Update(organisation_views.gone(turn.say))
    return Update(_list(turn, pressed.key, pressed.value))


def opened(turn: Turn, pressed: ButtonPressed) -> Response:
    """Somebody."""
    one = contacts.find(turn, pressed.key)
    return Update(views.opened(turn.say, one) if one else organisation_views.gone(turn.say))


def ask_new(turn: Turn, pressed: ButtonPressed) -> Response:
    """Who?"""
    if organisations.find(turn, pressed.key) is None:
        return Update(organisation_views.gone(turn.say))
    return ShowForm(views.form(turn.say, pressed.key, new=True))


def add(turn: Turn, sent: Sent) -> Response:
    """Keep somebody."""
    if organisations.find(turn, sent.key) is None:
        return Reply(organisation_views.gone(turn.say))
    contacts.add(turn, Contact(turn.new_id(), sent.key, typed(sent, "name"), typed(sent, "reach")))
    return Reply(_list(turn, sent.key))


def edit(turn: Turn, pressed: ButtonPressed) -> Response:
    """Open the form with what stands there."""
    one = contacts.find(turn, pressed.key)
    if one is None:
        return Update(organisation_views.gone(turn.say))
    return ShowForm(views.form(turn.say, one.id, new=False), views.values(one))


def changed(turn: Turn, sent: Sent) -> Response:
    """Keep what changed."""
    one = contacts.find(turn, sent.key)
    if one is None:
        return Reply(organisation_views.gone(turn.say))
    new = replace(one, name=typed(sent, "name"), reach=typed(sent, "reach"))
    contacts.change(turn, new)
    return Reply(views.opened(turn.say, new))


def remove(turn: Turn, pressed: ButtonPressed) -> Response:
    """Take somebody out."""
    one = contacts.find(turn, pressed.key)
    if one is None:
        return Update(organisation_views.gone(turn.say))
    contacts.remove(turn, one.id)
    return Update(views.removed(turn.say, one.organisation))


def _list(turn: Turn, organisation: str, wanted: str = "") -> Card:
    pages = Pages.of(contacts.how_many(turn, organisation), wanted)
    found = contacts.at(turn, organisation, SIZE, pages.skip)
    return views.listed(turn.say, organisation, found, pages.page, pages.pages)
