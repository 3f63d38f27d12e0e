"""What a payload shows, in shapes that one template draws. Markup here is escaped already."""

from datetime import datetime
from typing import Literal

from markupsafe import Markup, escape
from msgspec import Struct, field

from adapters.tryout.sample import Someone

Look = Literal["discord", "slack"]


class Reader(Struct, frozen=True):
    """Who looks, and when: moments are shown in their zone."""

    who: Someone
    now: datetime


class PressedHere(Struct, frozen=True):
    """A button. `press` is the platform's id of it, "" for one that opens `url`."""

    label: str
    style: str
    press: str = ""
    url: str = ""


class Piece(Struct, frozen=True):
    """One thing in a message, in reading order."""

    kind: Literal["heading", "words", "quote", "small", "divider", "buttons", "picture", "file", "unknown"]
    words: Markup = field(default_factory=Markup)
    buttons: tuple[PressedHere, ...] = ()
    name: str = ""
    alt: str = ""


class Option(Struct, frozen=True):
    """One answer to choose."""

    value: str
    label: str
    chosen: bool = False


class Field(Struct, frozen=True):
    """One question of a form, as an HTML control."""

    name: str
    label: str
    kind: Literal["line", "lines", "radio", "checkbox", "select", "date", "time", "file", "unknown"]
    required: bool = False
    hint: str = ""
    value: str = ""
    example: str = ""
    most: int | None = None
    options: tuple[Option, ...] = ()


class Drawn(Struct, frozen=True):
    """A form as one platform shows it. `id` is the platform's own, from which the opening is read back."""

    look: Look
    id: str
    title: str
    send: str
    intro: tuple[Piece, ...]
    fields: tuple[Field, ...]


def lines(words: str) -> Markup:
    """Escaped, with line breaks kept."""
    return Markup("<br>").join(escape(line) for line in words.split("\n"))
