"""One of every card and form, for the contract tests and the gallery."""

from datetime import UTC, datetime, timedelta

from bot.chat.cards import Button, Card
from bot.chat.forms import Form
from bot.chat.text import Moment, Say
from bot.features.checkins import examples_plan, examples_replies, examples_steps
from bot.features.checkins.rules import acknowledgements
from bot.features.checkins.rules.entry import KINDS, Entry
from bot.features.checkins.rules.person import Person
from bot.features.checkins.rules.rest import Rest
from bot.features.checkins.rules.vent import Vent
from bot.features.checkins.views import buttons, entries, feel, for_me, forms, home, ideas, person, rest, vent
from bot.features.checkins.views.feel import Around, Low
from bot.features.checkins.views.for_me import Unused

_AT = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
_ID = "e" * 22
_LONG = "Ω" * 120
_ENTRY = Entry(_ID, "job", _AT, "final", "stung", 3, _LONG, "It had gone well, I thought.", "ideas")
_ONE = Entry(_ID, "job", _AT, "withdrawn", "one")
_PERSON = Person("R" * 80, "0" * 200)
_VENT = Vent(_ID, "w" * 3000, _AT)
_REST = Rest(_AT + timedelta(hours=24), _ID)


def examples(say: Say) -> tuple[Card | Form, ...]:
    """Every card and form, with the longest words that fit where members write."""
    own: tuple[Card | Form, ...] = (*_forms(say), *_feel(say), *_ideas(say), *_rest(say), *_words(say), *_own(say))
    return (*own, *examples_replies.examples(say), *examples_steps.examples(say), *examples_plan.examples(say))


def _forms(say: Say) -> tuple[Form, ...]:
    by_kind = (forms.log_kind(say, kind) for kind in KINDS)
    return (forms.log(say), *by_kind, forms.edit(say, _ENTRY), vent.form(say, _ID), person.form(say))


def _feel(say: Say) -> tuple[Card, ...]:
    names = (name for group in acknowledgements.HOW_MANY for name in acknowledgements.sentences(group))
    return (
        feel.whole(say, _ENTRY, "any-1", Around()),
        feel.whole(say, _ENTRY, "any-2", Around(low=Low(_PERSON, examples_steps.LIFTS))),
        feel.whole(say, _ONE, "one-1", Around(held=True, low=Low(ask_person=True))),
        *(feel.line(say, _ENTRY, name) for name in names),
        feel.many(say, _ENTRY, "any-3", Around(tries=7)),
        feel.many(say, _ENTRY, "any-4", Around(tries=500, take_break=True, low=Low(_PERSON, examples_steps.LIFTS))),
        feel.receipt(say, _ENTRY),
        feel.left_at_log(say),
        feel.manner(say, True),
        feel.manner(say, False),
        feel.gone(say),
    )


def _ideas(say: Say) -> tuple[Card, ...]:
    return (
        ideas.held_by_rest(say, Moment(_AT)),
        ideas.held_by_the_one(say, _ONE, Moment(_AT)),
    )


def _rest(say: Say) -> tuple[Card, ...]:
    return (
        rest.resting(say, _REST, ask_zone=True),
        rest.resting(say, _REST, ask_zone=False, asks=False),
        rest.awake(say),
        rest.ended(say),
        rest.check_in(say, _ID, ideas=True),
        rest.check_in(say, "", ideas=False),
        rest.better(say, _ID, ideas=True),
        rest.same(say, _ID),
        rest.heavier(say, _ID, Low(_PERSON), (Button(say("button-support"), "notes.hear", key=_ID),)),
        rest.heavier(say, "", Low(ask_person=True)),
    )


def _words(say: Say) -> tuple[Card, ...]:
    return (
        vent.kept(say, _VENT, _ID),
        vent.thrown(say),
        vent.shelf(say, (), 0, 1),
        vent.shelf(say, [Vent(str(n) * 22, "", _AT) for n in range(5)], 1, 3),
        vent.note(say, _VENT),
    )


def _own(say: Say) -> tuple[Card, ...]:
    five = [Entry(str(n) * 22, "informational", _AT, "asked", "", 1, _LONG) for n in range(5)]
    return (
        entries.listed(say, (), 0, 1),
        entries.listed(say, five, 1, 3),
        entries.opened(say, _ENTRY),
        entries.sure(say, _ENTRY),
        entries.removed(say),
        person.shown(say, _PERSON),
        person.removed(say),
        *_pages(say, five),
        for_me.card(say, Unused(True, True, True, True)),
        for_me.card(say, Unused()),
    )


def _pages(say: Say, five: list[Entry]) -> tuple[Card, ...]:
    next_step = home.next_step(say, say("plan-rest-over"), Moment(_REST.until))
    every = (
        home.Search(0, (), 0, False, None, None),
        home.Search(9, five[:4], 1, True, _REST, next_step, person=True),
        home.Search(9, five[:4], 1, False, None, None, found=True),
    )
    return tuple(
        Card(None, (*home.page(say, one), *buttons.row(*home.doors(say, one)), *home.manner(say, one))) for one in every
    )
