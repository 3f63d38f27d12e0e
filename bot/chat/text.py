"""Sentences: our words, people's words, moments in time and people, kept apart by type."""

import re
import unicodedata
from datetime import datetime
from typing import Literal, Protocol

from msgspec import Struct

from bot.chat.people import Account, Place

_MOST_MARKS = 8
_KEPT_CONTROLS = frozenset("\n\t")
_STACKING = frozenset({"Mn", "Me"})
_HIDDEN_KINDS = frozenset({"Cf", "Cc", "Cs", "Co", "Zl", "Zp"})
_BLANK_RANGES = (
    (0x034F, 0x034F), (0x115F, 0x1160), (0x17B4, 0x17B5), (0x180B, 0x180F), (0x2065, 0x2065), (0x3164, 0x3164),
    (0xFDD0, 0xFDEF), (0xFE00, 0xFE0E), (0xFFA0, 0xFFA0), (0xFFF0, 0xFFF8), (0x13430, 0x1345F), (0xE0000, 0xE0FFF),
)  # fmt: skip
"""What shows nothing though its kind does not say so: fillers, variation selectors, code points kept for such."""
_ENDS_OF_LINES = frozenset("\r\x0b\x0c\x85\u2028\u2029")
_LINE_END = re.compile("\r\n?|[\x0b\x0c\x85\u2028\u2029]")
_AS_PICTURE = "\N{VARIATION SELECTOR-16}"
_ALONE = re.compile(
    f"{_AS_PICTURE}(?<![\u00a9\u00ae\u203c\u2049\u2122\u2139\u2190-\u21ff\u2300-\u2328\u232b-\u27bf\u2900-\u297f"
    f"\u2b00-\u2bff\u3030\u303d\u3297\u3299\U0001f000-\U0001faff]{_AS_PICTURE})"
)
"""One that does not follow a sign which can also be drawn as a picture."""


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


class Channel(Struct, frozen=True, tag=True):
    """A channel, shown by the name that the platform knows it by; elsewhere only its id can be shown."""

    place: Place


Span = str | Moment | MemberText | Person | Channel


class Text(Struct, frozen=True, tag=True):
    """One of our sentences or paragraphs. Plain words: adapters escape them, line breaks stay."""

    spans: tuple[Span, ...]

    @property
    def plain(self) -> str:
        """The whole as one string, with moments in words."""
        return "".join(_plain(span) for span in self.spans)


class Say(Protocol):
    """Wording of one feature in one language: `say("rest.started", until=Moment(...))`.

    Facts may be str (our own words), int, Moment, MemberText, Person or Channel.
    """

    def __call__(self, key: str, /, **facts: "Fact") -> Text: ...


Fact = str | int | Moment | MemberText | Person | Channel | Text


def words(text: str) -> Text:
    """Our own words, already in the reader's language."""
    return Text((text,))


def inert(value: str) -> str:
    """Drop what is invisible first, then cut towers of combining marks (normalising is quadratic in them), normalise.

    Doing it twice changes nothing more: normalising can make one mark into two, so towers are cut again after it.
    """
    if value.isascii() and value.isprintable():
        return value
    used = set(value)
    cut = _without_towers(_visible(value, used), used)
    normal = unicodedata.normalize("NFC", cut)
    return normal if normal == cut else _without_towers(normal, set(normal))


def _visible(value: str, used: set[str]) -> str:
    """Judges each distinct character once: a text of a megabyte has few of them. Characters newer than this
    Python's tables stay: they are letters and emoji.
    """
    if not used.isdisjoint(_ENDS_OF_LINES):
        value = _LINE_END.sub("\n", value)
    hidden = set(filter(_shows_nothing, used - _KEPT_CONTROLS))
    shown = "".join(filter((used - hidden | {"\n"}).__contains__, value)) if hidden else value
    return _ALONE.sub("", shown) if _AS_PICTURE in used else shown


def _shows_nothing(char: str) -> bool:
    if unicodedata.category(char) in _HIDDEN_KINDS:
        return True
    return any(first <= ord(char) <= last for first, last in _BLANK_RANGES)


def _without_towers(value: str, used: set[str]) -> str:
    marks = {char for char in used if unicodedata.category(char) in _STACKING or unicodedata.combining(char)}
    if not marks:
        return value
    mark = f"[{''.join(sorted(marks))}]"
    return re.sub(f"(?<={mark}{{{_MOST_MARKS}}}){mark}+", "", value)


def _plain(span: Span) -> str:
    match span:
        case Person():
            return span.account.id
        case Channel():
            return f"#{span.place.id}"
        case Moment():
            return span.fallback
        case MemberText():
            return span.clean
        case _:
            return span
