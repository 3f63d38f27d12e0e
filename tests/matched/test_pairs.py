"""Pairs among equals."""

from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from bot.chat.jobs import SolvePairs
from bot.chat.matching import Asker, Facts
from bot.engine.chance import Chance
from bot.engine.matching import solve
from bot.engine.matching.pairs import pair_up
from bot.engine.matching.rows import Reading
from bot.engine.matching.weights import urgency, weight
from matched.people import awake, best_pairing, community, pools

QUICK = settings(max_examples=150, deadline=None)
ANYBODY = Facts(("en",))


def anybody(count: int, met: dict[int, tuple[str, ...]] | None = None) -> tuple[Asker, ...]:
    return tuple(Asker(str(n), str(n), ANYBODY, met=(met or {}).get(n, ())) for n in range(count))


@QUICK
@given(pools())
def test_each_is_in_one_pair_at_most_and_with_nobody_they_must_not_meet(job: SolvePairs) -> None:
    done = solve(job)
    people = {one.id: one for one in job.askers}
    seen = Counter(one for pair in done.pairs for one in (pair.asker, pair.giver))
    assert sorted([*seen, *done.left]) == sorted(people)
    assert all(count == 1 for count in seen.values())
    for pair in done.pairs:
        one, other = people[pair.asker], people[pair.giver]
        assert other.person not in one.never
        assert one.person not in other.never


@QUICK
@given(pools())
def test_as_good_as_trying_everything_or_nearly(job: SolvePairs) -> None:
    reading = Reading()
    rows = [reading.asker(one, urgency(one)) for one in job.askers]
    worth: list[dict[int, int]] = [{} for _ in rows]
    for a, one in enumerate(rows):
        for b, other in enumerate(rows):
            if a != b and (there := weight(one, other)) and (back := weight(other, one)):
                worth[a][b] = there + back
    found = pair_up(rows, Chance(b"", ""))
    best = best_pairing(worth)
    assert found.weight <= best <= found.bound
    assert found.weight >= 0.95 * best


@pytest.mark.parametrize("count", range(12))
def test_one_is_left_over_where_they_are_odd_and_nobody_else(count: int) -> None:
    done = solve(SolvePairs("", anybody(count)))
    assert (len(done.pairs), len(done.left)) == (count // 2, count % 2)


@QUICK
@given(st.integers(1, 6), st.integers(0, 12))
def test_who_was_left_over_is_not_left_over_again(half: int, who: int) -> None:
    askers = anybody(2 * half + 1)
    last = askers[who % len(askers)]
    again = tuple(replace(one, passed=1) if one is last else one for one in askers)
    assert last.id not in solve(SolvePairs("", again)).left


def test_nobody_meets_again_while_others_are_free() -> None:
    """Three rounds of six, after which two threes may be left who have not met: then some meet again."""
    met: dict[int, tuple[str, ...]] = {}
    for _ in range(3):
        done = solve(SolvePairs("", anybody(6, met)))
        assert len(done.pairs) == 3
        assert not any(pair.why.again for pair in done.pairs)
        for pair in done.pairs:
            for one, other in ((pair.asker, pair.giver), (pair.giver, pair.asker)):
                met[int(one)] = (*met.get(int(one), ()), other)


def test_those_come_together_who_are_awake_at_the_same_time() -> None:
    hours = (awake(6, 8), awake(18, 8), awake(7, 8), awake(19, 8))
    people = tuple(Asker(str(n), str(n), replace(ANYBODY, hours=one)) for n, one in enumerate(hours))
    assert {frozenset((pair.asker, pair.giver)) for pair in solve(SolvePairs("", people)).pairs} == {
        frozenset("02"),
        frozenset("13"),
    }


def test_a_large_pool_is_nearly_all_paired() -> None:
    job = SolvePairs("", community(301, 9).askers)
    done = solve(job)
    assert len(done.left) <= 3
    assert done.weight > 0.97 * done.bound
    assert solve(job) == done
