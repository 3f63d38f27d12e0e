"""From a job to its result, the same again for the same seed."""

from collections.abc import Sequence

from bot.chat.jobs import Matched, SolveMatch, SolvePairs
from bot.chat.matching import Asker, Facts, Pair, Why
from bot.engine.chance import Chance
from bot.engine.matching import pairs
from bot.engine.matching.auction import POINT, Assignment, assign
from bot.engine.matching.candidates import Edges, edges
from bot.engine.matching.rows import Reading
from bot.engine.matching.weights import near, urgency

ENOUGH = 0.002
"""A problem is solved again with finer bids until no more than this can be missing."""
STEPS = (POINT, POINT // 4, POINT // 16)
SMALL = 70_000
"""Edges of a problem of which that is asked: with 24 each, three thousand who wait at once."""
COARSE = 4 * POINT


def solve(job: SolveMatch | SolvePairs) -> Matched:
    """Who is brought together, and who is left over."""
    chance = Chance(job.seed.encode(), "matching")
    return _match(job, chance) if isinstance(job, SolveMatch) else _pairs(job, chance)


def _match(job: SolveMatch, chance: Chance) -> Matched:
    reading = Reading()
    givers = [one for one in job.givers if one.seats > 0]
    askers = [reading.asker(one, urgency(one)) for one in job.askers]
    known = edges(askers, [reading.giver(one) for one in givers], chance)
    found = _assigned(known, [one.seats for one in givers])
    together = [
        Pair(one.id, givers[number].id, why(one, givers[number].person, givers[number].facts))
        for one, number in zip(job.askers, found.chosen, strict=True)
        if number is not None
    ]
    return Matched(tuple(together), _left(job.askers, together), found.weight, found.bound)


def _pairs(job: SolvePairs, chance: Chance) -> Matched:
    reading = Reading()
    rows = [reading.asker(one, urgency(one)) for one in job.askers]
    found = pairs.pair_up(rows, chance)
    together = [
        Pair(one.id, other.id, why(one, other.person, other.facts))
        for one, other in ((job.askers[a], job.askers[b]) for a, b in found.pairs)
    ]
    return Matched(tuple(together), _left(job.askers, together), found.weight, found.bound)


def _assigned(known: Sequence[Edges], seats: Sequence[int]) -> Assignment:
    if sum(map(len, known)) > SMALL:
        return assign(known, seats, COARSE)
    found = assign(known, seats, STEPS[0])
    for step in STEPS[1:]:
        if found.gap > ENOUGH:
            found = assign(known, seats, step)
    return found


def why(one: Asker, person: str, facts: Facts) -> Why:
    """What both of them said, in the order of the one who asks."""
    mine = one.facts
    return Why(
        tuple(code for code in mine.languages if code in facts.languages),
        tuple(code for code in mine.kinds if code in facts.kinds),
        tuple(code for code in mine.fields if code in facts.fields),
        near(mine.level, facts.level),
        (mine.hours & facts.hours).bit_count(),
        person in one.met,
    )


def _left(askers: Sequence[Asker], together: Sequence[Pair]) -> tuple[str, ...]:
    placed = {one for pair in together for one in (pair.asker, pair.giver)}
    return tuple(one.id for one in askers if one.id not in placed)
