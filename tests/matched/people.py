"""Invented people to be matched, few and many; and the best there is, found by trying everything."""

import random
from collections.abc import Sequence
from functools import cache

from hypothesis import strategies as st

from bot.chat.jobs import SolveMatch, SolvePairs
from bot.chat.matching import Asker, Facts, Giver
from bot.engine.matching.candidates import Edges

LANGUAGES = ("en", "es", "fr")
KINDS = ("letter", "mock", "resume")
FIELDS = tuple(f"field {number}" for number in range(12))


def awake(start: int, hours: int = 16) -> int:
    """Bits of so many hours from this one on."""
    return sum(1 << (start + hour) % 24 for hour in range(hours))


facts = st.builds(
    Facts,
    languages=st.sets(st.sampled_from(LANGUAGES[:2]), min_size=1).map(lambda found: tuple(sorted(found))),
    kinds=st.sets(st.sampled_from(KINDS), min_size=1, max_size=2).map(lambda found: tuple(sorted(found))),
    fields=st.sets(st.sampled_from(FIELDS[:3]), max_size=2).map(lambda found: tuple(sorted(found))),
    level=st.integers(0, 4),
    hours=st.integers(0, 23).map(awake),
)


@st.composite
def problems(draw: st.DrawFn, most: int = 7) -> SolveMatch:
    """Some askers and givers, of whom some have met and some must not meet; a person may be on both sides."""
    persons = st.sets(st.integers(0, most).map(str), max_size=3).map(lambda found: tuple(sorted(found)))
    askers = tuple(
        Asker(
            id=f"asker {number}",
            person=str(draw(st.integers(0, most))),
            facts=draw(facts),
            waited=draw(st.integers(0, 60)),
            passed=draw(st.integers(0, 9)),
            never=draw(persons),
            met=draw(persons),
            together=draw(st.sampled_from((0, 0, 9))),
        )
        for number in range(draw(st.integers(0, most)))
    )
    givers = tuple(
        Giver(f"giver {number}", str(number), draw(facts), draw(st.integers(0, 3)), draw(persons))
        for number in range(draw(st.integers(0, most)))
    )
    return SolveMatch("a seed", askers, givers)


@st.composite
def pools(draw: st.DrawFn, most: int = 8) -> SolvePairs:
    """Some equals who look for somebody; each person once."""
    found = draw(problems(most))
    return SolvePairs(
        "a seed",
        tuple(
            Asker(one.id, str(number), one.facts, one.waited, one.passed, one.never, one.met)
            for number, one in enumerate(found.askers)
        ),
    )


def community(askers: int, givers: int, seed: int = 1, seats: tuple[int, int] = (1, 3)) -> SolveMatch:
    """Many, with twelve fields, three kinds, two languages, all time zones, and some who have met."""
    chance = random.Random(seed)
    persons = [f"person {number}" for number in range(askers + givers)]

    def said(kinds: int, fields: int) -> Facts:
        return Facts(
            chance.choice([("en",)] * 6 + [("es",)] * 2 + [("en", "es")] * 2),
            tuple(chance.sample(KINDS, kinds)),
            tuple(chance.sample(FIELDS, fields)),
            chance.randrange(5),
            awake(chance.randrange(24)),
        )

    return SolveMatch(
        f"seed {seed}",
        tuple(
            Asker(
                f"asker {number}",
                persons[number],
                said(1, 1),
                waited=chance.randrange(24),
                passed=chance.choice([0] * 6 + [1, 1, 2, 3]),
                never=tuple(chance.sample(persons[askers:], 3)),
                met=tuple(chance.sample(persons[askers:], 2)),
            )
            for number in range(askers)
        ),
        tuple(
            Giver(f"giver {number}", persons[askers + number], said(2, chance.randint(1, 3)), chance.randint(*seats))
            for number in range(givers)
        ),
    )


def best_assignment(edges: Sequence[Edges], seats: Sequence[int]) -> int:
    """The most that can be reached, by trying everything."""

    @cache
    def best(asker: int, left: tuple[int, ...]) -> int:
        if asker == len(edges):
            return 0
        found = best(asker + 1, left)
        for giver, worth in edges[asker]:
            if left[giver]:
                fewer = (*left[:giver], left[giver] - 1, *left[giver + 1 :])
                found = max(found, worth + best(asker + 1, fewer))
        return found

    return best(0, tuple(seats))


def best_pairing(worth: Sequence[dict[int, int]]) -> int:
    """The same for pairs among equals."""

    @cache
    def best(left: frozenset[int]) -> int:
        if not left:
            return 0
        one = min(left)
        rest = left - {one}
        paired = (worth[one][other] + best(rest - {other}) for other in rest if other in worth[one])
        return max((best(rest), *paired))

    return best(frozenset(range(len(worth))))
