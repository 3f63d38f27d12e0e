"""Weighted assignment by auction (Bertsekas): askers bid for seats, and whoever is outbid bids again.

All prices begin at nothing and a seat that stays empty never costs anything, so the prices of the end prove how good
the result is: nobody can get more than what all seats cost and what each asker would have left over at their best seat.
"""

from collections.abc import Sequence
from heapq import heappush, heappushpop

from msgspec import Struct

from bot.engine.matching.candidates import Edges

POINT = 16
"""Prices are in sixteenths of a point, so that bids can be finer than the weights."""


class Assignment(Struct, frozen=True):
    """For each asker the number of their giver, None where none is left. `weight` is what was reached.

    `bound` is what no assignment over the same edges can exceed.
    """

    chosen: tuple[int | None, ...]
    weight: int
    bound: int

    @property
    def gap(self) -> float:
        """How much of the best possible is missing at most, 0 to 1."""
        return (self.bound - self.weight) / self.bound if self.bound else 0.0


def assign(edges: Sequence[Edges], seats: Sequence[int], step: int = POINT) -> Assignment:
    """Give each asker at most one giver, and each giver at most their seats, of which everybody has one or more.

    Weights are positive. `step`, in sixteenths of a point, is how far a bid goes beyond what is needed: it ends ties,
    and no asker is further from the best than that.
    """
    finer = [[(giver, worth * POINT) for giver, worth in one] for one in edges]
    price, taken = _bid(finer, seats, step)
    chosen: list[int | None] = [None] * len(edges)
    for giver, bids in enumerate(taken):
        for _, asker in bids:
            chosen[asker] = giver
    reached = sum(_worth(one, giver) for one, giver in zip(edges, chosen, strict=True))
    return Assignment(tuple(chosen), reached, _bound(finer, seats, price) // POINT)


def _bid(edges: Sequence[Edges], seats: Sequence[int], step: int) -> tuple[list[int], list[list[tuple[int, int]]]]:
    """Prices, and the bids (price, asker) that each giver's seats went for. An asker whom all cost too much is out."""
    price = [0] * len(seats)
    taken: list[list[tuple[int, int]]] = [[] for _ in seats]
    waiting = [asker for asker in range(len(edges) - 1, -1, -1) if edges[asker]]
    while waiting:
        asker = waiting.pop()
        best = second = 0
        at = -1
        for giver, worth in edges[asker]:
            left = worth - price[giver]
            if left > best:
                best, second, at = left, best, giver
            elif left > second:
                second = left
        if at >= 0:
            waiting += _take(taken[at], seats[at], price[at] + best - second + step, asker)
            price[at] = taken[at][0][0] if len(taken[at]) == seats[at] else 0
    return price, taken


def _take(bids: list[tuple[int, int]], seats: int, bid: int, asker: int) -> tuple[int, ...]:
    """Take a seat for a bid; the asker with the lowest one has to go where there are more bids than seats."""
    if len(bids) < seats:
        heappush(bids, (bid, asker))
        return ()
    return (heappushpop(bids, (bid, asker))[1],)


def _worth(edges: Edges, giver: int | None) -> int:
    return next((worth for number, worth in edges if number == giver), 0)


def _bound(edges: Sequence[Edges], seats: Sequence[int], price: Sequence[int]) -> int:
    """In sixteenths of a point."""
    paid = sum(count * each for count, each in zip(seats, price, strict=True))
    return paid + sum(max(0, max((worth - price[giver] for giver, worth in one), default=0)) for one in edges)
