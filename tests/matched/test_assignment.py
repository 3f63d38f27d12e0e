"""Askers and givers: what may never happen, how good it is, and who goes first."""

from collections import Counter
from itertools import pairwise, product

from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from bot.chat.jobs import Matched, SolveMatch
from bot.chat.matching import Asker, Facts, Giver, Pair
from bot.engine.chance import Chance
from bot.engine.matching import auction, solve
from bot.engine.matching.candidates import EVERYBODY, MOST, edges
from bot.engine.matching.rows import Reading
from bot.engine.matching.weights import urgency, weight
from matched.people import awake, best_assignment, community, problems

QUICK = settings(max_examples=150, deadline=None)


def sides(job: SolveMatch, pair: Pair) -> tuple[Asker, Giver]:
    asker = next(one for one in job.askers if one.id == pair.asker)
    return asker, next(one for one in job.givers if one.id == pair.giver)


def may_meet(asker: Asker, giver: Giver) -> bool:
    """The rule once more, in other words than the weighing uses."""
    return (
        giver.seats > 0
        and asker.person != giver.person
        and giver.person not in asker.never
        and asker.person not in giver.never
        and bool({*asker.facts.languages} & {*giver.facts.languages})
        and (not asker.facts.kinds or bool({*asker.facts.kinds} & {*giver.facts.kinds}))
        and (asker.facts.hours & giver.facts.hours).bit_count() >= asker.together
    )


def free(job: SolveMatch, done: Matched) -> list[Giver]:
    taken = Counter(pair.giver for pair in done.pairs)
    return [one for one in job.givers if taken[one.id] < one.seats]


@QUICK
@given(problems())
def test_only_those_meet_who_may_and_nobody_has_too_many(job: SolveMatch) -> None:
    done = solve(job)
    assert all(may_meet(*sides(job, pair)) for pair in done.pairs)
    assert len({pair.asker for pair in done.pairs}) == len(done.pairs)
    taken = Counter(pair.giver for pair in done.pairs)
    assert all(taken[one.id] <= one.seats for one in job.givers)


@QUICK
@given(problems())
def test_who_is_left_is_told_and_nobody_is_lost(job: SolveMatch) -> None:
    done = solve(job)
    assert sorted([*done.left, *(pair.asker for pair in done.pairs)]) == sorted(one.id for one in job.askers)
    assert not any(may_meet(asker, giver) for asker in job.askers if asker.id in done.left for giver in free(job, done))


@QUICK
@given(problems())
def test_nobody_meets_again_while_somebody_else_is_free(job: SolveMatch) -> None:
    done = solve(job)
    for pair in done.pairs:
        asker, giver = sides(job, pair)
        assert pair.why.again == (giver.person in asker.met)
        others = [one for one in free(job, done) if may_meet(asker, one) and one.person not in asker.met]
        assert not (pair.why.again and others)


@QUICK
@given(problems(most=6), st.sampled_from((1, 4, 16, 64)))
def test_the_gap_is_proved(job: SolveMatch, step: int) -> None:
    """Nothing is better than the bound, and what trying everything finds lies between."""
    reading = Reading()
    givers = [one for one in job.givers if one.seats]
    known = edges(
        [reading.asker(one, urgency(one)) for one in job.askers], [*map(reading.giver, givers)], Chance(b"", "")
    )
    found = auction.assign(known, [one.seats for one in givers], step)
    best = best_assignment(known, [one.seats for one in givers])
    assert found.weight <= best <= found.bound
    assert (best - found.weight) * auction.POINT <= step * len(job.askers)


@QUICK
@given(problems())
def test_small_ones_come_out_within_two_in_a_thousand(job: SolveMatch) -> None:
    done = solve(job)
    assert done.bound - done.weight <= max(0.002 * done.bound, 1)


@QUICK
@given(problems(), st.integers(1, 12), st.integers(0, 48))
def test_more_often_passed_over_never_loses_to_an_equal(job: SolveMatch, more: int, waited: int) -> None:
    """Two with the same answers, of whom one was left out more often: never only the other one is helped."""
    for asker in job.askers[:1]:
        worse = replace(asker, id="worse", passed=asker.passed + more, waited=max(asker.waited, waited))
        done = solve(replace(job, askers=(*job.askers, worse)))
        assert not ("worse" in done.left and asker.id not in done.left)


