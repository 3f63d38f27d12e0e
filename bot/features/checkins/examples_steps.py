"""One of every card and form about steps, looking back, feedback and strengths."""

from datetime import UTC, datetime, timedelta

from msgspec.structs import replace

from bot.chat.cards import Card
from bot.chat.forms import Form
from bot.chat.text import Moment, Say
from bot.features.checkins.rules import facts
from bot.features.checkins.rules.entry import KINDS, STAGES, Entry
from bot.features.checkins.rules.heard import GAPS, Heard
from bot.features.checkins.rules.reasons import HIRING, Reasons
from bot.features.checkins.rules.reflection import Reflection
from bot.features.checkins.rules.step import CLOSED, DONE, NO, OFFERED, REMIND, WAITS, Step
from bot.features.checkins.rules.steps import choose, fitting
from bot.features.checkins.rules.strength import Strength
from bot.features.checkins.views import (
    after,
    asked,
    buttons,
    entries,
    explain,
    feel,
    heard,
    ideas,
    learn,
    lifts,
    reflect,
    rest,
    steps,
)
from bot.features.checkins.views import strengths as strength_views
from bot.features.checkins.views.feel import Around, Low

_AT = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
_LATER = _AT + timedelta(days=2)
_ID = "e" * 22
_ENTRY = Entry(_ID, "job", _AT, "final", "stung", 1, "Acme", "It had gone well.", "ideas")
_CONTACT = replace(_ENTRY, kind="networking", stage="no_answer")
_HEARD = Heard("h" * 22, "w" * 3000, _AT, _ID, GAPS, "Ω" * 120, "c" * 300)
_BACK = Reflection(_ID, _AT, "r" * 1000, "c" * 300, "b" * 1000)
_STRENGTH = Strength("s" * 22, "Ω" * 3000, _AT)
LIFTS = lifts.Lifts(_BACK, _STRENGTH)
_PRAISE = lifts.Lifts(strength=replace(_STRENGTH, by_peer=True))
_OWN = "Ω" * 300


def examples(say: Say) -> tuple[Card | Form, ...]:
    """Every card and form, with the longest words that fit where members write."""
    return (*_forms(say), *_lists(say), *_steps(say), *_asked(say), *_back(say), *_heard(say), *_strengths(say))


def _forms(say: Say) -> tuple[Form, ...]:
    return (
        steps.day_form(say, _step("skill", 0)),
        explain.form(say, _ENTRY),
        explain.form(say, _CONTACT),
        learn.form(say, _ID),
        reflect.form(say, _ENTRY),
        reflect.honest_form(say, _ENTRY),
        reflect.came_form(say, _ENTRY),
        heard.form(say, _ID),
        strength_views.form(say, _ID),
    )


def _lists(say: Say) -> tuple[Card, ...]:
    """Each kind and stage as it is offered a day later, then all that is left of it."""
    tried = [replace(_ENTRY, kind=kind, stage=stage, weight="") for kind in KINDS for stage in ("", *STAGES)]
    first = (steps.listed(say, one, _offered(choose(one, (), (), _LATER))) for one in tried)
    then = (steps.listed(say, one, _offered(fitting(one, _LATER)[-3:])) for one in tried)
    stand = [_step("thank_you", n, state) for n, state in enumerate((DONE, NO, REMIND, OFFERED))]
    asks = [_step("ask_feedback", n, state) for n, state in enumerate((WAITS, CLOSED, DONE), start=10)]
    return (*first, *then, steps.listed(say, _ENTRY, [*stand, *asks]), steps.listed(say, _ENTRY, ()))


