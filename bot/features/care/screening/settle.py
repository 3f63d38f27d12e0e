"""What the patterns heard and what a text weighs, made into one reading."""

from collections.abc import Iterable

from bot.features.care.screening.levels import Kind, Level, Reading
from bot.features.care.screening.phrases import Heard
from bot.features.care.screening.weighed import Weight

FIRES, URGENT = 0.45, -0.5
"""From here on, a text without a known phrase fires, and what fires is urgent."""
SURE = 1.6
"""From here on also a brief text without a known phrase."""
QUIET, HARDLY = -0.4, -2.0
"""Below, a known phrase is taken for a way of speaking; and one that is mostly meant."""
_SURE = frozenset({"urging", "intent", "said"})
"""Nothing takes these back, nor a means beside a plan or a time."""
_MOSTLY = frozenset({"abuse", "again"})
"""These are mostly meant, and so is a means at hand."""
_PRESSING = (Kind.URGING, Kind.OWN, Kind.THIRD, Kind.ABUSE)


def settle(heard: Iterable[Heard], signs: frozenset[str], weight: Weight) -> Reading:
    """The level, and the kinds, most pressing first."""
    levels = {one.kind: one.level for one in heard if one.level}
    if weight.fires < QUIET and not _stands(signs, weight.fires):
        return Reading()
    sure = SURE if weight.brief and not levels else FIRES
    if weight.fires >= FIRES and not levels:
        levels = {weight.kind: Level.LOOK}
    level = max(levels.values(), default=Level.NONE)
    if level and weight.fires >= sure and weight.urgent >= URGENT:
        level = Level.URGENT
    return Reading(level, tuple(kind for kind in _PRESSING if kind in levels))


def _stands(signs: frozenset[str], fires: float) -> bool:
    """Whether what was heard stays, although the text weighs little."""
    if signs & _SURE or _beside("means", {"plan", "when"}, signs):
        return True
    return fires >= HARDLY and (bool(signs & _MOSTLY) or _beside("means", {"at_hand"}, signs))


def _beside(sign: str, others: set[str], signs: frozenset[str]) -> bool:
    return sign in signs and bool(others & signs)
