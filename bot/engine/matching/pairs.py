"""Pairs among equals. Each is asker and giver at once; that gives rings, which are cut into pairs and then mended.

Two times the weight of any pairing is an assignment of everybody to everybody, so half its bound holds for pairs.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from bot.engine.chance import Chance
from bot.engine.matching import mending
from bot.engine.matching.auction import assign
from bot.engine.matching.candidates import edges
from bot.engine.matching.rows import Row
from bot.engine.matching.weights import weight

Two = tuple[int, int]
Worth = Sequence[dict[int, int]]
"""For each number what a pair with another one is worth to both together; those who cannot meet are missing."""


@dataclass(frozen=True, slots=True)
class Pairing:
    """Numbers of those who are together. `weight` and `bound` are as of an assignment."""

    pairs: tuple[Two, ...]
    weight: int
    bound: int


def pair_up(rows: Sequence[Row], chance: Chance) -> Pairing:
    """Pair as many as possible as well as possible; each at most once."""
    worth = _both_ways(rows, chance)
    found = assign([sorted(one.items()) for one in worth], [1] * len(rows))
    cut = [two for ring in _rings(found.chosen) for two in _cut(ring, worth)]
    pairs = mending.mended(cut, worth)
    return Pairing(tuple(pairs), sum(worth[a][b] for a, b in pairs), found.bound // 2)


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
    return max(around, key=lambda pairs: sum(worth[a][b] for a, b in pairs))


def _line(line: Sequence[int], worth: Worth) -> list[Two]:
    """The best pairs of neighbours on a line: with each one either left alone or together with the one before."""
    before: tuple[int, list[Two]] = (0, [])
    best: tuple[int, list[Two]] = (0, [])
    for one, other in pairwise(line):
        together = (before[0] + worth[one][other], [*before[1], (one, other)])
        before, best = best, max(best, together, key=lambda found: found[0])
    return best[1]
