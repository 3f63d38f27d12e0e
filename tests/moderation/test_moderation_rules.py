"""The pure rules of moderation, over all there is."""

from datetime import UTC, datetime, timedelta
from itertools import product

import pytest

from bot.features.moderation.rules import helping, reports, unsealing
from bot.features.moderation.rules.helping import Standing
from bot.features.moderation.rules.reports import Case
from bot.features.moderation.rules.unsealing import Asked

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
PEOPLE = ("a", "b", "c")
OLD = NOW - timedelta(days=14)


def requests() -> list[Asked]:
    states = ("asked", "agreed", "declined", "opened")
    everybody = (None, *PEOPLE)
    return [Asked(*one) for one in product(everybody, everybody, ("", "life", "minor"), states, ("", "right", "wrong"))]


def test_nobody_opens_alone_without_danger() -> None:
    for who, one in product(PEOPLE, requests()):
        if unsealing.may_open(who, one):
            assert who == one.asked
            assert one.state == "agreed"
            assert one.danger or one.second in set(PEOPLE) - {who}


def test_the_second_is_always_another() -> None:
    for who, one in product(PEOPLE, requests()):
        if unsealing.may_second(who, one) or unsealing.may_review(who, one):
            assert who != one.asked


@pytest.mark.parametrize(
    ("standing", "approval", "why"),
    [
        (Standing(None, OLD), False, "age"),
        (Standing(False, OLD, granted=True), False, "age"),
        (Standing(True, OLD, upheld=1, granted=True), False, "closed"),
        (Standing(True, OLD, removed=True), False, "closed"),
        (Standing(True, OLD, removed=True, granted=True), False, ""),
        (Standing(True, OLD + timedelta(seconds=1)), False, "new"),
        (Standing(True, OLD), False, ""),
        (Standing(True, OLD), True, "approval"),
        (Standing(True, OLD, asked=True), True, "waiting"),
        (Standing(True, OLD, granted=True), True, ""),
    ],
)
def test_who_may_help(standing: Standing, approval: bool, why: str) -> None:
    assert helping.why_not(standing, NOW, approval=approval) == why


def test_nobody_meets_others_before_they_said_that_they_are_18() -> None:
    assert not helping.may_meet(Standing(None, OLD), stopped=False)
    assert not helping.may_meet(Standing(False, OLD), stopped=False)
    assert not helping.may_meet(Standing(True, OLD), stopped=True)
    assert helping.may_meet(Standing(True, OLD), stopped=False)


def test_a_report_is_free_while_nobody_has_it_or_after_a_day() -> None:
    parties = frozenset((b"x", b"y"))
    assert reports.is_free(Case(parties, None, None, ""), NOW)
    assert not reports.is_free(Case(parties, "a", NOW - timedelta(hours=23), ""), NOW)
    assert reports.is_free(Case(parties, "a", NOW - timedelta(hours=24), ""), NOW)
    assert not reports.is_free(Case(parties, None, None, "stopped"), NOW)
    assert reports.is_party(Case(parties, None, None, ""), [b"z", b"y"])


def test_the_one_who_decided_hears_an_appeal_only_where_there_is_no_other() -> None:
    assert not reports.may_hear_appeal("a", "a", {"a", "b"})
    assert reports.may_hear_appeal("a", "a", {"a"})
    assert reports.may_hear_appeal("b", "a", {"a", "b"})
