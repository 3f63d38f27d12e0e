"""One of every card and form of the plan, for the contract tests and the gallery."""

from datetime import UTC, date, datetime

from msgspec.structs import replace

from bot.chat.cards import Button, Card
from bot.chat.forms import Form
from bot.chat.text import Moment, Say, words
from bot.features.checkins.rules.entry import KINDS, Entry
from bot.features.checkins.rules.goal import Goal
from bot.features.checkins.rules.organisation import Contact, Organisation
from bot.features.checkins.rules.waiting import Waiting
from bot.features.checkins.views import (
    accepted,
    ahead,
    beside,
    buttons,
    contacts,
    goal,
    organisations,
    own_plan,
    reconnect,
    waiting,
    waiting_forms,
)
from bot.features.checkins.views.organisations import Page
from bot.features.checkins.views.reconnect import Again
from bot.features.checkins.views.waiting import Ahead

_AT = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
_ID = "e" * 22
_LONG = "Ω" * 120
_DAY = Moment(_AT, "date")
_WAITING = Waiting(_ID, "job", "decision", date(2026, 3, 9), date(2026, 3, 23), date(2026, 3, 2), _ID)
_WRITTEN = replace(_WAITING, if_no="w" * 1000, tell="t" * 500, script="s" * 1000)
_INTERVIEW = replace(_WAITING, ahead="interview", kind="informational")
_ORGANISATION = Organisation(_ID, _LONG, _AT, 90, _AT)
_ENTRIES = tuple(Entry(str(n) * 22, "informational", _AT, "asked", "", 1, _LONG) for n in range(5))
_GOAL = Goal(date(2026, 3, 2), {"applications": 3, "contacts": 20, "practice": 1}, {"applications": 3, "practice": 99})


def examples(say: Say) -> tuple[Card | Form, ...]:
    """Every card and form, with the longest words that fit where members write."""
    return (*_forms(say), *_waiting(say), *_ahead(say), *_organisations(say), *_reconnect(say), *_search(say))


def _forms(say: Say) -> tuple[Form, ...]:
    return (
        waiting_forms.ahead(say),
        waiting_forms.ahead(say, _ID),
        waiting_forms.plan(say, _ID),
        waiting_forms.script(say, _ID),
        organisations.find_form(say),
        organisations.rename_form(say, _ORGANISATION),
        reconnect.form(say, _ORGANISATION),
        contacts.form(say, _ID, new=True),
        contacts.form(say, _ID, new=False),
        goal.form(say),
    )


def _waiting(say: Say) -> tuple[Card, ...]:
    shown = Ahead(_WRITTEN, _DAY, _DAY, _LONG)
    five = [Ahead(replace(_INTERVIEW, id=str(n) * 22), _DAY, _DAY, _LONG) for n in range(5)]
    return (
        waiting.opened(say, shown, say("wait-noted-decision")),
        waiting.opened(say, Ahead(_INTERVIEW, _DAY, _DAY), say("wait-noted-interview")),
        waiting.listed(say, (), 0, 1),
        waiting.listed(say, five, 1, 3),
        waiting.closed(say),
        waiting.left(say),
        waiting.still_nothing(say, shown),
        waiting.ended(say, _WRITTEN),
        waiting.ended(say, _WAITING),
        Card(None, waiting.is_it(say, [shown], _ID)),
        Card(None, waiting.is_it(say, five[:3], _ID)),
    )


def _ahead(say: Say) -> tuple[Card, ...]:
    return (
        ahead.script(say, _WRITTEN),
        ahead.questions(say, _INTERVIEW),
        ahead.questions(say, _INTERVIEW, tomorrow=True),
        *(ahead.meanwhile(say, which) for which in ahead.OTHERS),
    )


def _organisations(say: Say) -> tuple[Card, ...]:
    five = [replace(_ORGANISATION, id=str(n) * 22) for n in range(5)]
    people = [Contact(str(n) * 22, _ID, _LONG, "r" * 500) for n in range(5)]
    off = replace(_ORGANISATION, days=0, reconnect_at=None)
    return (
        organisations.listed(say, (), 0, 1),
        organisations.listed(say, five, 1, 40),
        organisations.opened(say, Page(_ORGANISATION, _ENTRIES, 500, 5, 1, 100)),
        organisations.opened(say, Page(off, (), 0, 0)),
        organisations.gone(say),
        organisations.sure(say, _ORGANISATION),
        organisations.removed(say),
        organisations.same(say, _ORGANISATION, five[0]),
        contacts.listed(say, _ID, (), 0, 1),
        contacts.listed(say, _ID, people, 1, 3),
        contacts.opened(say, people[0]),
        contacts.removed(say, _ID),
        Card(None, beside.of_entry(say, _ID, 3)),
        Card(None, beside.of_list(say)),
    )


def _reconnect(say: Say) -> tuple[Card, ...]:
    last = [Entry(_ID, kind, _AT, "asked") for kind in KINDS]
    five = [Again(replace(_ORGANISATION, id=str(n) * 22), last[n], _LONG) for n in range(5)]
    return (
        reconnect.told(say, 1),
        reconnect.told(say, 5),
        reconnect.listed(say, ()),
        reconnect.listed(say, five),
        *(reconnect.draft(say, Again(_ORGANISATION, one)) for one in last),
        reconnect.draft(say, Again(_ORGANISATION)),
    )


def _search(say: Say) -> tuple[Card, ...]:
    full = own_plan.Plan(_GOAL, 50, 200)
    reached = replace(_GOAL, done=_GOAL.wanted)
    offered = (Button(words("Give feedback"), "checkins.goal"),)
    return (
        goal.shown(say, _GOAL, "practice"),
        goal.shown(say, reached),
        goal.none(say),
        goal.still_fits(say, _GOAL),
        goal.fits(say),
        accepted.ended(say, ("export", "erase"), {"listen": "checkins.waits", "give": "checkins.orgs"}, offered),
        accepted.ended(say, (), {}),
        accepted.kept(say),
        accepted.back(say),
        Card(None, buttons.row(*own_plan.doors(say, own_plan.Plan(None, 0, 0)))),
        Card(None, (*own_plan.page(say, full), *buttons.row(*own_plan.doors(say, full)))),
        Card(None, own_plan.accepted(say)),
    )
