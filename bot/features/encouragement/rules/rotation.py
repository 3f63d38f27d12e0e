"""Which entry comes next: none twice before all have been shown, and no two alike in a row where that can be helped.

A round ends when everything that a post may take from has been shown. Chance comes in as a function that picks one.
"""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence

from msgspec import Struct, field

REMEMBERED = 100
"""How many of the last entries are known in order."""


class Candidate(Struct, frozen=True):
    """An entry by id, and what it had better not share with its neighbours."""

    id: str
    tag: str


Pick = Callable[[Sequence[Candidate]], Candidate]


class Past(Struct, frozen=True):
    """What a community has seen: how many entries, which of them in the running round, and the last ids, newest last.

    `tags` is the tag that each schedule showed last.
    """

    number: int = 0
    spent: frozenset[str] = frozenset()
    last: tuple[str, ...] = ()
    tags: Mapping[str, str] = field(default_factory=dict)


def following(past: Past, schedule: str, candidates: Sequence[Candidate], pick: Pick) -> tuple[Candidate, Past]:
    """The next entry of a schedule, and the past with it. Raises ValueError without candidates."""
    if not candidates:
        raise ValueError("there is nothing to choose from")
    left = [one for one in candidates if one.id not in past.spent]
    spent = past.spent if left else past.spent - {one.id for one in candidates}
    chosen = pick(_best(left or candidates, past, schedule, len(candidates)))
    return chosen, Past(
        past.number + 1,
        spent | {chosen.id},
        (*past.last, chosen.id)[-REMEMBERED:],
        {**past.tags, schedule: chosen.tag},
    )


def _best(left: Sequence[Candidate], past: Past, schedule: str, of: int) -> Sequence[Candidate]:
    """Each wish narrows what the one before left, where that leaves anything."""
    pressing, recent = _pressing(left), frozenset(past.last[-max(1, of // 4) :])
    wishes: tuple[Callable[[Candidate], bool], ...] = (
        lambda one: one.tag != past.tags.get(schedule),
        lambda one: one.tag in pressing,
        lambda one: one.id not in recent,
    )
    for wish in wishes:
        left = [one for one in left if wish(one)] or left
    return left


def _pressing(left: Sequence[Candidate]) -> frozenset[str]:
    """A tag that has to come now, or two of it meet in the end: more than half of what is left has it."""
    many = Counter(one.tag for one in left)
    return frozenset(tag for tag, count in many.items() if 2 * count > len(left))
