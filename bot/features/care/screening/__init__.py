"""What a text sounds like: nothing heavy, a second look, or urgent."""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True)
class Reading:
    """How heavy a text is, and about whom."""

    level: Literal["none", "look", "urgent"] = "none"
    kind: Literal["own", "third", "abuse", "urging"] = "own"


def read(text: str) -> Reading:
    """A stand-in for the detector: a few phrases."""
    said = text.casefold()
    for phrase, level, kind in _PHRASES:
        if phrase in said:
            return Reading(level, kind)
    return Reading()


_PHRASES: tuple[tuple[str, Literal["look", "urgent"], Literal["own", "third", "abuse", "urging"]], ...] = (
    ("my friend wants to kill", "urgent", "third"),
    ("my partner hits me", "urgent", "abuse"),
    ("you should kill yourself", "urgent", "urging"),
    ("i want to kill myself", "urgent", "own"),
    ("quiero matarme", "urgent", "own"),
    ("better off without me", "look", "own"),
)
