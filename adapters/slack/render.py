"""A card as a Slack message, a modal or the Home page. Pure."""

from collections.abc import Iterator, Mapping
from typing import Any, assert_never

from adapters.slack import ids
from adapters.slack.attachments import long_quotes
from adapters.slack.markup import Element, elements, escaped, plain_text, words
from adapters.slack.markup import line as one_line
from adapters.slack.wording import line
from bot.chat import limits
from bot.chat.cards import (
    Actions,
    Button,
    Card,
    Divider,
    Document,
    Facts,
    LinkButton,
    Paragraph,
    Part,
    Picture,
    Quote,
)
from bot.chat.text import Text

Block = dict[str, Any]
Payload = dict[str, Any]
Files = Mapping[str, str] | None
"""Name of a picture to its Slack file id. None: a private answer, whose files follow in the DM."""

_FALLBACK_MOST = 7_999  # Slack takes 40,000; each of ours may become five


def message(card: Card, *, files: Files = None, language: str = "en") -> Payload:
    """`text` and `blocks`. The text holds all words, or only the notice where there is one (lock screens)."""
    return {"text": _fallback(card, files, language), "blocks": _blocks(card, files, language)}


def modal(card: Card, *, language: str = "en") -> Payload:
    """A view to read, with no form in it."""
    return {
        "type": "modal",
        "callback_id": "card",
        "title": plain_text(line("bot", language), limits.FORM_TITLE),
        "blocks": _never_empty(_blocks(card, None, language)),
    }


def home(card: Card, *, language: str = "en") -> Payload:
    """The member's Home tab."""
    return {"type": "home", "callback_id": "home", "blocks": _never_empty(_blocks(card, None, language))}


def rich_text(*parts: Element) -> Block:
    """A block of one section."""
    return {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": list(parts)}]}


def _blocks(card: Card, files: Files, language: str) -> list[Block]:
    quotes = long_quotes(card)
    found = [*_opening(card)]
    for place, part in enumerate(card.parts):
        found.extend(_part(quotes.get(place, part), place, files, language))
    return found


def _never_empty(blocks: list[Block]) -> list[Block]:
    return blocks or [{"type": "divider"}]


def _opening(card: Card) -> Iterator[Block]:
    if card.notice:
        yield from _said(card.notice)
    title = _title(card)
    if title and len(title) <= limits.TITLE:
        yield {"type": "header", "text": plain_text(title, limits.TITLE)}
    elif card.title and title:
        yield from _said(card.title, bold=True)


def _title(card: Card) -> str:
    """Its words; "" where a member left it blank, which is no title."""
    title = card.title.plain if card.title else ""
    return title if title.strip() else ""


def _part(part: Part, place: int, files: Files, language: str) -> Iterator[Block]:
    match part:
        case Paragraph():
            yield from _said(part.text)
        case Quote():
            yield from _quoted(part)
        case Facts():
            yield from _facts(part)
        case Divider():
            yield {"type": "divider"}
        case Picture():
            yield _picture(part, files, language)
        case Document():
            yield rich_text(words(_file_line(part.name, files, language)))
        case Actions():
            yield from _actions(part, place)
        case _:
            assert_never(part)


def _said(text: Text, *, bold: bool = False) -> Iterator[Block]:
    if parts := elements(text, bold=bold):
        yield rich_text(*parts)


def _quoted(quote: Quote) -> Iterator[Block]:
    if clean := quote.text.clean:
        yield {
            "type": "rich_text",
            "elements": [{"type": "rich_text_quote", "elements": [words(clean)]}],
        }


def _facts(facts: Facts) -> Iterator[Block]:
    rows = [[*one_line(row.label, bold=True), words(": "), *one_line(row.value), words("\n")] for row in facts.rows]
    if rows:
        rows[-1].pop()
        yield rich_text(*(element for row in rows for element in row))


def _picture(picture: Picture, files: Files, language: str) -> Block:
    if files is not None and (file := files.get(picture.name)):
        alt = picture.alt.plain or picture.name
        return {"type": "image", "slack_file": {"id": file}, "alt_text": alt}
    follows = words("\n" + _file_line(picture.name, files, language))
    return rich_text(*elements(picture.alt), follows)


def _file_line(name: str, files: Files, language: str) -> str:
    return line("follows" if files is None else "attached", language, name=name)


def _actions(actions: Actions, place: int) -> Iterator[Block]:
    if actions.buttons:
        buttons = [_button(button, index) for index, button in enumerate(actions.buttons)]
        yield {"type": "actions", "block_id": f"actions-{place}", "elements": buttons}


def _button(button: Button | LinkButton, index: int) -> Element:
    shown = {"type": "button", "text": plain_text(button.label, limits.BUTTON_LABEL)}
    match button:
        case LinkButton():
            return shown | {"url": button.url, "action_id": ids.link_id(index)}
        case Button(style="plain"):
            return shown | {"action_id": ids.button_id(button)}
        case Button():
            return shown | {"action_id": ids.button_id(button), "style": button.style}
        case _:
            assert_never(button)


def _fallback(card: Card, files: Files, language: str) -> str:
    if card.notice and card.notice.plain.strip():
        return escaped(card.notice.plain)
    quotes = long_quotes(card)
    lines = [title] if (title := _title(card)) else []
    for place, part in enumerate(card.parts):
        lines.extend(_words_of(quotes.get(place, part), files, language))
    text = "\n".join(lines)
    shown = text if len(text) <= _FALLBACK_MOST else text[:_FALLBACK_MOST] + "…"
    return escaped(shown) if shown.strip() else line("bot", language)


def _words_of(part: Part, files: Files, language: str) -> list[str]:
    match part:
        case Paragraph():
            return [part.text.plain]
        case Quote():
            return [part.text.clean]
        case Facts():
            return [f"{row.label.plain}: {row.value.plain}" for row in part.rows]
        case Picture():
            return [part.alt.plain]
        case Document():
            return [_file_line(part.name, files, language)]
        case Divider() | Actions():
            return []
        case _:
            assert_never(part)
