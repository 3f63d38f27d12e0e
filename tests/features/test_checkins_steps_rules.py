"""Which steps are chosen, which are not, and when nothing is looked back at. Without a database."""

from datetime import UTC, datetime, timedelta
from itertools import product
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from bot.engine.language.fluent import Wording
from bot.features import checkins
from bot.features.checkins.rules import pace
from bot.features.checkins.rules.entry import KINDS, STAGES, WEIGHTS, Entry
from bot.features.checkins.rules.reflection import (
    HONEST,
    NO,
    NOT_THIS_TIME,
    YES,
    asks_honestly,
    may_look_back,
    may_reflect,
    to_prepare,
)
from bot.features.checkins.rules.step import DONE, OFFERED, REMIND, WAITS, Step
from bot.features.checkins.rules.step import NO as NOT_FOR_ME
from bot.features.checkins.rules.steps import (
    MOST,
    SOMEONE,
    STEPS,
    TIRED_FOR,
    choose,
    fitting,
    is_tired_of,
    reply_is_worth_it,
)
from bot.features.checkins.views.steps import REPLY, Around, listed

SAY = Wording({"checkins": Path(checkins.__file__).parent / "wording"}).say("checkins", "en")
LOGGED = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
NOW = LOGGED + timedelta(days=2)
EVERY = [Entry("e", *one) for one in product(KINDS, (LOGGED,), ("", *STAGES), ("", *WEIGHTS))]
ENTRIES = st.sampled_from(EVERY)
HERE = st.lists(
    st.builds(
        Step,
        id=st.uuids().map(str),
        name=st.sampled_from(STEPS),
        state=st.sampled_from((OFFERED, REMIND, DONE, NOT_FOR_ME, WAITS)),
        at=st.just(NOW - timedelta(days=1)),
        entry=st.just("e"),
    ),
    max_size=8,
    unique_by=lambda step: step.name,
)
PAST = st.lists(
    st.builds(
        Step,
        id=st.just("s"),
        name=st.sampled_from(STEPS),
        state=st.sampled_from((OFFERED, DONE, NOT_FOR_ME)),
        at=st.integers(0, 120).map(lambda days: NOW - timedelta(days=days)),
    ),
    max_size=30,
)


def step(name: str, state: str, days_ago: float = 0) -> Step:
    return Step("s", name, state, NOW - timedelta(days=days_ago), "e")


@given(ENTRIES, HERE, PAST)
def test_what_is_chosen(entry: Entry, here: list[Step], past: list[Step]) -> None:
    chosen = choose(entry, here, past, NOW)
    standing = sum(one.is_open for one in here)
    assert len(chosen) + standing <= max(standing, MOST.get(entry.weight, 3))
    assert len(set(chosen)) == len(chosen)
    assert not set(chosen) & {one.name for one in here}
    assert not any(is_tired_of(name, past, NOW) for name in chosen)
    assert set(chosen) <= set(fitting(entry, NOW)) <= set(STEPS)
    if not reply_is_worth_it(entry):
        assert not {"thank_you", "ask_feedback"} & set(chosen)


@given(ENTRIES)
def test_one_to_three_the_first_time(entry: Entry) -> None:
    assert 1 <= len(choose(entry, (), (), NOW)) <= MOST.get(entry.weight, 3)


@given(ENTRIES, PAST)
def test_somebody_else_is_always_among_them(entry: Entry, past: list[Step]) -> None:
    tired = [name for name in SOMEONE if is_tired_of(name, past, NOW)]
    someone = [name for name in fitting(entry, NOW) if name in SOMEONE and name not in tired]
    if someone and MOST.get(entry.weight, 3) > 1:
        assert set(choose(entry, (), past, NOW)) & set(SOMEONE)


def test_with_one_at_a_time_somebody_else_comes_in_time() -> None:
    for entry in (one for one in EVERY if one.weight == "one"):
        here: list[Step] = []
        for _ in STEPS:
            here += [step(name, DONE) for name in choose(entry, here, here, NOW)]
        assert {one.name for one in here} & set(SOMEONE)


