"""What Discord refuses in a message's components and its published schemas do not say."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any

from platforms.discord_server import components as kinds
from platforms.discord_server.components import Component, Path, walk
from platforms.discord_server.refusals import Problem

MOST_ROWS = 5
MOST_IN_ROW = 5
MOST_COMPONENTS = 40
MOST_TEXT = 4000
MOST_OPTIONS = 25
LENGTHS = {"custom_id": 100, "label": 80, "placeholder": 150, "url": 512}
OPTION_LENGTHS = {"label": 100, "value": 100, "description": 100}


def problems_of(components: Sequence[Any], *, modern: bool) -> Iterator[Problem]:
    """`modern` is a message with the Components V2 flag."""
    yield from _modern(components) if modern else _classic(components)
    yield from repeated_ids(components)
    for path, part in walk(components):
        yield from _one(path, part)


def repeated_ids(components: Sequence[Any]) -> Iterator[Problem]:
    seen = Counter(part["custom_id"] for _, part in walk(components) if "custom_id" in part)
    for path, part in walk(components):
        if seen[part.get("custom_id")] > 1:
            yield Problem((*path, "custom_id"), "Component custom id cannot be duplicated")


def too_long(path: Path, part: Component, lengths: dict[str, int]) -> Iterator[Problem]:
    for key, most in lengths.items():
        if len(str(part.get(key) or "")) > most:
            yield Problem((*path, key), f"Must be {most} or fewer in length.")


def options_of(path: Path, part: Component, least: int, most: int) -> Iterator[Problem]:
    options = part.get("options") or []
    if not least <= len(options) <= most:
        yield Problem((*path, "options"), f"Must be between {least} and {most} in length.")
    values = [option.get("value") for option in options]
    if len(set(values)) < len(values):
        yield Problem((*path, "options"), "The specified option value is already used")
    for index, option in enumerate(options):
        yield from too_long((*path, "options", index), option, OPTION_LENGTHS)
        if not option.get("label") or not option.get("value"):
            yield Problem((*path, "options", index), "This field is required")


def _modern(components: Sequence[Any]) -> Iterator[Problem]:
    if sum(1 for _ in walk(components)) > MOST_COMPONENTS:
        yield Problem(("components",), f"The total number of components must be {MOST_COMPONENTS} or fewer.")
    if sum(map(len, kinds.texts(components))) > MOST_TEXT:
        yield Problem(("components",), f"The total length of text must be {MOST_TEXT} or fewer.")


def _classic(components: Sequence[Any]) -> Iterator[Problem]:
    if len(components) > MOST_ROWS:
        yield Problem(("components",), f"Must be {MOST_ROWS} or fewer in length.")
    for index, row in enumerate(components):
        if not isinstance(row, dict) or row.get("type") != kinds.ROW:
            yield Problem(("components", index), "Only action rows without the Components V2 flag")


def _one(path: Path, part: Component) -> Iterator[Problem]:
    yield from too_long(path, part, LENGTHS)
    match part.get("type"):
        case kinds.ROW:
            yield from _row(path, part)
        case kinds.BUTTON:
            yield from _button(path, part)
        case kinds.STRING_SELECT:
            yield from options_of(path, part, 1, MOST_OPTIONS)
        case kinds.TEXT if not part.get("content"):
            yield Problem((*path, "content"), "This field is required")
        case kinds.SECTION if not 1 <= len(part.get("components") or []) <= 3:
            yield Problem((*path, "components"), "Must be between 1 and 3 in length.")
        case kinds.TEXT_INPUT | kinds.LABEL | kinds.RADIO_GROUP | kinds.CHECKBOX_GROUP | kinds.CHECKBOX:
            yield Problem((*path, "type"), "Only in a modal")
        case _:
            pass


def _row(path: Path, row: Component) -> Iterator[Problem]:
    parts = [part.get("type") for part in row.get("components") or []]
    selects = sum(part in kinds.SELECTS for part in parts)
    if not 1 <= len(parts) <= MOST_IN_ROW or (selects and len(parts) > 1):
        yield Problem((*path, "components"), "Must hold 1 to 5 buttons or one select.")


def _button(path: Path, button: Component) -> Iterator[Problem]:
    if not button.get("label") and not button.get("emoji"):
        yield Problem(path, "A button must have a label or an emoji")
    if (button.get("style") == kinds.LINK) != bool(button.get("url")):
        yield Problem(path, "Only a link button has a url, and it must have one")
    if bool(button.get("url")) == bool(button.get("custom_id")):
        yield Problem(path, "A custom id or url must be specified, not both")
