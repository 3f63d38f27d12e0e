"""The member's organisations: the list, one page, rename, merge, remove."""

from bot.chat.cards import Card
from bot.chat.events import ButtonPressed
from bot.chat.responses import Reply, Response, ShowForm, Update
from bot.engine.answers import Sent
from bot.engine.turn import Turn
from bot.features.checkins.handlers import contributed, planning
from bot.features.checkins.handlers.pages import SIZE, Pages
from bot.features.checkins.handlers.typed import typed
from bot.features.checkins.rules.organisation import Organisation
from bot.features.checkins.store import contacts, entries, organisations
from bot.features.checkins.views import organisations as views
from bot.features.checkins.views.organisations import Page


def listed(turn: Turn, pressed: ButtonPressed) -> Response:
    """One page; from the member's page as a card of its own."""
    pages = Pages.of(organisations.how_many(turn), pressed.value)
    card = views.listed(turn.say, organisations.newest(turn, SIZE, pages.skip), pages.page, pages.pages)
    return Update(card) if pressed.value else Reply(card)


def ask_name(turn: Turn, pressed: ButtonPressed) -> Response:
    """Whose page?"""
    return ShowForm(views.find_form(turn.say))


def find(turn: Turn, sent: Sent) -> Response:
    """The page of that name, made where it is new."""
    one = organisations.named(turn, typed(sent, "name"))
    planning.plan_reconnect(turn)
    return Reply(page(turn, one))


def opened(turn: Turn, pressed: ButtonPressed) -> Response:
    """One page, as a card of its own where a card of another kind led here."""
    one = organisations.find(turn, pressed.key)
    if one is None:
        return Update(views.gone(turn.say))
    return Update(page(turn, one, pressed.value)) if pressed.value else Reply(page(turn, one))


def ask_rename(turn: Turn, pressed: ButtonPressed) -> Response:
    """Another name."""
    one = organisations.find(turn, pressed.key)
    if one is None:
        return Update(views.gone(turn.say))
    return ShowForm(views.rename_form(turn.say, one), {"name": one.name})


def rename(turn: Turn, sent: Sent) -> Response:
    """Keep the name, unless another page has it: then ask whether the two are one."""
    one = organisations.find(turn, sent.key)
    if one is None:
        return Reply(views.gone(turn.say))
    name = typed(sent, "name")
    other = organisations.by_name(turn, name)
    if other and other.id != one.id:
        return Reply(views.same(turn.say, one, other))
    organisations.rename(turn, one.id, name)
    return _page_of(turn, one.id)


def merge(turn: Turn, pressed: ButtonPressed) -> Response:
    """Put one page into another."""
    one, other = organisations.find(turn, pressed.key), organisations.starting(turn, pressed.value)
    if one is None or other is None or one.id == other.id:
        return Update(views.gone(turn.say))
    organisations.merge(turn, one, other)
    turn.tell("organisations_merged", f"{one.id} {other.id}")
    planning.plan_reconnect(turn)
    kept = organisations.find(turn, other.id)
    return Update(page(turn, kept) if kept else views.gone(turn.say))


def remove(turn: Turn, pressed: ButtonPressed) -> Response:
    """Ask once."""
    one = organisations.find(turn, pressed.key)
    return Update(views.sure(turn.say, one) if one else views.gone(turn.say))


def remove_yes(turn: Turn, pressed: ButtonPressed) -> Response:
    """Take it out, with the people there and what is kept of it."""
    if organisations.find(turn, pressed.key) is None:
        return Update(views.gone(turn.say))
    turn.tell("organisation_removed", pressed.key)
    organisations.remove(turn, pressed.key)
    planning.plan_reconnect(turn)
    return Update(views.removed(turn.say))


def page(turn: Turn, one: Organisation, wanted: str = "") -> Card:
    """All that is kept of one, for the member alone."""
    tries = entries.how_many_at(turn, one.id)
    pages = Pages.of(tries, wanted)
    found = entries.at_organisation(turn, one.id, SIZE, pages.skip)
    more = contributed.at_organisation(turn, one.id)
    shown = Page(one, found, tries, contacts.how_many(turn, one.id), pages.page, pages.pages, more)
    return views.opened(turn.say, shown)


def _page_of(turn: Turn, organisation_id: str) -> Response:
    one = organisations.find(turn, organisation_id)
    return Reply(page(turn, one) if one else views.gone(turn.say))
