"""Why two people fit, for each of them in terms of their own answers."""

from msgspec import Struct

from bot.features.feedback.rules.kinds import LEVELS, About


class Fit(Struct, frozen=True):
    """What both have in common. `language` is a code, "" where they share none."""

    language: str
    field: bool
    level: bool


def fit(asker: About, reviewer: About) -> Fit:
    """How well a reviewer fits. Who did not say what they work in fits every field."""
    shared = next((one for one in asker.languages if one in reviewer.languages), "")
    return Fit(shared, asker.field == reviewer.field or not reviewer.field, near(asker.level, reviewer.level))


def near(level: str, other: str) -> bool:
    """Whether two levels are next to each other or the same; changing fields is near to all."""
    if "change" in (level, other) or not level or not other:
        return True
    return abs(LEVELS.index(level) - LEVELS.index(other)) <= 1


def close(found: Fit) -> bool:
    """Whether they are asked before the circle is wider."""
    return bool(found.language) and found.field