def test_who_waited_longer_goes_first_among_equals() -> None:
    facts = Facts(("en",))
    askers = [Asker(str(hours), str(hours), facts, waited=hours) for hours in (3, 30, 7, 12)]
    done = solve(SolveMatch("", tuple(askers), (Giver("g", "g", facts, seats=2),)))
    assert {pair.asker for pair in done.pairs} == {"30", "12"}
    assert done.left == ("3", "7")


def test_passed_over_once_outweighs_a_better_fit() -> None:
    one, other = Facts(("en",), fields=("design",), level=2, hours=awake(8)), Facts(("en",), level=4, hours=awake(20))
    askers = (Asker("fits", "1", one), Asker("waits", "2", other, passed=1))
    done = solve(SolveMatch("", askers, (Giver("g", "g", one),)))
    assert [pair.asker for pair in done.pairs] == ["waits"]


def test_what_fits_is_told_in_answers_of_both() -> None:
    mine = Facts(("es", "en"), ("resume",), ("design", "research"), 2, awake(8, 12))
    theirs = Facts(("en", "es", "fr"), ("mock", "resume"), ("design", "sales"), 3, awake(10, 12))
    (pair,) = solve(SolveMatch("", (Asker("a", "a", mine),), (Giver("g", "g", theirs),))).pairs
    assert pair.why.languages == ("es", "en")
    assert (pair.why.kinds, pair.why.fields) == (("resume",), ("design",))
    assert (pair.why.level, pair.why.hours, pair.why.again) == (True, 10, False)


@QUICK
@given(problems())
def test_a_reason_names_nothing_that_only_one_of_them_said(job: SolveMatch) -> None:
    for pair in solve(job).pairs:
        asker, giver = sides(job, pair)
        for told in ("languages", "kinds", "fields"):
            assert {*getattr(pair.why, told)} == {*getattr(asker.facts, told)} & {*getattr(giver.facts, told)}


@QUICK
@given(problems())
def test_the_same_seed_gives_the_same_pairs(job: SolveMatch) -> None:
    assert solve(job) == solve(job)


def test_the_steps_of_the_weights_follow_one_another() -> None:
    """Those who have not met are worth more than any who have; a round without anybody more than any fit."""
    reading = Reading()
    good, bad = Facts(("en",), fields=("a",), level=1), Facts(("en",), fields=("b",), level=4, hours=0)
    asker = Asker("a", "a", good, met=("known",))
    fits = {
        (facts is good, person): weight(reading.asker(asker, 0), reading.giver(Giver("g", person, facts)))
        for facts, person in product((good, bad), ("known", "new"))
    }
    assert fits[False, "new"] > fits[True, "known"] + 4 > fits[False, "known"] > 0
    assert urgency(replace(asker, passed=1)) > fits[True, "new"] - fits[False, "new"]
    rising = [urgency(replace(asker, passed=passed)) for passed in range(40)]
    assert all(later - earlier > 4 for earlier, later in pairwise(rising))


def test_many_get_24_each_and_lose_little_by_it() -> None:
    job = community(400, 300)
    assert len(job.askers) * len(job.givers) > EVERYBODY
    reading = Reading()
    askers = [reading.asker(one, urgency(one)) for one in job.askers]
    givers = [*map(reading.giver, job.givers)]
    few = edges(askers, givers, Chance(b"", ""))
    every = [[(n, worth) for n, giver in enumerate(givers) if (worth := weight(asker, giver))] for asker in askers]
    assert max(map(len, few)) == MOST
    assert all({*some} <= {*all_} for some, all_ in zip(few, every, strict=True))
    seats = [one.seats for one in job.givers]
    assert auction.assign(few, seats).weight > 0.99 * auction.assign(every, seats).bound


def test_hundreds_come_out_within_two_in_a_thousand() -> None:
    job = community(500, 500, seats=(1, 1))
    done = solve(job)
    assert done.bound - done.weight <= 0.002 * done.bound
    assert len(done.pairs) > 480
    assert not any(pair.why.again for pair in done.pairs)
    assert solve(job) == done
