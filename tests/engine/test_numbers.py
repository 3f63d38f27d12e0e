"""Published numbers: five or more, and no two of them tell of fewer when they are subtracted."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.engine.keeping.numbers import FEWEST, Numbers, breakdown, may_publish, rounded

GROUPS = st.dictionaries(st.text("abcdefgh", min_size=1, max_size=2), st.integers(0, 40), max_size=9)
PEOPLE = st.integers(0, 40).flatmap(lambda most: st.sets(st.integers(0, most)))


def is_safe(number: int) -> bool:
    return number == 0 or number >= FEWEST


@pytest.mark.parametrize(
    ("number", "whole", "may"),
    [(5, 5, True), (5, 10, True), (4, 20, False), (5, 9, False), (0, 20, False), (16, 20, False), (15, 20, True)],
)
def test_five_or_more_and_the_rest_zero_or_five_or_more(number: int, whole: int, may: bool) -> None:
    assert may_publish(number, whole) is may


@given(GROUPS)
def test_a_breakdown_shows_no_small_group_and_no_small_rest(counts: dict[str, int]) -> None:
    kept, rest = breakdown(counts)
    assert all(number >= FEWEST and counts[name] == number for name, number in kept.items())
    assert is_safe(rest)
    if kept or rest:
        assert sum(kept.values()) + rest == sum(counts.values())


@given(GROUPS)
def test_no_two_sums_of_a_breakdown_differ_by_few(counts: dict[str, int]) -> None:
    kept, rest = breakdown(counts)
    numbers = [*kept.values(), rest]
    whole = sum(numbers)
    for size in range(len(numbers) + 1):
        for some in combinations(numbers, size):
            assert is_safe(sum(some))
            assert is_safe(whole - sum(some))


@given(everyone=PEOPLE, asked=st.lists(st.sets(st.integers(0, 45)), max_size=12))
def test_whoever_crosses_two_published_numbers_learns_of_no_fewer_than_five(
    everyone: set[int], asked: list[set[int]]
) -> None:
    numbers = Numbers(everyone)
    published = [frozenset(who & everyone) for who in asked if numbers.count(who) is not None]
    for one in published:
        assert len(one) >= FEWEST
        assert is_safe(len(everyone - one))
    for one, other in combinations(published, 2):
        for told in (one - other, other - one, one & other, one | other, one ^ other, everyone - (one | other)):
            assert is_safe(len(told))


@given(st.integers(0, 10_000), st.integers(0, 10_000))
def test_rounded_numbers_are_alike_or_five_apart(one: int, other: int) -> None:
    """Also those of other weeks, of other people and of other things."""
    assert 0 <= one - rounded(one) < FEWEST
    assert is_safe(abs(rounded(one) - rounded(other)))


def test_the_attack_that_it_is_made_for() -> None:
    everyone = range(20)
    numbers = Numbers(everyone)
    assert numbers.count(range(10)) == 10
    assert numbers.count(range(9)) is None  # the difference would be one person
    assert numbers.count(range(5)) == 5
    assert numbers.count(range(10)) == 10  # the same question again tells nothing new
    assert breakdown({"Madrid": 7, "Leeds": 6, "Oslo": 1}) == ({"Madrid": 7}, 7)
    assert breakdown({"Madrid": 3, "Leeds": 1}) == ({}, 0)
