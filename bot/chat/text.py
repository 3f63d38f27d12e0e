"""Sentences: our words, people's words, moments in time and people, kept apart by type."""

import unicodedata
from datetime import datetime
from typing import Literal, Protocol

from msgspec import Struct

from bot.chat.people import Account

_MOST_MARKS = 8
_KEPT_CONTROLS = "\n\t"


class MemberText(Struct, frozen=True, tag=True):
    """What a person typed. Every adapter renders it inert; it is never markup, a mention or a preview."""

    value: str

    @property
    def clean(self) -> str:
        """The text without invisible characters, controls and towers of combining marks, NFC-normalised."""
        return inert(self.value)


class Moment(Struct, frozen=True, tag=True):
    """An instant, shown in each reader's own zone by the platform's local-time markup. `at` is aware."""

    at: datetime
    style: Literal["date", "time", "both", "relative"] = "both"

    @property
    def fallback(self) -> str:
        """The instant in words for readers without local-time markup."""
        return self.at.strftime("%Y-%m-%d %H:%M %Z")


class Person(Struct, frozen=True, tag=True):
    """Somebody, shown by the name that the platform knows them by, and not called by it.

    For readers on the same platform; elsewhere only the account's id can be shown. Not for posts in channels: some
    platforms call whoever is named there.
    """

    account: Account


Span = str | Moment | MemberText | Person


class Text(Struct, frozen=True, tag=True):
    """One of our sentences or paragraphs. Plain words: adapters escape them, line breaks stay."""

    spans: tuple[Span, ...]

    @property
    def plain(self) -> str:
        """The whole as one string, with moments in words."""
        return "".join(_plain(span) for span in self.spans)


class Say(Protocol):
    """Wording of one feature in one language: `say("rest.started", until=Moment(...))`.

    Facts may be str (our own words), int, Moment, MemberText or Person.
    """

    def __call__(self, key: str, /, **facts: "Fact") -> Text: ...


Fact = str | int | Moment | MemberText | Person | Text


def words(text: str) -> Text:
    """Our own words, already in the reader's language."""
    return Text((text,))


def inert(value: str) -> str:
    """Cut towers of combining marks first (normalising is quadratic in them), normalise, drop what is invisible."""
    normal = unicodedata.normalize("NFC", _without_towers(value))
    return "".join(char for char in normal if _visible(char))


def _without_towers(value: str) -> str:
    if value.isascii():
        return value
    kept: list[str] = []
    marks = 0
    for char in value:
        marks = marks + 1 if unicodedata.combining(char) else 0
        if marks <= _MOST_MARKS:
            kept.append(char)
    return "".join(kept)


def _visible(char: str) -> bool:
    return char in _KEPT_CONTROLS or unicodedata.category(char) not in (
        "Cf",
        "Cc",
        "Cs",
        "Co",
        "Cn",
        "Zl",
        "Zp",
    )


def _plain(span: Span) -> str:
    match span:
        case Person():
            return span.account.id
        case Moment():
            return span.fallback
        case MemberText():
            return span.clean
        case _:
            return span
