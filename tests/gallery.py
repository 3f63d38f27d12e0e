"""Writes all that the bot can say, as plain text, into one page: `python tests/gallery.py docs/gallery.md`."""

import sys
from collections.abc import Iterator
from pathlib import Path

import shown
from bot.chat.cards import Actions, Card, Divider, Document, Facts, Paragraph, Part, Picture, Quote
from bot.chat.forms import AnyQuestion, Form, PickOne, PickSome
from bot.engine.feature import Feature, discover
from bot.engine.language.fluent import LANGUAGES
from bot.engine.registry import Registry, build

HEAD = """# Gallery

All that the bot can say: every feature's examples, in every language, as plain text. `make gallery` writes this page.
"""


def gallery(registry: Registry) -> str:
    """The page, as Markdown."""
    chapters = (chapter(registry, feature, language) for feature in registry.features for language in LANGUAGES)
    return "\n".join([HEAD, *chapters])


def chapter(registry: Registry, feature: Feature, language: str) -> str:
    """One feature in one language; what reads alike stands there once."""
    found = shown.examples(feature, registry.wording.say(feature.name, language))
    drawn = dict.fromkeys("\n".join(_card(one) if isinstance(one, Card) else _form(one)) for one in found)
    blocks = (f"```text\n{text}\n```\n" for text in drawn)
    return "\n".join([f"## {feature.name}, {language}\n", *blocks])


def _card(card: Card) -> Iterator[str]:
    if card.notice:
        yield f"({card.notice.plain})"
    if card.title:
        yield card.title.plain.upper()
    for part in card.parts:
        yield from _part(part)


def _part(part: Part) -> Iterator[str]:
    match part:
        case Paragraph():
            yield part.text.plain
        case Quote():
            yield from (f"> {line}" for line in _short(part.text.clean).splitlines())
        case Facts():
            yield from (f"{row.label.plain}: {_short(row.value.plain)}" for row in part.rows)
        case Divider():
            yield "-" * 20
        case Picture():
            yield f"(picture: {part.alt.plain})"
        case Document():
            yield f"(file: {part.name})"
        case Actions():
            yield "  ".join(f"[{button.label.plain}]" for button in part.buttons)


def _form(form: Form) -> Iterator[str]:
    yield f"FORM: {form.title.plain}"
    if form.intro:
        yield form.intro.plain
    for number, questions in enumerate(form.pages, 1):
        if len(form.pages) > 1:
            yield f"page {number} of {len(form.pages)}"
        for question in questions:
            yield from _question(question)
    yield f"[{form.send.plain}]"


def _question(question: AnyQuestion) -> Iterator[str]:
    hint = f" ({question.hint.plain})" if question.hint else ""
    yield f"{'*' if question.required else '-'} {question.label.plain}{hint}"
    if isinstance(question, PickOne | PickSome):
        yield f"    {' / '.join(choice.label.plain for choice in question.choices)}"


def _short(text: str, most: int = 200) -> str:
    """Examples are filled to the brim; here a line of them is enough."""
    return text if len(text) <= most else f"{text[:most]}…"


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(gallery(build(discover())), "utf-8")
