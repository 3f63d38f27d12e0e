"""What a reply is made of: how long, by which way, which parts, and which of several phrasings each part takes."""

from collections.abc import Callable, Mapping, Sequence

from msgspec import Struct, field
from msgspec.structs import replace

from bot.features.checkins.rules.entry import Entry

LENGTHS = ("two", "short", "full")
CHANNELS = ("mail", "linkedin", "phone")
LANGUAGES = ("en", "es")
PARTS = ("bearer", "interest", "place", "who", "later", "feedback")
"""What can be chosen. A thank-you is always there, and so are a detail and a quoted line where there are any."""
QUESTIONS = ("place", "who", "later", "feedback")

_HOW_MANY = {
    "thanks-interview": 6,
    "thanks-contact": 5,
    "thanks-volunteering": 4,
    "thanks-promotion": 4,
    "thanks-freelance": 4,
    "thanks-withdrawn": 4,
    "thanks-silence": 4,
    "thanks-applied": 4,
    "thanks-phone": 4,
    "interest-roles": 5,
    "interest-contact": 4,
    "interest-volunteering": 4,
    "interest-promotion": 4,
    "interest-freelance": 4,
    "bearer": 5,
    "specific": 4,
    "place": 4,
    "who": 4,
    "later": 4,
    "feedback": 4,
    "quote-door": 3,
    "quote-praise": 3,
    "quote-touch": 3,
    "quote-usual": 3,
    "quote-wish": 3,
    "greeting-mail": 3,
    "greeting-linkedin": 2,
    "closing-mail": 5,
    "closing-linkedin": 3,
    "closing-phone": 3,
}
"""Phrasings of each slot: `slot-<name>-1` and on in the wording. A greeting has as many without a name."""

_FULL = {
    "interview": ("bearer", "interest", "later", "feedback"),
    "withdrawn": ("bearer", "interest", "later"),
    "contact": ("interest", "who", "later"),
    "volunteering": ("interest", "place", "later"),
    "promotion": ("interest", "place", "feedback"),
    "freelance": ("interest", "later", "feedback"),
    "silence": ("interest",),
    "applied": ("interest", "later"),
}
_UNASKED_IN_SILENCE = ("bearer", "place", "feedback")

Turns = Mapping[str, int]
"""Which phrasing each slot takes, counted from 1."""
Pick = Callable[[Sequence[int]], int]


class Shape(Struct, frozen=True):
    """How a reply is built. `parts` are some of PARTS, in their order; `language` is the letter's."""

    language: str
    length: str = "short"
    channel: str = "mail"
    parts: tuple[str, ...] = ()
    turns: Turns = field(default_factory=dict)


class Typed(Struct, frozen=True):
    """What the member typed, and a line of the letter with what it is ("door"); all may be empty."""

    to: str = ""
    sign: str = ""
    specific: str = ""
    quote: str = ""
    quoted: str = ""


def group_of(entry: Entry) -> str:
    """What kind of thank-you fits: by silence, by how far it had come, then by kind."""
    if entry.kind == "silence":
        return "silence"
    if entry.kind in ("networking", "informational"):
        return "contact"
    if entry.kind in ("volunteering", "promotion", "freelance"):
        return entry.kind
    return {"interview": "interview", "final": "interview", "withdrawn": "withdrawn"}.get(entry.stage, "applied")


def parts_of(entry: Entry) -> tuple[str, ...]:
    """The parts that can be chosen for an entry: nobody said no in a silence."""
    left_out = _UNASKED_IN_SILENCE if entry.kind == "silence" else ()
    return tuple(part for part in PARTS if part not in left_out)


def usual_parts(entry: Entry, length: str) -> tuple[str, ...]:
    """What a reply of this length has unless the member chooses."""
    full = _FULL[group_of(entry)]
    if length == "full":
        return full
    few = ("bearer", "interest") if length == "short" else ("interest",)
    return tuple(part for part in few if part in full)


def chosen_parts(entry: Entry, wanted: Sequence[str]) -> tuple[str, ...]:
    """The wanted parts that fit this entry, in their order."""
    return tuple(part for part in parts_of(entry) if part in wanted)


def slot_of(part: str, entry: Entry, shape: Shape, typed: Typed) -> str:
    """The slot that fills a part."""
    match part:
        case "thanks":
            return "thanks-phone" if shape.channel == "phone" else f"thanks-{group_of(entry)}"
        case "interest":
            group = group_of(entry)
            return f"interest-{group}" if f"interest-{group}" in _HOW_MANY else "interest-roles"
        case "quote":
            return f"quote-{typed.quoted}" if f"quote-{typed.quoted}" in _HOW_MANY else "quote-usual"
        case "greeting" | "closing":
            return f"{part}-{shape.channel}"
        case _:
            return part


def how_many(slot: str) -> int:
    """How many phrasings a slot has."""
    return _HOW_MANY[slot]


def slots() -> tuple[str, ...]:
    """Every slot."""
    return tuple(_HOW_MANY)


def rolled(shape: Shape, pick: Pick) -> Shape:
    """The same with other phrasings: no slot keeps the one it had."""
    turns = {slot: pick(_others(slot, shape.turns.get(slot, 0))) for slot in _HOW_MANY}
    return replace(shape, turns=turns)


def _others(slot: str, now: int) -> list[int]:
    return [number for number in range(1, _HOW_MANY[slot] + 1) if number != now]
