"""Visits every part of a block that has a shape of its own."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from platforms.slack_server.team import Json


def parts(value: Any, where: str) -> Iterator[tuple[str, Json]]:
    """Every dictionary in `value` with the path to it, outermost first."""
    if isinstance(value, dict):
        yield where, value
        for key, inner in value.items():
            yield from parts(inner, f"{where}.{key}")
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from parts(inner, f"{where}[{index}]")


def text_of(value: Any) -> str:
    """The words of a text object, or nothing."""
    return str(value.get("text", "")) if isinstance(value, dict) else ""
