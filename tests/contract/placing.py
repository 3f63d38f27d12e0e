"""Puts what a member typed into every place of the examples where a member's words can stand."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

import shown
from bot.chat import limits
from bot.chat.cards import Actions, Button, Card, Document, Facts, Paragraph, Picture, Quote, Row
from bot.chat.forms import Choice, Form, LongText, PickOne, PickZone, ShortText
from bot.chat.responses import FormPage
from bot.chat.text import MemberText, Moment, Text, words
from bot.engine.language.fluent import LANGUAGES
from bot.engine.registry import Registry

HARMLESS = "word"
TYPED = (ShortText, LongText, PickZone)
SAID = MemberText(HARMLESS)
WHEN = Moment(datetime(2026, 11, 24, 9, 30, tzinfo=UTC))
WITHIN = Text(("Before ", SAID, " and after."))
CLOSE = Text(("@", SAID, "](", SAID, ":", SAID, "<", SAID, WHEN, SAID))
PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d4944415478da63fcffff3f0300"
    "050001ff8f1f3a5d0000000049454e44ae426082"
)


@dataclass(frozen=True)
class Place:
    """A card, or a page of a form, with room for a member's words."""

    name: str
    what: Card | FormPage

    def filled(self, said: str) -> Card | FormPage | None:
        """With `said` in all of its places; None where that is longer than what fits there."""
        try:
            return _filled(self.what, said)
        except limits.TooLong:
            return None


def places(registry: Registry) -> Iterator[Place]:
    """Those of every example of every feature in every language, and one card and one form with every kind."""
    for feature in registry.features:
        for language in LANGUAGES:
            found = shown.examples(feature, registry.wording.say(feature.name, language))
            for number, example in enumerate(found):
                yield from _of(f"{feature.name} {language} {number}", example)
    yield from _of("every kind of part", every_part())
    yield from _of("every kind of question", every_question())


def every_part() -> Card:
    """A card with members' words wherever a part takes a text, also right beside signs of ours."""
    parts = (
        Paragraph(Text((SAID,))),
        Paragraph(WITHIN),
        Paragraph(CLOSE),
        Quote(SAID),
        Facts((Row(words("Ours"), Text((SAID,))), Row(WITHIN, CLOSE))),
        Picture("dot.png", WITHIN, PNG),
        Document("facts.txt", b"facts"),
        Actions((Button(Text((SAID,)), "example.press"),)),
    )
    return Card(WITHIN, parts, WITHIN)


def every_question() -> Form:
    """A form with members' words in its own texts, and questions that are filled in again."""
    choices = (Choice("a", Text((SAID,))), Choice("b", words("B")))
    questions = (
        ShortText(id="short", label=Text((SAID,)), hint=WITHIN),
        LongText(id="long", label=words("Long")),
        PickZone(id="zone", label=words("Zone")),
        PickOne(id="one", label=words("One"), choices=choices),
    )
    return Form("example.form", Text((SAID,)), questions, Text((SAID,)), CLOSE)


def _of(name: str, example: Card | Form) -> Iterator[Place]:
    for number, what in enumerate(pages_of(example) if isinstance(example, Form) else (example,)):
        if _has_room(what):
            yield Place(f"{name}/{number}", what)


def pages_of(form: Form) -> Iterator[FormPage]:
    """Every page, with a harmless word in what is typed."""
    for number, questions in enumerate(form.pages):
        intro = form.intro if number == 0 else None
        typed = {question.id: HARMLESS for question in questions if isinstance(question, TYPED)}
        yield FormPage("o" * 22, form.title, questions, form.send, Card(None, ()), intro, number, typed)


def _has_room(value: Any) -> bool:
    match value:
        case MemberText():
            return True
        case FormPage(values=values) if values:
            return True
        case Struct():
            return any(_has_room(getattr(value, name)) for name in value.__struct_fields__)
        case tuple():
            return any(map(_has_room, value))
        case _:
            return False


def _filled(value: Any, said: str) -> Any:
    match value:
        case MemberText():
            return MemberText(said)
        case Struct():
            return replace(value, **{name: _filled(getattr(value, name), said) for name in value.__struct_fields__})
        case tuple():
            return tuple(_filled(one, said) for one in value)
        case dict():
            return dict.fromkeys(value, said)
        case _:
            return value