def _steps(say: Say) -> tuple[Card, ...]:
    own = [_step(name, number, REMIND, _OWN) for number, name in enumerate(("learn", "change"), start=20)]
    prepared = [_step(name, 0) for name in ("cv", "questions", "answers")]
    day = [(step, _ENTRY) for step in _offered(fitting(_ENTRY, _LATER)[:3])]
    states = [_step("thank_you", 0, state) for state in (OFFERED, REMIND, DONE, NO, WAITS, CLOSED)]
    return (
        *(steps.one(say, step, _ENTRY) for step in (*own, *prepared)),
        *(steps.noted(say, step, _ENTRY, back=True) for step in (*own, *states)),
        steps.noted(say, _step("change", 0, DONE, _OWN), None, back=False),
        steps.reminder(say, day[:1], 0),
        steps.reminder(say, [*day[:1], *((step, None) for step in own)], 4),
        steps.reminder_set(say, Moment(_LATER), ask_zone=True),
        steps.reminder_set(say, Moment(_LATER), ask_zone=False),
        steps.gone(say),
        ideas.held(say, Moment(_LATER)),
        steps.planned(say, (), 0, 1),
        steps.planned(say, [(_step("learn", n, REMIND, _OWN), None) for n in range(5)], 1, 3),
        learn.kept(say, "Ω" * 120, Moment(_LATER), ask_zone=True),
        learn.kept(say, "Excel", Moment(_LATER), ask_zone=False),
        explain.kept(say, _ENTRY, Reasons(HIRING, "Ω" * 500)),
    )


def _asked(say: Say) -> tuple[Card, ...]:
    step = _step("ask_feedback", 0, WAITS)
    return (asked.question(say, step), asked.closed(say, _ID), asked.waits(say, Moment(_LATER, "date")))


def _back(say: Say) -> tuple[Card, ...]:
    change = steps.one(say, _step("change", 0, words=_OWN), _ENTRY).parts
    kept = after.After(Reasons(HIRING, "Ω" * 500), _BACK, (_HEARD, _HEARD), (_step("skill", 0, REMIND),))
    pages = after.parts(say, _ENTRY, replace(kept, heard=(_HEARD,)), ideas=True, reflects=True)
    one_fact = (Around(fact=fact, tries=3, take_break=True) for fact in facts.facts().values())
    return (
        reflect.kept(say, _ENTRY, change, LIFTS),
        reflect.kept(say, _CONTACT, (), lifts.Lifts()),
        reflect.all_done(say, _PRAISE),
        reflect.to_prepare(say, steps.one(say, _step("cv", 0), _ENTRY).parts, ()),
        reflect.shelf(say, (), 0, 1),
        reflect.shelf(say, [replace(_BACK, entry=str(n) * 22) for n in range(5)], 1, 3),
        reflect.look_back(say, _ENTRY),
        reflect.came(say),
        reflect.came_not(say),
        reflect.look_backs(say, wanted=True),
        reflect.look_backs(say, wanted=False),
        reflect.too_early(say),
        entries.opened(say, _ENTRY, pages),
        rest.better(say, _ID, ideas=True, reflects=True),
        rest.heavier(say, _ID, Low(None, LIFTS)),
        *(feel.whole(say, _ENTRY, "final-1", around) for around in one_fact),
        feel.left_at_log(say, reminders=2),
        Card(None, buttons.row(*after.doors(say, heard=True, strengths=True, shelf=True, planned=True))),
    )


def _heard(say: Say) -> tuple[Card, ...]:
    change = steps.one(say, _step("change", 0, words=_OWN), _ENTRY).parts
    five = [replace(_HEARD, id=str(n) * 22, change="" if n % 2 else _OWN) for n in range(5)]
    return (
        heard.kept(say, _HEARD, change),
        heard.kept(say, Heard(_ID, "No.", _AT), ()),
        heard.listed(say, (), 0, 1),
        heard.listed(say, five, 1, 3),
        heard.listed(say, [Heard(_ID, "No.", _AT)], 0, 1),
        heard.opened(say, _HEARD),
        heard.removed(say),
        Card(None, heard.replay(say, [_HEARD] * 3)),
    )


def _strengths(say: Say) -> tuple[Card, ...]:
    five = [replace(_STRENGTH, id=str(n) * 22, by_peer=n > 2) for n in range(5)]
    return (
        strength_views.listed(say, (), 0, 1, room=True),
        strength_views.listed(say, five, 1, 3, room=False),
        strength_views.opened(say, _STRENGTH),
        strength_views.opened(say, replace(_STRENGTH, by_peer=True)),
        strength_views.kept(say),
        strength_views.removed(say),
    )


def _offered(names: tuple[str, ...]) -> list[Step]:
    return [_step(name, number) for number, name in enumerate(names)]


def _step(name: str, number: int, state: str = OFFERED, words: str = "") -> Step:
    due = _LATER if state in (REMIND, WAITS) else None
    return Step(f"{number:022}", name, state, _AT, _ID, due, words)
