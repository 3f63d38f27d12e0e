"""Pairs among equals. Each is asker and giver at once; that gives rings, which are cut into pairs and then mended.

Two times the weight of any pairing is an assignment of everybody to everybody, so half its bound holds for pairs.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from msgspec import Struct

from bot.engine.chance import Chance
from bot.engine.matching import mending
from bot.engine.matching.auction import assign
from bot.engine.matching.candidates import edges
from bot.engine.matching.rows import Row
from bot.engine.matching.weights import weight

MOST_TRIES = 20
LOOKED_AT = 20_000
"""Possible pairs that all tries together begin with."""
Two = tuple[int, int]
Worth = Sequence[dict[int, int]]
"""For each number what a pair with another one is worth to both together; those who cannot meet are missing."""


class Pairing(Struct, frozen=True):
    """Numbers of those who are together. `weight` and `bound` are as of an assignment."""

    pairs: tuple[Two, ...]
    weight: int
    bound: int


def pair_up(rows: Sequence[Row], chance: Chance) -> Pairing:
    """Pair as many as possible as well as possible; each at most once."""
    worth = _both_ways(rows, chance)
    found = assign([sorted(one.items()) for one in worth], [1] * len(rows))
    cut = [two for ring in _rings(found.chosen) for two in _cut(ring, worth)]
    tries = (mending.mended(start, worth) for start in (cut, *_others(worth, chance)))
    best = max(tries, key=lambda pairs: _total(pairs, worth))
    return Pairing(tuple(best), _total(best, worth), found.bound // 2)


def _others(worth: Worth, chance: Chance) -> Iterator[list[Two]]:
    """Other pairs to begin with, at random and many of them where that takes no time: mending ends at another end."""
    every = [(one, other) for one, known in enumerate(worth) for other in known if one < other]
    for _ in range(min(MOST_TRIES, LOOKED_AT // max(1, len(every)))):
        chance.choices.shuffle(every)
        yield _first_come(every)


def _first_come(every: Sequence[Two]) -> list[Two]:
    taken: set[int] = set()
    found: list[Two] = []
    for two in every:
        if taken.isdisjoint(two):
            found.append(two)
            taken.update(two)
    return found


def _total(pairs: Sequence[Two], worth: Worth) -> int:
    return sum(worth[one][other] for one, other in pairs)


def _both_ways(rows: Sequence[Row], chance: Chance) -> Worth:
    worth: list[dict[int, int]] = [{} for _ in rows]
    for one, known in enumerate(edges(rows, rows, chance)):
        for other, there in known:
            back = weight(rows[other], rows[one])
            if back:
                worth[one][other] = worth[other][one] = there + back
    return worth


def _rings(chosen: Sequence[int | None]) -> list[list[int]]:
    """Who follows whom until nobody follows, or the first one comes again. Then the first stands at the end as well."""
    following = {one for one in chosen if one is not None}
    open_ends = [one for one in range(len(chosen)) if one not in following]
    seen: set[int] = set()
    return [ring for start in (*open_ends, *range(len(chosen))) if len(ring := _ring(start, chosen, seen)) > 1]


def _ring(start: int, chosen: Sequence[int | None], seen: set[int]) -> list[int]:
    ring: list[int] = []
    at: int | None = start
    while at is not None and at not in seen:
        seen.add(at)
        ring.append(at)
        at = chosen[at]
    return [*ring, start] if ring and at == start else ring


def _cut(ring: Sequence[int], worth: Worth) -> list[Two]:
    """The best pairs of neighbours. A closed ring leaves out its last link, or takes it and both its neighbours out."""
    if ring[0] != ring[-1] or len(ring) < 4:
        return _line(ring[:-1] if ring[0] == ring[-1] else ring, worth)
    around = [_line(ring[:-1], worth), [(ring[-2], ring[0]), *_line(ring[1:-2], worth)]]
    return max(around, key=lambda pairs: _total(pairs, worth))


def _line(line: Sequence[int], worth: Worth) -> list[Two]:
    """The best pairs of neighbours on a line: with each one either left alone or together with the one before."""
    before: tuple[int, list[Two]] = (0, [])
    best: tuple[int, list[Two]] = (0, [])
    for one, other in pairwise(line):
        together = (before[0] + worth[one][other], [*before[1], (one, other)])
        before, best = best, max(best, together, key=lambda found: found[0])
    return best[1]
