"""Who can be paired with whom, and under which names."""

from collections.abc import Collection, Mapping, Sequence

from bot.chat.matching import Asker, Facts
from bot.features.buddies.rules.taking import Taker, lengths

Apart = Collection[tuple[str, str]]
"""Persons who blocked one another."""


def fits(one: Taker, other: Taker, apart: Apart) -> bool:
    """Whether nothing stands between two, whatever their names."""
    same = one.person == other.person or (one.person, other.person) in apart
    return not same and bool(_both(one.languages, other.languages) and _both(lengths(one), lengths(other)))


def hidden_from(one: Taker, pool: Sequence[Taker], apart: Apart, behind: int) -> bool:
    """Whether so many could be their buddy that a pen name hides which of them it is."""
    found = 0
    for other in pool:
        found += fits(one, other, apart)
        if found == behind:
            return True
    return False


def pen_names(pool: Sequence[Taker], apart: Apart, behind: int) -> frozenset[str]:
    """Ids of those from whom a pen name hides its owner. Two go by pen names where that is true of both."""
    return frozenset(one.id for one in pool if hidden_from(one, pool, apart, behind))


def may_pair(one: Taker, other: Taker, pens: Collection[str]) -> bool:
    """Whether there are names for both: pen names that hide, or their own."""
    return (one.id in pens and other.id in pens) or bool(one.name and other.name)


def askers(
    pool: Sequence[Taker],
    apart: Apart,
    pens: Collection[str],
    met: Mapping[str, Collection[str]],
    hours: Mapping[str, int],
) -> tuple[Asker, ...]:
    """The pool as the matching takes it. `met` are persons by membership, `hours` bits by membership."""
    return tuple(
        Asker(
            id=one.id,
            person=one.person,
            facts=Facts(one.languages, lengths(one), hours=hours[one.id]),
            passed=one.left_out,
            never=_never(one, pool, apart, pens),
            met=tuple(sorted(met.get(one.id, ()))),
        )
        for one in pool
    )


def _never(one: Taker, pool: Sequence[Taker], apart: Apart, pens: Collection[str]) -> tuple[str, ...]:
    blocked = {there for here, there in apart if here == one.person}
    if one.id in pens and len(pens) == len(pool):
        return tuple(sorted(blocked))
    return tuple(sorted({*blocked, *(other.person for other in pool if not may_pair(one, other, pens))}))


def _both(some: Sequence[str], others: Sequence[str]) -> bool:
    return any(one in others for one in some)
