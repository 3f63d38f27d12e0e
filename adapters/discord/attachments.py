"""Files that go out with a message, and words too long for a card, which go out as a file. Pure."""

import re
from collections.abc import Iterable, Mapping

from msgspec import Struct

from bot.chat import limits
from bot.chat.cards import Card, Document, Facts, Paragraph, Part, Picture, Quote

_UNSAFE = re.compile(r"[^A-Za-z0-9._-]+")
_MOST_NAME = 80


class Attachment(Struct, frozen=True):
    """A file of a message. `alt` says in words what a picture shows."""

    name: str
    content: bytes
    alt: str = ""


def too_long(card: Card, texts: Mapping[int, str], used: int) -> frozenset[int]:
    """Which parts (by place) leave the card as files, so that all texts fit: the longest quotes first."""
    rest = {place: len(text) for place, text in texts.items()}
    out: set[int] = set()
    for place in sorted(rest, key=lambda place: (not isinstance(card.parts[place], Quote), -rest[place])):
        if used + sum(size for at, size in rest.items() if at not in out) <= limits.CARD_TEXT:
            break
        out.add(place)
    return frozenset(out)


def of(card: Card, as_files: Iterable[int]) -> dict[int, Attachment]:
    """The files of a card by the place of their part, each with a name of its own."""
    long = frozenset(as_files)
    found: dict[int, Attachment] = {}
    for place, part in enumerate(card.parts):
        if made := _file(part, place in long):
            taken = {attachment.name for attachment in found.values()}
            found[place] = Attachment(_free_name(made.name, taken), made.content, made.alt)
    return found


def _file(part: Part, too_long: bool) -> Attachment | None:
    match part:
        case Picture():
            return Attachment(part.name, part.content, part.alt.plain or part.name)
        case Document():
            return Attachment(part.name, part.content)
        case Quote() | Paragraph() | Facts() if too_long:
            return Attachment("text.txt", _plain(part).encode())
        case _:
            return None


def _plain(part: Quote | Paragraph | Facts) -> str:
    match part:
        case Quote():
            return part.text.clean
        case Paragraph():
            return part.text.plain
        case Facts():
            return "\n".join(f"{row.label.plain}: {row.value.plain}" for row in part.rows)


def _free_name(name: str, taken: set[str]) -> str:
    """Discord rewrites other names, and a component then no longer finds its file."""
    safe = _UNSAFE.sub("_", name).lstrip("._")[-_MOST_NAME:] or "file"
    if safe not in taken:
        return safe
    return next(free for number in range(2, 100) if (free := f"{number}-{safe}") not in taken)
