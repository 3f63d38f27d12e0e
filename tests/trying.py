"""Doors tried one by one on the bare engine: each try sees the same house and leaves nothing behind."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from weakref import WeakKeyDictionary

from sqlalchemy import Connection

import shown
from bot.chat.cards import Button, Card
from bot.chat.events import ButtonPressed, CommandUsed, FormSubmitted, MemberEvent
from bot.chat.forms import (
    AnyQuestion,
    Form,
    LongText,
    PickChannel,
    PickDate,
    PickMember,
    PickOne,
    PickSome,
    PickTime,
    PickZone,
    RawAnswer,
    ShortText,
)
from bot.chat.people import Caller
from bot.chat.responses import FormPage, HomePage, Outcome, Reply, ShowForm, Update
from bot.engine import openings
from bot.engine.house import House
from bot.engine.language.fluent import Wording
from bot.engine.registry import Registry
from bot.engine.storage.contents import Contents, contents

ID = "try"
_drawn: WeakKeyDictionary[Wording, Sequence[Card | Form]] = WeakKeyDictionary()
"""By the wording of a registry: all of them are hundreds, and take most of a second."""


@dataclass
class Tried(Exception):
    """What came of a try; raised so that nothing of it is kept.

    `after` is what the house would hold; None where nothing changed but that the event is known.
    """

    outcome: Outcome
    after: Contents | None


async def tried(house: House, event: MemberEvent, *, looking: bool = True) -> Tried:
    """One event. Where nobody is `looking`, what the house would hold is not told."""
    return await _tried(house, lambda db: house.engine._turn(event, [], db), looking)


async def sent(
    house: House, by: Caller, form: Form, answers: Mapping[str, RawAnswer], *, looking: bool = True
) -> Tried:
    """A form, opened by this person and sent whole."""

    def work(db: Connection) -> Outcome:
        opened = CommandUsed(id=f"{ID}:open", by=by, name="")
        page = openings.open_form(house.engine._open(db, opened), ShowForm(form, answers))
        last = len(form.pages) - 1
        given = {question.id: answers[question.id] for question in form.pages[last] if question.id in answers}
        event = FormSubmitted(id=ID, by=by, opening=page.opening, page=last, answers=given)
        return house.engine._turn(event, [], db)

    return await _tried(house, work, looking)


async def _tried(house: House, work: Any, looking: bool) -> Tried:
    def whole(db: Connection) -> None:
        before = _changes(db)
        outcome = work(db)
        raise Tried(outcome, contents(db) if looking and _changes(db) - before > 1 else None)

    try:
        await house.engine.database.turn(whole, within=20)
    except Tried as found:
        return found
    raise AssertionError("a try always ends with what it found")


def _changes(db: Connection) -> int:
    """Rows written since SQLite was opened."""
    return int(db.exec_driver_sql("SELECT total_changes()").scalar_one())


def filled(questions: Iterable[AnyQuestion], member: str) -> dict[str, RawAnswer]:
    """An answer that fits, but no uploads and no line of text that may be left out; who is asked for is `member`."""
    return {question.id: answer for question in questions if (answer := _answer(question, member))}


_TYPED: dict[type[AnyQuestion], str] = {
    ShortText: "Germany",
    LongText: "Germany",
    PickChannel: "general",
    PickDate: "2026-03-20",
    PickZone: "Madrid",
}


def _answer(question: AnyQuestion, member: str) -> RawAnswer | None:
    match question:
        case PickOne():
            return question.choices[0].value
        case PickSome():
            return (question.choices[0].value,)
        case PickMember():
            return member
        case ShortText(required=False):
            return None
        case PickTime():
            return "10:00" if question.id.startswith("f") else "18:00"
        case _:
            return _TYPED.get(type(question))


def examples(registry: Registry) -> Sequence[Card | Form]:
    """Every card and form that the features show of themselves."""
    found = _drawn.get(registry.wording)
    return found or _drawn.setdefault(registry.wording, (*_examples(registry),))


def _examples(registry: Registry) -> Iterator[Card | Form]:
    for feature in registry.features:
        yield from shown.examples(feature, registry.wording.say(feature.name, "en"))


def forms(registry: Registry) -> dict[str, Form]:
    """One example of every form, by name."""
    return {form.name: form for form in reversed(examples(registry)) if isinstance(form, Form)}


def presses(registry: Registry) -> set[tuple[str, str]]:
    """(action, value) of every button: bare, and as the examples have it."""
    shown = [b for card in examples(registry) if isinstance(card, Card) for b in card.buttons if isinstance(b, Button)]
    own = {"engine.form", "engine.show", "engine.discard", "engine.in"}
    return {(b.action, b.value) for b in shown} | {(action, "") for action in {*registry.buttons, *own}}


async def crawl(house: House, by: Caller, member: str, most: int = 400) -> None:
    """Use every command, and press and send all that comes of it, as a curious person would."""
    waiting: list[MemberEvent] = [
        CommandUsed(id=f"crawl:{by.account.id}:{name}", by=by, name=name) for name in house.engine.registry.commands
    ]
    seen: set[tuple[str, str]] = set()
    for number in range(most):
        if not waiting:
            return
        outcome = await house.engine.handle(waiting.pop(0))
        waiting += _next(outcome, by, member, f"crawl:{by.account.id}:{number}", seen)
    await house.heartbeat.settle()


def _next(outcome: Outcome, by: Caller, member: str, event: str, seen: set[tuple[str, str]]) -> list[MemberEvent]:
    match outcome:
        case FormPage():
            answers = filled(outcome.questions, member)
            return [FormSubmitted(id=event, by=by, opening=outcome.opening, page=outcome.page, answers=answers)]
        case Reply() | Update() | HomePage():
            buttons = [b for b in outcome.card.buttons if isinstance(b, Button)]
            new = [b for b in buttons if (b.action, b.value) not in seen]
            seen.update((b.action, b.value) for b in new)
            return [
                ButtonPressed(id=f"{event}:{at}", by=by, action=b.action, value=b.value, key=b.key)
                for at, b in enumerate(new)
            ]
        case _:
            return []
