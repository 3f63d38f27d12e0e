"""Rules of the plan: names that are one, days that can be taken, goals, and when advice comes."""

import unicodedata
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.features.checkins.rules import goal as goals
from bot.features.checkins.rules import waiting as waits
from bot.features.checkins.rules.entry import KINDS
from bot.features.checkins.rules.goal import ACTIONS, MOST, Goal
from bot.features.checkins.rules.organisation import MONTH, days_from, due_after, folded, next_list
from bot.features.checkins.rules.plan import ADVICE, after_rest
from bot.features.checkins.rules.waiting import Waiting

DAYS = st.dates(date(2026, 1, 1), date(2030, 1, 1))
MOMENTS = st.datetimes(datetime(2026, 1, 1), datetime(2030, 1, 1), timezones=st.just(UTC))
NAMES = st.text(min_size=1, max_size=60)
NUMBERS = st.dictionaries(st.sampled_from(ACTIONS), st.integers(0, MOST), min_size=1)


def waiting(day: date, closes: date, added: date, **more: str) -> Waiting:
    return Waiting("i" * 22, more.pop("kind", "job"), more.pop("ahead", "decision"), day, closes, added, **more)


@given(NAMES)
def test_a_folded_name_is_folded_once(name: str) -> None:
    assert folded(folded(name)) == folded(name)
    assert folded(f"  {name} ") == folded(name)


@given(st.text(st.characters(categories=("Ll", "Lu", "Nd", "Zs"), max_codepoint=0x17F), min_size=1, max_size=40))
def test_case_accents_dots_and_blanks_make_no_second_page(name: str) -> None:
    if not any(map(str.isalnum, name)):
        return
    spaced = ".  ".join(name.split(" "))
    assert folded(unicodedata.normalize("NFD", spaced)) == folded(name)
    if name.isascii():
        assert folded(name.upper()) == folded(name.lower()) == folded(name)


def test_signs_that_are_part_of_a_name_tell_it_apart() -> None:
    assert len({folded(name) for name in ("C", "C++", "C#", "🦓", "🐎")}) == 5


@given(DAYS, DAYS, DAYS)
def test_a_day_is_taken_or_there_is_a_sentence(day: date, closes: date, today: date) -> None:
    ahead = day - today
    assert (waits.wrong_day(day, today) is None) == (timedelta(0) <= ahead <= waits.LONGEST)
    assert (waits.wrong_closing(closes, day) is None) == (timedelta(0) < closes - day <= waits.LONGEST)
    assert waits.wrong_closing(waits.closes_by_itself(day), day) is None


@given(DAYS, DAYS, st.integers(0, 400))
def test_waiting_longer_is_later_than_today_and_than_before(day: date, today: date, after: int) -> None:
    one = waiting(day, day + timedelta(days=1), today - timedelta(days=after))
    longer = waits.longer(one, today)
    assert longer.closes > max(one.closes, today)


@given(DAYS, st.integers(0, 40))
def test_one_other_thing_comes_before_the_day_and_only_in_a_long_wait(added: date, wait: int) -> None:
    one = waiting(added + timedelta(days=wait), added + timedelta(days=wait + 14), added)
    day = waits.meanwhile(one)
    assert (day is not None) == (wait >= 7)
    assert day is None or added < day < one.day


@given(DAYS, st.sampled_from(waits.AHEAD), st.sampled_from(("", "words")))
def test_each_waiting_is_closed_and_a_script_needs_words(day: date, ahead: str, script: str) -> None:
    one = waiting(day, day + timedelta(days=14), day, ahead=ahead, script=script)
    found = {name: at for name, at, _ in waits.moments(one)}
    assert found["silent"] == one.closes
    assert ("script" in found) == (ahead == "decision" and bool(script))
    assert found.get("prepare", day) <= day


@given(st.lists(st.tuples(st.sampled_from(("", "a", "b")), DAYS), max_size=6), DAYS)
def test_the_likeliest_answer_is_asked_about_first(many: list[tuple[str, date]], today: date) -> None:
    found = [waiting(day, day, today, organisation=where) for where, day in many]
    asked = waits.answered(found, "job", "a", today)
    there = [one for one in found if one.organisation == "a"]
    assert sorted(asked, key=repr) == sorted(there or [one for one in found if not one.organisation], key=repr)
    assert asked == sorted(asked, key=lambda one: abs(one.day - today))


@pytest.mark.parametrize("logged", KINDS)
def test_what_is_logged_is_the_answer_to_its_own_kind(logged: str) -> None:
    day = date(2026, 3, 9)
    asked = {kind: waits.answered([waiting(day, day, day, kind=kind)], logged, "", day) for kind in waits.KINDS}
    alike = {kind for kind, found in asked.items() if found}
    told_apart_by_few = ({"networking", "informational"}, {"job", "internship"})
    if logged == "silence":
        assert alike == {*waits.KINDS}
    else:
        assert alike == next((kinds for kinds in told_apart_by_few if logged in kinds), {logged})


@given(st.lists(DAYS, max_size=6), DAYS)
def test_one_other_thing_waits_for_a_free_day(taken: list[date], today: date) -> None:
    free = waits.first_free_day([waiting(day, day, today) for day in taken], today)
    assert free >= today
    assert not {free, free + timedelta(days=1)} & {*taken}
    between = [today + timedelta(days=n) for n in range((free - today).days)]
    assert all({day, day + timedelta(days=1)} & {*taken} for day in between)


@given(st.lists(MOMENTS, max_size=5), st.none() | MOMENTS)
def test_lists_are_a_month_apart(due: list[datetime], listed: datetime | None) -> None:
    at = next_list(due, listed)
    assert (at is None) == (not due)
    if at is not None:
        assert at >= min(due)
        assert listed is None or at >= listed + MONTH


@given(MOMENTS, st.text(max_size=4))
def test_no_days_is_no_reminder(at: datetime, value: str) -> None:
    assert (due_after(at, days_from(value)) is None) == (value == "0")


@given(NUMBERS, st.lists(st.tuples(st.sampled_from((*ACTIONS, "luck")), st.sampled_from((1, -1)))), DAYS)
def test_a_goal_counts_what_was_set_and_begins_anew_each_week(
    wanted: dict[str, int], ticks: list[tuple[str, int]], today: date
) -> None:
    goal = Goal(goals.monday(today), wanted)
    for action, by in ticks:
        goal = goals.ticked(goal, action, by)
    assert all(0 <= done <= 99 for done in goal.done.values())
    assert set(goal.done) <= set(goal.actions)
    assert goals.in_week(goal, goal.week + timedelta(days=6)) == goal
    assert goals.in_week(goal, goal.week + timedelta(days=7)).done == {}


@given(st.text(max_size=6))
def test_a_number_is_taken_or_refused(typed: str) -> None:
    found = goals.number(typed)
    assert found is None or 0 <= found <= MOST


@given(MOMENTS, st.sampled_from(ADVICE))
def test_advice_comes_a_day_after_the_question_of_a_rest_unless_its_day_is_near(until: datetime, name: str) -> None:
    at = after_rest(name, until)
    assert at >= until
    assert (at - until > timedelta(hours=24)) == (name != "prepare")
