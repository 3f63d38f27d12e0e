"""Walking through components, whatever they nest in."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from copy import deepcopy
from typing import Any

Component = dict[str, Any]
Path = tuple[str | int, ...]

ROW, BUTTON, STRING_SELECT, TEXT_INPUT, USER_SELECT = 1, 2, 3, 4, 5
ROLE_SELECT, MENTIONABLE_SELECT, CHANNEL_SELECT = 6, 7, 8
SECTION, TEXT, THUMBNAIL, GALLERY, FILE, SEPARATOR, CONTAINER, LABEL = 9, 10, 11, 12, 13, 14, 17, 18
FILE_UPLOAD, RADIO_GROUP, CHECKBOX_GROUP, CHECKBOX = 19, 21, 22, 23
SELECTS = frozenset({STRING_SELECT, USER_SELECT, ROLE_SELECT, MENTIONABLE_SELECT, CHANNEL_SELECT})
LINK = 5


def walk(components: Sequence[Any], path: Path = ("components",)) -> Iterator[tuple[Path, Component]]:
    """Every component with its path, parents before children."""
    for index, component in enumerate(components):
        if isinstance(component, dict):
            yield from _walk_one(component, (*path, index))


def _walk_one(component: Component, path: Path) -> Iterator[tuple[Path, Component]]:
    yield path, component
    yield from walk(component.get("components") or [], (*path, "components"))
    for key in ("accessory", "component"):
        child = component.get(key)
        if isinstance(child, dict):
            yield from _walk_one(child, (*path, key))


def texts(components: Sequence[Any]) -> list[str]:
    """What its text displays say, in order."""
    return [str(part.get("content", "")) for _, part in walk(components) if part.get("type") == TEXT]


def with_id(components: Sequence[Any], custom_id: str) -> Component | None:
    return next((part for _, part in walk(components) if part.get("custom_id") == custom_id), None)


def as_shown(components: Sequence[Any]) -> list[Component]:
    """A copy as Discord gives it back: every component numbered, defaults filled in, nothing null."""
    shown = deepcopy(list(components))
    for number, (_, part) in enumerate(walk(shown), start=1):
        for key in [key for key, value in part.items() if value is None]:
            del part[key]
        part["id"] = part.get("id") or number
        part.update(_DEFAULTS.get(part["type"], {}) | part)
    return shown


_SELECT: Component = {"min_values": 1, "max_values": 1}
_DEFAULTS: dict[int, Component] = {
    **dict.fromkeys(SELECTS, _SELECT),
    CONTAINER: {"accent_color": None, "spoiler": False},
    SEPARATOR: {"spacing": 1, "divider": True},
    THUMBNAIL: {"description": None, "spoiler": False},
    FILE: {"spoiler": False},
}
