"""A card as a Discord message of components. Pure: the payload as Discord gets it, and its files."""

from collections.abc import Iterator
from typing import Any, assert_never

from msgspec import Struct

from adapters.discord import attachments, ids, markup
from adapters.discord.attachments import Attachment
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

Payload = dict[str, Any]
Component = dict[str, Any]

SUPPRESS_EMBEDS = 1 << 2
EPHEMERAL = 1 << 6
COMPONENTS_V2 = 1 << 15

ACTION_ROW, BUTTON, TEXT, GALLERY, FILE, SEPARATOR = 1, 2, 10, 12, 13, 14
_STYLES = {"primary": 1, "plain": 2, "danger": 4}
_LINK_STYLE = 5


class Rendered(Struct, frozen=True):
    """What to send: `payload` names its `files` by their place."""

    payload: Payload
    files: tuple[Attachment, ...] = ()


def message(card: Card, guild: str, *, private: bool = False, mark: int = 0) -> Rendered:
    """A new message. `mark` (31 bits) is what it can be found by; nobody is ever mentioned or pinged."""
    payload, files = _drawn(card, guild)
    payload["flags"] |= EPHEMERAL if private else 0
    if mark:
        payload["components"][0]["id"] = mark
    return Rendered(payload, files)


def replacement(card: Card, guild: str, *, mark: int = 0) -> Rendered:
    """What takes the place of a message that stands already; files of the old one go."""
    new = message(card, guild, mark=mark)
    return Rendered({"attachments": [], **new.payload}, new.files)


def text(content: str) -> Component:
    """Words that are markup already."""
    return {"type": TEXT, "content": content}


def _drawn(card: Card, guild: str) -> tuple[Payload, tuple[Attachment, ...]]:
    opening = [*_opening(card)]
    texts = {place: words for place, part in enumerate(card.parts) if (words := _words(part))}
    as_files = attachments.too_long(card, texts, sum(map(len, opening)))
    files = attachments.of(card, as_files)
    components = [text(words) for words in opening]
    for place, part in enumerate(card.parts):
        shown = "" if place in as_files else texts.get(place, "")
        components += _component(part, shown, files.get(place), guild)
    return _payload(components, [*files.values()]), tuple(files.values())


def _payload(components: list[Component], files: list[Attachment]) -> Payload:
    payload: Payload = {
        "components": components or [{"type": SEPARATOR}],
        "flags": COMPONENTS_V2 | SUPPRESS_EMBEDS,
        "allowed_mentions": {"parse": []},
    }
    if files:
        payload["attachments"] = [_listed(place, file) for place, file in enumerate(files)]
    return payload


def _listed(place: int, file: Attachment) -> Payload:
    return {"id": str(place), "filename": file.name} | ({"description": file.alt} if file.alt else {})


def _opening(card: Card) -> Iterator[str]:
    if card.notice and (notice := markup.text(card.notice)).strip():
        yield notice
    if card.title and (title := markup.line(card.title)):
        yield f"### {title} #" if title.endswith("#") else f"### {title}"  # a heading drops the signs that end it


def _words(part: Part) -> str:
    """Empty for what shows no words, or none worth a component."""
    match part:
        case Paragraph():
            return _unless_blank(markup.text(part.text))
        case Quote():
            return markup.quote(part.text) if part.text.clean.strip() else ""
        case Facts():
            rows = (f"**{markup.line(row.label)}:** {markup.line(row.value)}" for row in part.rows)
            return "\n".join(rows)
        case _:
            return ""


def _unless_blank(words: str) -> str:
    return words if words.strip() else ""


def _component(part: Part, words: str, file: Attachment | None, guild: str) -> Iterator[Component]:
    match part:
        case Paragraph() | Quote() | Facts() | Document() | Picture():
            yield from [text(words)] if words else []
            yield from [_file(file)] if file else []
        case Divider():
            yield {"type": SEPARATOR, "divider": True, "spacing": 1}
        case Actions():
            if part.buttons:
                yield {"type": ACTION_ROW, "components": [_button(b, guild) for b in part.buttons]}
        case _:
            assert_never(part)


def _file(file: Attachment) -> Component:
    """A picture is shown with its words, any other file is offered to keep."""
    media = {"url": f"attachment://{file.name}"}
    if file.alt:
        return {"type": GALLERY, "items": [{"media": media, "description": file.alt}]}
    return {"type": FILE, "file": media}


def _button(button: Button | LinkButton, guild: str) -> Component:
    shown: Component = {"type": BUTTON, "label": markup.plain(button.label, limits.BUTTON_LABEL)}
    match button:
        case LinkButton():
            return shown | {"style": _LINK_STYLE, "url": button.url}
        case Button():
            return shown | {"style": _STYLES[button.style], "custom_id": ids.button_id(button, guild)}
        case _:
            assert_never(button)
