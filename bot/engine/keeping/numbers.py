"""Numbers about people that may be published: five or more, and nothing about fewer follows from all of them together.

Pure. Two published numbers can be subtracted by whoever reads them; so it is not enough to look at one at a time.
"""

from collections.abc import Collection, Hashable, Mapping

FEWEST = 5


def may_publish(number: int, whole: int) -> bool:
    """Whether a number out of `whole` says nothing about fewer than five: it is five or more, the rest too or 0."""
    return number >= FEWEST and _enough(whole - number)


def breakdown(counts: Mapping[str, int]) -> tuple[dict[str, int], int]:
    """(groups to publish, the rest in one number) of groups that share nobody; by one question at a time.

    Small groups go into the rest, and so do the next larger ones, until the rest is 0 or five or more.
    """
    kept = {name: count for name, count in counts.items() if count >= FEWEST}
    rest = sum(counts.values()) - sum(kept.values())
    for name in sorted(kept, key=lambda name: (kept[name], name)):
        if _enough(rest):
            break
        rest += kept.pop(name)
    return (kept, rest) if _enough(rest) else ({}, 0)


def rounded(number: int) -> int:
    """Down to fives. Whatever weeks two such numbers are of, they are alike or differ by five or more."""
    return number - number % FEWEST


class Numbers:
    """How many of one set of people something is true of, each number checked against all that were given before."""

    def __init__(self, everyone: Collection[Hashable]) -> None:
        self._parts = [frozenset(everyone)]  # all that can be told apart by what was published

    def count(self, who: Collection[Hashable]) -> int | None:
        """How many; None where publishing it would say something about fewer than five."""
        wanted = frozenset(who) & frozenset().union(*self._parts)
        split = [part for old in self._parts for part in (old & wanted, old - wanted)]
        if len(wanted) < FEWEST or not all(_enough(len(part)) for part in split):
            return None
        self._parts = [part for part in split if part]
        return len(wanted)


def _enough(number: int) -> bool:
    return number == 0 or number >= FEWEST
