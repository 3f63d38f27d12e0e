"""What the patterns heard and what a text weighs, made into one reading."""

from collections.abc import Iterable

from bot.features.care.screening.levels import Kind, Level, Reading
from bot.features.care.screening.phrases import Heard
from bot.features.care.screening.weighed import Weight

FIRES, URGENT = 1.0, 0.0
"""From here on, a text without a known phrase fires, and what fires is urgent."""
QUIET = -1.0
"""Below, a known phrase is taken for a way of speaking."""
_SURE = frozenset({"urging", "abuse", "intent", "again"})
"""Nothing takes these back, nor a means beside a plan or a time."""
_WITH_MEANS = frozenset({"plan", "when", "at_hand"})
_PRESSING = (Kind.URGING, Kind.OWN, Kind.THIRD, Kind.ABUSE)


def settle(heard: Iterable[Heard], signs: frozenset[str], weight: Weight) -> Reading:
    """The level, and the kinds, most pressing first."""
    levels = {one.kind: one.level for one in heard if one.level}
    if weight.fires < QUIET and not _sure(signs):
        return Reading()
    if weight.fires >= FIRES and not levels:
        levels = {weight.kind: Level.LOOK}
    level = max(levels.values(), default=Level.NONE)
    if level and weight.fires >= FIRES and weight.urgent >= URGENT:
        level = Level.URGENT
    return Reading(level, tuple(kind for kind in _PRESSING if kind in levels))


def _sure(signs: frozenset[str]) -> bool:
    return bool(signs & _SURE or ("means" in signs and signs & _WITH_MEANS))
