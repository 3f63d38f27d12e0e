"""Who fits whom, under which names, and on which days."""

from datetime import date, timedelta
from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.chat.jobs import SolvePairs
from bot.engine.matching import solve
from bot.features.buddies.rules import days, pairing
from bot.features.buddies.rules.taking import LANGUAGES, LENGTHS, WEEKS, Taker, agreed_length, lengths

BEHIND = 5
Pool = tuple[tuple[Taker, ...], frozenset[tuple[str, str]]]
QUICK = settings(max_examples=100, deadline=None)


@st.composite
def pools(draw: st.DrawFn) -> Pool:
    """Some who take part, and who of them blocked whom."""
    some = st.lists(st.sampled_from(LANGUAGES[:2]), min_size=1, unique=True).map(tuple)
    found = tuple(
        Taker(str(n), f"p{n}", draw(st.sampled_from(LENGTHS)), draw(some), draw(st.sampled_from(("", "N"))))
        for n in range(draw(st.integers(0, 9)))
    )
    shut = draw(st.sets(st.sampled_from([*combinations([one.person for one in found], 2)] or [("", "")]), max_size=4))
    return found, frozenset((*shut, *(pair[::-1] for pair in shut)))


@QUICK
@given(pools())
def test_only_those_are_paired_who_fit_and_have_names(
    pool: tuple[tuple[Taker, ...], frozenset[tuple[str, str]]],
) -> None:
    found, apart = pool
    known = {one.id: one for one in found}
    pens = pairing.pen_names(found, apart, BEHIND)
    askers = pairing.askers(found, apart, pens, {}, dict.fromkeys(known, 255))
    done = solve(SolvePairs("", askers))
    for pair in done.pairs:
        one, other = known[pair.asker], known[pair.giver]
        assert {*one.languages} & {*other.languages}
        assert {*lengths(one)} & {*lengths(other)}
        assert agreed_length(one, other) in {*lengths(one)} & {*lengths(other)}
        assert (one.person, other.person) not in apart
        assert (one.name and other.name) or {one.id, other.id} <= pens
    for one in (known[left] for left in done.left):
        lonely = [known[left] for left in done.left if left != one.id]
        assert not any(pairing.fits(one, two, apart) and pairing.may_pair(one, two, pens) for two in lonely)


@QUICK
@given(pools())
def test_a_pen_name_hides_among_five_or_is_not_used(pool: Pool) -> None:
    found, apart = pool
    for reader in found:
        could_be = [one for one in found if pairing.fits(reader, one, apart)]
        assert (reader.id in pairing.pen_names(found, apart, BEHIND)) == (len(could_be) >= BEHIND)


@given(st.dates(date(2026, 1, 1), date(2027, 12, 31)), st.sampled_from((*WEEKS,)))
def test_a_pair_ends_on_a_sunday_before_the_next_ones_are_made(begun: date, length: str) -> None:
    last = days.last_day(begun, length)
    assert last.weekday() == 6
    assert WEEKS[length] * 7 - 4 <= (last - begun).days <= WEEKS[length] * 7 + 2
    assert days.next_monday(last) == last + timedelta(days=1)


@given(st.dates(date(2026, 1, 1), date(2027, 12, 31)))
def test_the_next_pairs_are_made_on_a_monday_that_is_to_come(day: date) -> None:
    monday = days.next_monday(day)
    assert monday.weekday() == 0
    assert 1 <= (monday - day).days <= 7
