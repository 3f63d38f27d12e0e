"""Pairs made better: two of different pairs come together, and the two whom that leaves find each other if they can.

Each change gains points, so it comes to an end; afterwards no single one of these changes gains anything.
"""

from collections.abc import Iterable, Sequence

Two = tuple[int, int]
Worth = Sequence[dict[int, int]]


def mended(pairs: Iterable[Two], worth: Worth) -> list[Two]:
    """The pairs after all changes that gain, each with its lower number first."""
    mate: dict[int, int] = {}
    for one, other in pairs:
        mate[one], mate[other] = other, one
    while sum(_better(one, mate, worth) for one in range(len(worth))):
        pass
    return sorted((one, other) for one, other in mate.items() if one < other)


def _better(one: int, mate: dict[int, int], worth: Worth) -> bool:
    """Bring somebody together with whom most is gained, if anything is."""
    gains = ((_gain(one, other, mate, worth), other) for other in worth[one] if mate.get(one) != other)
    most, other = max(gains, default=(0, -1))
    if most <= 0:
        return False
    left = [who for who in (mate.get(one), mate.get(other)) if who is not None]
    for who in (one, other, *left):
        mate.pop(who, None)
    mate[one], mate[other] = other, one
    _settle(left, mate, worth)
    return True


def _gain(one: int, other: int, mate: dict[int, int], worth: Worth) -> int:
    """Points that change: the new pair, the pairs it breaks, and what those left by it find."""
    ends = [(who, mate[who]) for who in (one, other) if who in mate]
    broken = sum(worth[a][b] for a, b in ends)
    found = _refuge([left for _, left in ends], {one, other}, mate, worth)
    return worth[one][other] - broken + (worth[found[0]][found[1]] if found else 0)


def _settle(left: Sequence[int], mate: dict[int, int], worth: Worth) -> None:
    found = _refuge(left, set(), mate, worth)
    if found:
        mate[found[0]], mate[found[1]] = found[1], found[0]


def _refuge(left: Sequence[int], but: set[int], mate: dict[int, int], worth: Worth) -> Two | None:
    """Each other where two are left; somebody who is alone where one is."""
    if len(left) == 2:
        return (left[0], left[1]) if left[1] in worth[left[0]] else None
    if not left:
        return None
    alone = [(value, who) for who, value in worth[left[0]].items() if who not in mate and who not in but]
    return (left[0], max(alone)[1]) if alone else None
