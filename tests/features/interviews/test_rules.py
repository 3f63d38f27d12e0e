"""Half-hours, and an address to meet at."""

from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.engine.schedule.calendar import instant_on
from bot.features.interviews.rules import kinds, links, matching, slots
from bot.features.interviews.rules.kinds import KINDS, Terms, Wish

MOMENTS = st.datetimes(datetime(2026, 1, 1), datetime(2027, 12, 31), timezones=st.just(UTC))
ZONES = st.sampled_from(["Europe/Madrid", "America/New_York", "Asia/Kathmandu", "Pacific/Apia", "Australia/Lord_Howe"])


def half_hours(now: datetime, zone: str) -> list[datetime]:
    today = now.astimezone(ZoneInfo(zone)).date()
    return [at for day, clock in slots.grid(today) if (at := instant_on(day, clock, zone))]


@settings(max_examples=60)
@given(MOMENTS, ZONES)
def test_what_is_offered_is_to_come_and_stands_on_the_clock_that_was_meant(now: datetime, zone: str) -> None:
    """Also over the nights when clocks change."""
    found = slots.offered(half_hours(now, zone), now, ())
    assert 1 <= len(found) <= slots.OFFERED
    assert all(now + slots.NOTICE <= at <= now + timedelta(days=slots.DAYS) for at in found)
    assert all(earlier < later for earlier, later in pairwise(found))
    assert {at.astimezone(ZoneInfo(zone)).time() for at in found} <= {*slots.CLOCKS}


@given(MOMENTS)
def test_a_word_for_a_half_hour_comes_back(at: datetime) -> None:
    whole = at.replace(second=0, microsecond=0)
    assert slots.instant(slots.code(whole)) == whole
    assert len(slots.code(whole)) <= 16


def test_the_same_clock_on_both_sides_of_a_short_night() -> None:
    """In Madrid the clocks go forward on 29 March 2026."""
    before = instant_on(date(2026, 3, 28), time(18, 30), "Europe/Madrid")
    after = instant_on(date(2026, 3, 29), time(18, 30), "Europe/Madrid")
    assert before
    assert after
    assert after - before == timedelta(hours=23)


HALVES = st.sets(st.integers(0, 12), max_size=10)


@settings(max_examples=60)
@given(HALVES, HALVES, st.sampled_from(KINDS), st.sets(st.sampled_from(KINDS), min_size=1))
def test_two_share_exactly_the_times_at_which_both_can(
    own: set[int], others: set[int], kind: str, kinds: set[str]
) -> None:
    first = datetime(2026, 3, 2, 8, tzinfo=UTC)
    wanted = matching.wanted(Wish(kind, "care", "early", "en"), [first + one * slots.LONG for one in own])
    offered = matching.given(Terms(tuple(kinds), ("en",)), [first + one * slots.LONG for one in others])
    shared = matching.shared({*wanted.kinds} & {*offered.kinds})
    assert shared == tuple(first + one * slots.LONG for one in sorted(own & others) if kind in kinds)


def test_somebody_is_awake_for_the_whole_half_hour() -> None:
    late = datetime(2026, 3, 2, 20, 45, tzinfo=UTC)  # 21:45 in Madrid
    assert not slots.awake(late, ("22:00", "08:00"), "Europe/Madrid")
    assert slots.awake(late, ("22:00", "08:00"), "Europe/Madrid", long=False)
    assert slots.awake(late, ("22:15", "08:00"), "Europe/Madrid")
    assert slots.awake(late, None, None)


def test_two_meet_where_both_can_be() -> None:
    assert kinds.places("discord", "discord") == ("voice", "link")
    assert kinds.places("slack", "slack") == ("huddle", "link")
    assert kinds.places("core", "core") == ("voice", "huddle", "link")
    assert kinds.places("discord", "slack") == kinds.places("slack", "discord") == ("link",)


def test_an_address_is_one_whole_https_address() -> None:
    assert links.address(" https://meet.example.org/a?b=c ") == "https://meet.example.org/a?b=c"
    for text in (
        "",
        "meet.example.org",
        "http://meet.example.org",
        "https://",
        "https://ana@example.org",
        "https://[",
        "https://a.example see",
    ):
        assert links.address(text) == ""
