"""What Discord refuses in a modal and its published schemas do not say."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from platforms.discord_server import components as kinds
from platforms.discord_server.components import Component, Path, walk
from platforms.discord_server.refusals import Problem
from platforms.discord_server.rules_components import options_of, repeated_ids, too_long

MOST_PARTS = 5
MOST_INPUT = 4000
LENGTHS = {"title": 45, "custom_id": 100}
LABEL_LENGTHS = {"label": 45, "description": 100}
INPUT_LENGTHS = {"custom_id": 100, "placeholder": 100, "label": 45, "value": MOST_INPUT}
OTHER_LENGTHS = {"custom_id": 100, "placeholder": 150}
MOST_OPTIONS = {kinds.STRING_SELECT: (1, 25), kinds.RADIO_GROUP: (2, 10), kinds.CHECKBOX_GROUP: (1, 10)}


def modal_problems(modal: Mapping[str, Any]) -> Iterator[Problem]:
    parts = modal.get("components") or []
    for key in LENGTHS:
        if not modal.get(key):
            yield Problem((key,), "This field is required")
    yield from too_long((), dict(modal), LENGTHS)
    if not 1 <= len(parts) <= MOST_PARTS:
        yield Problem(("components",), f"Must be between 1 and {MOST_PARTS} in length.")
    yield from repeated_ids(parts)
    for path, part in walk(parts):
        yield from _one(path, part)


def _one(path: Path, part: Component) -> Iterator[Problem]:
    kind = part.get("type")
    match kind:
        case kinds.LABEL:
            yield from _label(path, part)
        case kinds.TEXT_INPUT:
            yield from _text_input(path, part)
        case kinds.STRING_SELECT | kinds.RADIO_GROUP | kinds.CHECKBOX_GROUP:
            yield from too_long(path, part, OTHER_LENGTHS)
            yield from options_of(path, part, *MOST_OPTIONS[kind])
        case kinds.TEXT:
            yield from too_long(path, part, {"content": MOST_INPUT})
        case kinds.BUTTON:
            yield Problem((*path, "type"), "A modal holds no buttons")
        case _:
            pass
    if part.get("disabled"):
        yield Problem((*path, "disabled"), "Nothing in a modal can be disabled")


def _label(path: Path, part: Component) -> Iterator[Problem]:
    yield from too_long(path, part, LABEL_LENGTHS)
    if not part.get("label"):
        yield Problem((*path, "label"), "This field is required")
    if not isinstance(part.get("component"), dict):
        yield Problem((*path, "component"), "This field is required")
    elif part["component"].get("type") == kinds.TEXT_INPUT and part["component"].get("label"):
        yield Problem((*path, "component", "label"), "A text input in a label has no label of its own")


def _text_input(path: Path, part: Component) -> Iterator[Problem]:
    yield from too_long(path, part, INPUT_LENGTHS)
    least, most = part.get("min_length") or 0, part.get("max_length") or MOST_INPUT
    if not 0 <= least <= most <= MOST_INPUT:
        yield Problem((*path, "max_length"), f"Must hold min_length <= max_length <= {MOST_INPUT}.")
    if part.get("value") and not least <= len(part["value"]) <= most:
        yield Problem((*path, "value"), "Must be within min_length and max_length.")
