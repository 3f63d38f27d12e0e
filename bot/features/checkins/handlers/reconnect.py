"""Being in touch again: a list once a month, and how often for each organisation."""

from bot.chat.events import ButtonPressed, TimerRang
from bot.chat.responses import Reply, Response, ShowForm, Update
from bot.engine.answers import Sent
from bot.engine.turn import Turn
from bot.features.checkins.handlers import organisations as pages
from bot.features.checkins.handlers import planning
from bot.features.checkins.rules.organisation import MOST_AT_ONCE, Organisation, days_from
from bot.features.checkins.store import contacts, entries, organisations, search
from bot.features.checkins.views import organisations as organisation_views
from bot.features.checkins.views import reconnect as views
from bot.features.checkins.views.reconnect import Again


def due(turn: Turn, rang: TimerRang) -> None:
    """A list is due: at most five, and the next one in a month."""
    if planning.held(turn, "reconnect"):
        return
    found = organisations.put_on_list(turn, MOST_AT_ONCE)
    if found:
        search.note(turn, listed_at=turn.now)
        planning.send(turn, views.told(turn.say, found), "reconnect")
    planning.plan_reconnect(turn)


def show(turn: Turn, pressed: ButtonPressed) -> Response:
    """The last list, with what was last and three lines for each."""
    found = organisations.on_list(turn, search.current(turn).listed_at)
    return Reply(views.listed(turn.say, [_again(turn, one) for one in found]))


def draft(turn: Turn, pressed: ButtonPressed) -> Response:
    """Three lines for one organisation."""
    one = organisations.find(turn, pressed.key)
    return Reply(views.draft(turn.say, _again(turn, one)) if one else organisation_views.gone(turn.say))


def ask_days(turn: Turn, pressed: ButtonPressed) -> Response:
    """How often?"""
    one = organisations.find(turn, pressed.key)
    if one is None:
        return Update(organisation_views.gone(turn.say))
    return ShowForm(views.form(turn.say, one), {"days": str(one.days)})


def keep_days(turn: Turn, sent: Sent) -> Response:
    """Keep it; counted from now."""
    if organisations.find(turn, sent.key) is None:
        return Reply(organisation_views.gone(turn.say))
    organisations.set_days(turn, sent.key, days_from(sent.choice("days") or ""))
    planning.plan_reconnect(turn)
    one = organisations.find(turn, sent.key)
    return Reply(pages.page(turn, one) if one else organisation_views.gone(turn.say))


def _again(turn: Turn, one: Organisation) -> Again:
    last = entries.at_organisation(turn, one.id, 1)
    known = contacts.at(turn, one.id, 1)
    return Again(one, last[0] if last else None, known[0].name if known else "")
