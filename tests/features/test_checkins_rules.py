"""What check-ins decide, without a database: which sentence, how much is said, which steps, when none."""

import random
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.chat.cards import Card
from bot.chat.forms import Form
from bot.engine.language.fluent import LANGUAGES, Wording
from bot.features.checkins import feature
from bot.features.checkins.examples import examples
from bot.features.checkins.rules import acknowledgements, pace, steps
from bot.features.checkins.rules.entry import KINDS, STAGES, WEIGHTS, Entry, number
from bot.features.checkins.rules.pace import Manner
from bot.features.checkins.rules.rest import (
    DAY_0,
    STORY_AFTER,
    Rest,
    early_for_story,
    held_until,
    hours_for,
    hours_from,
)
from bot.features.checkins.views import forms

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
FOLDER = Path(forms.__file__).parent.parent / "wording"
WORDING = Wording({"checkins": FOLDER})
ENTRIES = st.builds(
    Entry,
    id=st.just("e"),
    kind=st.sampled_from(KINDS),
    at=st.just(NOW),
    stage=st.sampled_from(("", *STAGES)),
    weight=st.sampled_from(("", *WEIGHTS)),
    several=st.integers(1, 9),
)


def entry(kind: str = "job", stage: str = "", weight: str = "", several: int = 1) -> Entry:
    return Entry("e", kind, NOW, stage, weight, several)


@given(st.lists(ENTRIES, min_size=1, max_size=80), st.integers(0, 2**32))
def test_no_acknowledgement_comes_again_within_twenty(logged: list[Entry], seed: int) -> None:
    said: tuple[str, ...] = ()
    every: list[str] = []
    for one in logged:
        sentence = acknowledgements.acknowledgement(one, said, random.Random(seed).choice)
        assert sentence not in every[-20:]
        assert sentence.rsplit("-", 1)[0] in ("any", acknowledgements.group_of(one))
        said = acknowledgements.remembered(said, sentence)
        every.append(sentence)
    assert len(" ".join(said)) <= 400


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_acknowledgement_has_its_own_words(language: str) -> None:
    say = WORDING.say("checkins", language)
    names = [n for group in acknowledgements.HOW_MANY for n in acknowledgements.sentences(group)]
    assert len({say(f"said-{name}").plain for name in names}) == len(names)
    assert acknowledgements.HOW_MANY["any"] >= 24


def test_what_fits_best_goes_first() -> None:
    assert acknowledgements.group_of(entry(stage="final", weight="one")) == "one"
    assert acknowledgements.group_of(entry("silence", "interview")) == "silence"
    assert acknowledgements.group_of(entry(stage="withdrawn")) == "withdrawn"
    assert acknowledgements.group_of(entry("volunteering", "final")) == "interview"
    assert acknowledgements.group_of(entry("informational", "met")) == "contact"
    assert acknowledgements.group_of(entry(stage="applied")) == "any"


@pytest.mark.parametrize(
    ("logged", "before", "just_log", "expected"),
    [
        (entry(stage="interview", weight="stung"), 0, False, Manner.FEEL_FIRST),
        (entry(stage="applied"), 0, False, Manner.LINE),
        (entry(stage="applied", weight="stung"), 0, False, Manner.FEEL_FIRST),
        (entry(stage="final", weight="small"), 0, False, Manner.LINE),
        (entry(stage="final"), 3, False, Manner.FEEL_FIRST),
        (entry(stage="final"), 4, False, Manner.MANY),
        (entry(several=5), 0, False, Manner.MANY),
        (entry(weight="one"), 9, False, Manner.FEEL_FIRST),
        (entry(weight="one"), 9, True, Manner.RECEIPT),
    ],
)
def test_how_much_is_said(logged: Entry, before: int, just_log: bool, expected: Manner) -> None:
    week = [*[entry()] * before, logged]
    assert pace.manner(logged, week, just_log) is expected


def test_a_low_day_is_the_one_or_the_second_that_stung() -> None:
    stung = entry(weight="stung")
    assert pace.is_low_day(entry(weight="one"), [])
    assert not pace.is_low_day(stung, [stung])
    assert pace.is_low_day(stung, [stung, stung])
    assert not pace.is_low_day(entry(weight="small"), [stung, stung])


@given(ENTRIES)
def test_one_to_three_steps_and_a_reply_only_where_it_is_offered(logged: Entry) -> None:
    chosen = steps.steps_for(logged)
    assert 1 <= len(chosen) <= 3
    assert len(set(chosen)) == len(chosen)
    assert set(chosen) <= set(steps.STEPS)
    if not steps.reply_is_worth_it(logged):
        assert not {"thank_you", "ask_feedback"} & set(chosen)


@pytest.mark.parametrize(
    ("logged", "expected"),
    [
        (entry(stage="interview"), True),
        (entry(stage="final"), True),
        (entry("volunteering"), True),
        (entry("informational"), True),
        (entry("networking", "met"), True),
        (entry("networking", "no_answer"), False),
        (entry(stage="applied"), False),
        (entry(stage="screening"), False),
        (entry("silence", "interview"), False),
    ],
)
def test_when_a_reply_is_worth_it(logged: Entry, expected: bool) -> None:
    assert steps.reply_is_worth_it(logged) is expected


def test_steps_are_held_in_a_rest_and_on_the_day_of_the_one() -> None:
    assert held_until(None, None, NOW) is None
    assert held_until(Rest(NOW + timedelta(hours=1)), None, NOW) == NOW + timedelta(hours=1)
    assert held_until(Rest(NOW), None, NOW) is None
    assert held_until(None, NOW, NOW + timedelta(hours=23)) == NOW + DAY_0
    assert held_until(None, NOW, NOW + DAY_0) is None


def test_a_rest_is_longer_after_the_one_and_takes_only_our_lengths() -> None:
    assert (hours_for("stung"), hours_for("one")) == (24, 72)
    assert (hours_from("168"), hours_from("9999"), hours_from("")) == (168, 24, 24)


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        *[("", 1), (" 3 ", 3), ("500", 500), ("٣", 3)],
        *[("0", None), ("501", None), ("-2", None), ("2.5", None), ("many", None), ("²", None), ("9" * 5000, None)],
    ],
)
def test_several_alike_takes_a_number(typed: str, expected: int | None) -> None:
    assert number(typed) == expected


@given(st.text(max_size=30))
def test_no_number_breaks_it(typed: str) -> None:
    found = number(typed)
    assert found is None or 1 <= found <= 500


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_card_and_form_fits_and_calls_only_what_is_declared(language: str) -> None:
    own = "checkins."
    for shown in examples(WORDING.say("checkins", language)):
        if isinstance(shown, Form):
            assert len(shown.pages) == 1
            assert shown.name.removeprefix(own) in feature.forms
        else:
            _check_buttons(shown, own)


def _check_buttons(card: Card, own: str) -> None:
    for button in card.buttons:
        action = getattr(button, "action", "")
        assert not action.startswith(own) or action.removeprefix(own) in feature.buttons


@given(st.none() | st.integers(-10, 10), st.none() | st.integers(-20, 0))
def test_a_story_is_early_in_a_rest_and_for_a_week_after_one_that_stung(rest: int | None, hard: int | None) -> None:
    until = NOW + timedelta(days=rest) if rest is not None else None
    last = NOW + timedelta(days=hard) if hard is not None else None
    early = early_for_story(until, last, NOW)
    assert early == ((rest or 0) > 0 or (hard is not None and hard > -STORY_AFTER.days))
