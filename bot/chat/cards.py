"""Cards: something to read, with buttons."""

import hashlib
from typing import Literal

from msgspec import Struct

from bot.chat import limits
from bot.chat.people import Community
from bot.chat.text import Channel, MemberText, Moment, Person, Span, Text


class Paragraph(Struct, frozen=True, tag=True):
    """A paragraph of ours."""

    text: Text

    def __post_init__(self) -> None:
        limits.at_most(limits.PARAGRAPH, size(self.text), "paragraph")


class Quote(Struct, frozen=True, tag=True):
    """What a person wrote, set apart and inert. Too long for a card, it is attached as a text file, never cut."""

    text: MemberText


class Row(Struct, frozen=True, tag=True):
    """One label and its value."""

    label: Text
    value: Text


class Facts(Struct, frozen=True, tag=True):
    """Labels and values, at most ten."""

    rows: tuple[Row, ...]

    def __post_init__(self) -> None:
        limits.at_most(limits.FACTS, len(self.rows), "facts")


class Divider(Struct, frozen=True, tag=True):
    """A thin line between two thoughts."""


class Picture(Struct, frozen=True, tag=True):
    """A PNG whose facts stand in words in `alt`."""

    name: str
    alt: Text
    content: bytes

    def __post_init__(self) -> None:
        limits.at_most(limits.PICTURE_ALT, size(self.alt), "alt text")
        limits.at_most(limits.FILE_BYTES, len(self.content), "picture")


class Document(Struct, frozen=True, tag=True):
    """A file for the reader to keep."""

    name: str
    content: bytes

    def __post_init__(self) -> None:
        limits.at_most(limits.FILE_BYTES, len(self.content), "document")


class Button(Struct, frozen=True, tag=True):
    """Something to press. Comes back as ButtonPressed with the same action, value and key.

    `action` is "feature.name"; `value` is one of a few words of ours; `key` is an opaque id, looked up with its owner.
    `community` is what the press is about, where the place of the card does not say it: in a private chat.
    """

    label: Text
    action: str
    value: str = ""
    key: str = ""
    style: Literal["plain", "primary", "danger"] = "plain"
    community: Community | None = None

    def __post_init__(self) -> None:
        limits.at_most(limits.BUTTON_LABEL, size(self.label), "button label")
        limits.at_most(limits.ACTION, len(self.action), "button action")
        limits.at_most(limits.VALUE, len(self.value), "button value")
        limits.at_most(limits.KEY, len(self.key), "button key")


class LinkButton(Struct, frozen=True, tag=True):
    """A button that opens an address of ours to give."""

    label: Text
    url: str

    def __post_init__(self) -> None:
        limits.at_most(limits.BUTTON_LABEL, size(self.label), "button label")


class Actions(Struct, frozen=True, tag=True):
    """One row of buttons."""

    buttons: tuple[Button | LinkButton, ...]

    def __post_init__(self) -> None:
        limits.at_most(limits.BUTTONS_IN_A_ROW, len(self.buttons), "buttons in a row")


Part = Paragraph | Quote | Facts | Divider | Picture | Document | Actions


class Card(Struct, frozen=True, tag=True):
    """A message or a reply: an optional heading and its parts in reading order.

    `notice` is the first line of a message that the bot starts, and all that a lock screen may show of it.
    """

    title: Text | None
    parts: tuple[Part, ...]
    notice: Text | None = None

    def __post_init__(self) -> None:
        limits.at_most(limits.TITLE, size(self.title) if self.title else 0, "card title")
        limits.at_most(limits.CARD_TEXT, sum(map(_text_in, self.parts)), "card text")
        limits.at_most(limits.CARD_PIECES, 2 + sum(map(_pieces_in, self.parts)), "card pieces")
        presses = [(b.action, b.value, b.key) for b in self.buttons if isinstance(b, Button)]
        if len(set(presses)) != len(presses):
            raise ValueError("two buttons of a card do the same")

    @property
    def buttons(self) -> tuple[Button | LinkButton, ...]:
        """All buttons in reading order."""
        return tuple(b for part in self.parts if isinstance(part, Actions) for b in part.buttons)

    @property
    def plain(self) -> str:
        """All words of the card, a line each: for screen readers, notifications and tests."""
        title = [self.title.plain] if self.title else []
        return "\n".join([*title, *(line for part in self.parts for line in _lines(part))])


def mark(name: str) -> str:
    """A name of any length as 16 characters, for the value of a button."""
    return hashlib.blake2s(name.encode(), digest_size=8).hexdigest()


def size(text: Text) -> int:
    """Characters that a text may take once rendered."""
    return sum(map(_size, text.spans))


def _size(span: Span) -> int:
    match span:
        case Moment():
            return limits.MOMENT_TEXT
        case Person() | Channel():
            return limits.PERSON_TEXT
        case MemberText():
            return max(len(span.value), len(span.clean))  # some letters are two once they are normalised
        case _:
            return len(span)


def _text_in(part: Part) -> int:
    match part:
        case Paragraph():
            return size(part.text)
        case Facts():
            return sum(size(row.label) + size(row.value) + 2 for row in part.rows)
        case _:
            return 0


def _pieces_in(part: Part) -> int:
    return 1 + len(part.buttons) if isinstance(part, Actions) else 1


def _lines(part: Part) -> list[str]:
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
            return [part.name]
        case _:
            return []
