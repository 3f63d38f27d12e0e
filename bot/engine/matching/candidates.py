"""Whom to consider for whom: everybody while there are few, else half the best and half at random.

Only the best for each would send all to the same few, and others would be left without anybody.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from bot.engine.chance import Chance
from bot.engine.matching.rows import Row
from bot.engine.matching.weights import weight

EVERYBODY = 65_000
"""Up to so many pairs, all of them are considered."""
MOST = 24
LOOKED_AT = 96

Edges = list[tuple[int, int]]
"""(number of the giver, weight) of all who are considered for one asker."""


def edges(askers: Sequence[Row], givers: Sequence[Row], chance: Chance) -> list[Edges]:
    """For each asker whom to consider."""
    if len(askers) * len(givers) <= EVERYBODY:
        return [_weighed(one, givers, range(len(givers))) for one in askers]
    shelves = _Shelves(givers)
    return [_chosen(_weighed(one, givers, shelves.some(one, chance)), chance) for one in askers]


def _weighed(asker: Row, givers: Sequence[Row], among: Sequence[int]) -> Edges:
    return [(number, worth) for number in among if (worth := weight(asker, givers[number]))]


def _chosen(found: Edges, chance: Chance) -> Edges:
    if len(found) <= MOST:
        return found
    found.sort(key=_worth, reverse=True)
    return found[: MOST // 2] + chance.choices.sample(found[MOST // 2 :], MOST - MOST // 2)


def _worth(edge: tuple[int, int]) -> int:
    return edge[1]


class _Shelves:
    """The givers by language and kind, and by field as well: the numbers of those who can fit at all."""

    def __init__(self, givers: Sequence[Row]) -> None:
        self._on: defaultdict[tuple[int, int, int], list[int]] = defaultdict(list)
        for number, giver in enumerate(givers):
            for language in _bits(giver.languages):
                for kind in (0, *_bits(giver.kinds)):
                    for field in (0, *_bits(giver.fields)):
                        self._on[language, kind, field].append(number)

    def some(self, asker: Row, chance: Chance) -> Sequence[int]:
        """Numbers to look at for one asker, half of them of their field while there are any."""
        own = self._of(asker, tuple(_bits(asker.fields)), LOOKED_AT // 2, chance)
        return list(dict.fromkeys((*own, *self._of(asker, (0,), LOOKED_AT - len(own), chance))))

    def _of(self, asker: Row, fields: Sequence[int], most: int, chance: Chance) -> Sequence[int]:
        keys = [
            (language, kind, field)
            for language in _bits(asker.languages)
            for kind in (*_bits(asker.kinds),) or (0,)
            for field in fields
        ]
        found: list[int] = []
        for key in keys:
            shelf = self._on.get(key, [])
            share = most // len(keys) + 1
            found += shelf if len(shelf) <= share else chance.choices.sample(shelf, share)
        return found[:most]


def _bits(mask: int) -> Iterator[int]:
    while mask:
        lowest = mask & -mask
        yield lowest
        mask ^= lowest
