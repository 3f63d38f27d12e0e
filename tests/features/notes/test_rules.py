"""Rules of notes, for any members, hours and orders."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from bot.features.notes.rules import asks, choosing, hours
from bot.features.notes.rules.choosing import Helper, Reader
from bot.features.notes.rules.hours import Hours
from bot.features.notes.rules.notes import BETWEEN

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
ZONES = ("UTC", "Europe/Madrid", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe", "Pacific/Apia")
moments = st.datetimes(datetime(2025, 1, 1), datetime(2028, 1, 1)).map(lambda at: at.replace(tzinfo=UTC))
clocks = st.times().map(lambda at: at.strftime("%H:%M"))
spans = st.builds(Hours, clocks, clocks, st.sampled_from(ZONES))
names = st.text("abcdefgh", min_size=1, max_size=3)
readers = st.builds(Reader, names, names, st.none() | moments)
helpers = st.builds(
    Helper, names, st.integers(1, 5), st.integers(0, 6), st.none() | moments, st.booleans(), st.booleans()
)


@given(st.sets(names, min_size=1, max_size=12), st.randoms(use_true_random=False))
def test_in_as_many_notes_as_there_are_readers_each_gets_one(leads: set[str], chance: object) -> None:
    last: dict[str, datetime | None] = dict.fromkeys(leads)
    got: list[str] = []
    for day in range(2 * len(leads)):
        now = NOW + day * BETWEEN
        rows = [Reader(f"account of {lead}", lead, at) for lead, at in last.items()]
        chance.shuffle(rows)  # type: ignore[attr-defined]
        first = choosing.next_readers(rows, now - BETWEEN)[0]
        last[first.lead] = now
        got.append(first.lead)
    assert set(got[: len(leads)]) == leads
    assert got[: len(leads)] == got[len(leads) :], "and the next round goes in the same order"


@given(st.lists(readers, max_size=12), moments)
def test_nobody_gets_one_before_it_is_time_and_no_person_twice(found: list[Reader], before: datetime) -> None:
    chosen = choosing.next_readers(found, before)
    assert len({one.lead for one in chosen}) == len(chosen)
    for one in chosen:
        assert all(
            other.encouraged_at is None or other.encouraged_at <= before for other in found if other.lead == one.lead
        )
    assert len(choosing.next_readers(found[::-1], before)) == len(chosen)


@given(st.lists(helpers, max_size=12), st.integers(0, 5))
def test_only_who_is_awake_and_below_their_load_is_asked(found: list[Helper], most: int) -> None:
    chosen = choosing.next_helpers(found, most)
    assert len(chosen) <= most
    assert all(one.awake and one.lately < one.load for one in chosen)
    passed_over = [one for one in found if one.awake and one.lately < one.load and one not in chosen]
    for one in chosen:
        if most == len(chosen):
            assert all(one.same_language or not other.same_language for other in passed_over)


@given(spans, moments)
def test_the_hours_begin_when_they_say_so(one: Hours, now: datetime) -> None:
    at = hours.begin(one, now)
    assert now <= at <= now + timedelta(hours=25)
    if hours.are_now(one, now):
        assert at == now
    else:
        zone = ZoneInfo(one.zone)
        shown = at.astimezone(zone)
        exists = shown.replace(tzinfo=None) == shown.astimezone(UTC).astimezone(zone).replace(tzinfo=None)
        assert shown.strftime("%H:%M") >= one.start or not exists or hours.are_now(one, at)


@given(moments)
def test_an_ask_widens_hourly_and_ends_after_twelve_hours(asked_at: datetime) -> None:
    now, steps = asked_at, 0
    while not asks.is_over(asked_at, now):
        now, steps = asks.next_step(asked_at, now), steps + 1
    assert now == asks.ends(asked_at)
    assert steps == asks.WHOLE / asks.EVERY
