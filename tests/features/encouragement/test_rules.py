"""Rules of posts, by themselves."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.engine.schedule.recurrence import WEEKDAYS, Recurrence, Unreadable, read, read_days, read_time
from bot.features.encouragement.rules.schedule import UNUSED, USED_WITHIN, Posted, is_unused
from bot.features.encouragement.rules.texts import calls_everyone

NOW = datetime(2026, 3, 20, 9, 0, tzinfo=UTC)
POSTS = st.lists(st.tuples(st.integers(0, 400), st.booleans(), st.booleans()), max_size=12)


@pytest.mark.parametrize(
    "text",
    [
        "@everyone",
        "hi @Here",
        "@ channel",
        "＠everyone",
        "@ever\u200byone",
        "<!channel>",
        "<!here|now>",
        "@\u202eeveryone",
    ],
)
def test_it_calls_everyone(text: str) -> None:
    assert calls_everyone(f"Tonight, {text}!")


@pytest.mark.parametrize(
    "text", ["everyone is here", "ana@herewego.org", "@Ana", "the channel", "<everyone>", "@everyones"]
)
def test_it_calls_nobody(text: str) -> None:
    assert not calls_everyone(f"Tonight, {text}!")


@given(POSTS)
def test_posts_rest_only_after_three_in_a_row_whose_door_nobody_used(found: list[tuple[int, bool, bool]]) -> None:
    posts = [
        Posted(NOW - timedelta(hours=hours), "a.door" if door else "", used) for hours, door, used in sorted(found)
    ]
    with_door = [one for one in posts if one.door]
    since_used = with_door[: next((n for n, one in enumerate(with_door) if one.used), len(with_door))]
    over = [one for one in since_used if NOW - one.at >= USED_WITHIN]
    assert is_unused(posts, NOW) == (len(over) >= UNUSED)


@given(st.sets(st.sampled_from([*WEEKDAYS, *map(str, range(1, 32))]), min_size=1))
def test_days_are_read_as_they_are_written(days: set[str]) -> None:
    assert read_days(", ".join(days)) == days


@pytest.mark.parametrize("typed", ["", " , ", "monday", "0", "32", "01", "-1", "mon;tue", "daily,mon", "½", "²"])
def test_what_names_no_days(typed: str) -> None:
    with pytest.raises(Unreadable) as wrong:
        read_days(typed)
    assert wrong.value.part == "days"


@given(st.times())
def test_times_are_read_as_they_are_written(at: time) -> None:
    assert read_time(f"{at:%H:%M}") == at.replace(second=0, microsecond=0)


@pytest.mark.parametrize("typed", ["24:00", "12:60", "9", "9.30", "12:00:00", "-1:00", "１２:00", "noon", "1:2:3", ""])
def test_what_is_no_time(typed: str) -> None:
    with pytest.raises(Unreadable):
        read_time(typed)


def test_an_unknown_zone() -> None:
    with pytest.raises(Unreadable) as wrong:
        read("daily", "09:30", "Mars/Olympus")
    assert wrong.value.part == "zone"


def test_a_day_that_two_rules_name_counts_once_and_short_months_are_left_out() -> None:
    first = date(2026, 1, 30)
    rule = Recurrence(frozenset({"sat", "31"}), time(9), "UTC")
    days = [day for day, _ in zip((day for day, _ in rule.occurrences(first)), range(6), strict=False)]
    assert [day.isoformat() for day in days][:2] == ["2026-01-31", "2026-02-07"]
    of_month = Recurrence(frozenset({"31"}), time(9), "UTC").occurrences(first)
    assert [next(of_month)[0].month for _ in range(4)] == [1, 3, 5, 7]


def test_a_date_that_a_zone_left_out_has_no_instant() -> None:
    """On Samoa there was no 30 December 2011."""
    rule = Recurrence(frozenset(WEEKDAYS), time(9), "Pacific/Apia").occurrences(date(2011, 12, 29))
    assert [at is None for _, at in (next(rule) for _ in range(3))] == [False, True, False]