@given(ENTRIES, HERE, PAST)
def test_on_the_first_day_nothing_is_looked_back_at(entry: Entry, here: list[Step], past: list[Step]) -> None:
    early = LOGGED + timedelta(hours=23)
    assert "keep_change" not in choose(entry, here, past, early)
    assert not may_reflect(entry, early)
    assert may_reflect(entry, NOW) == (not entry.wants_no_advice)


def test_what_was_done_lately_goes_to_the_end() -> None:
    entry = Entry("e", "silence", LOGGED)
    assert choose(entry, (), (), NOW)[0] == "keep_moving"
    assert choose(entry, (), [step("keep_moving", DONE, 2)], NOW)[0] == "someone_else"
    assert choose(entry, (), [step("keep_moving", DONE, 8)], NOW)[0] == "keep_moving"


def test_after_three_not_for_me_a_step_rests_sixty_days() -> None:
    third = NOW - timedelta(days=10)
    three = [replace(step("skill", NOT_FOR_ME), at=third - timedelta(days=days)) for days in (40, 20, 0)]
    assert is_tired_of("skill", three, NOW)
    assert not is_tired_of("skill", three[:2], NOW)
    assert is_tired_of("skill", three, third + TIRED_FOR - timedelta(seconds=1))
    assert not is_tired_of("skill", three, third + TIRED_FOR)
    assert not is_tired_of("someone_else", three, NOW)


@given(st.lists(st.integers(0, 400), max_size=12))
def test_a_step_is_never_tired_for_longer_than_sixty_days_after_the_last_no(days: list[int]) -> None:
    past = [step("skill", NOT_FOR_ME, one) for one in days]
    if is_tired_of("skill", past, NOW):
        assert len(days) >= 3
        assert min(days) < TIRED_FOR.days
    if days:
        assert not is_tired_of("skill", past, NOW - timedelta(days=min(days)) + TIRED_FOR)


@pytest.mark.parametrize(
    ("answers", "expected"),
    [((YES, YES, YES), ""), ((YES, NOT_THIS_TIME, YES), ""), ((NO, NO, YES), "cv"), ((YES, YES, NO), "answers")],
)
def test_all_done_leaves_nothing_to_prepare(answers: tuple[str, ...], expected: str) -> None:
    assert to_prepare(dict(zip(HONEST, answers, strict=True))) == expected


@given(ENTRIES)
def test_honest_questions_are_for_applications(entry: Entry) -> None:
    if asks_honestly(entry):
        assert entry.kind not in ("silence", "networking", "informational")


@given(ENTRIES, st.sampled_from(("", "vent", "log", "ideas", "rest")), st.none() | st.integers(0, 60))
def test_a_look_back_is_for_what_weighed_and_at_most_one_a_month(entry: Entry, choice: str, days: int | None) -> None:
    last = None if days is None else NOW - timedelta(days=days)
    may = may_look_back(replace(entry, choice=choice), last, NOW)
    if may:
        assert entry.weight in ("stung", "one")
        assert choice not in ("vent", "log")
        assert days is None or days >= 30


def test_a_break_is_offered_once_in_thirty_days() -> None:
    assert pace.may_offer_break(None, NOW)
    assert not pace.may_offer_break(NOW - timedelta(days=29, hours=23), NOW)
    assert pace.may_offer_break(NOW - timedelta(days=30), NOW)


def test_a_reply_is_written_where_that_can_be_done_and_not_offered_where_it_cannot() -> None:
    entry = Entry("e" * 22, "job", LOGGED, "interview")
    offered = [Step(f"{n:022}", name, OFFERED, NOW, entry.id) for n, name in enumerate(("thank_you", "ask_feedback"))]
    there = listed(SAY, entry, offered, Around(reply=True))
    assert [(one.value, one.key) for one in there.buttons if getattr(one, "action", "") == REPLY] == [
        ("thanks", entry.id),
        ("feedback", entry.id),
        ("", entry.id),
    ]
    assert not [one for one in listed(SAY, entry, offered).buttons if getattr(one, "action", "") == REPLY]
