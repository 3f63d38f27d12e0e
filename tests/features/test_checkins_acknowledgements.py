"""The sentence that meets an entry: it fits, it is none of the last twenty, and the fortieth has one too."""

import random
from datetime import UTC, datetime
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.features.checkins.rules.acknowledgements import (
    HOW_MANY,
    OFTEN,
    REMEMBERED,
    UNFIT,
    acknowledgement,
    fitting,
    groups_of,
    remembered,
    sentences,
)
from bot.features.checkins.rules.entry import KINDS, STAGES, WEIGHTS, Entry

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
EVERY = [Entry("e", *one) for one in product(KINDS, (NOW,), ("", *STAGES), ("", *WEIGHTS))]
FAR = ("interview", "final")


def entry(kind: str = "job", stage: str = "", weight: str = "") -> Entry:
    return Entry("e", kind, NOW, stage, weight)


@pytest.mark.parametrize("weight", ["", *WEIGHTS])
def test_nothing_comes_again_within_twenty_for_any_kind_stage_and_weight(weight: str) -> None:
    for one in (one for one in EVERY if one.weight == weight):
        assert len(fitting(one)) > REMEMBERED
        heard: list[str] = []
        for tries in range(1, 61):
            sentence = acknowledgement(one, heard, random.Random(tries).choice, tries)
            assert sentence in fitting(one, tries)
            assert sentence not in heard[-REMEMBERED:]
            heard.append(sentence)


@given(st.lists(st.sampled_from(EVERY), min_size=1, max_size=80), st.integers(0, 2**32))
def test_nor_in_any_order_of_them(logged: list[Entry], seed: int) -> None:
    said: tuple[str, ...] = ()
    heard: list[str] = []
    for tries, one in enumerate(logged, start=1):
        sentence = acknowledgement(one, said, random.Random(seed).choice, tries)
        assert sentence not in heard[-REMEMBERED:]
        assert sentence in fitting(one, tries)
        said = remembered(said, sentence)
        heard.append(sentence)
    assert len(" ".join(said)) <= 400


def test_what_was_made_for_an_entry_is_said_before_what_fits_any() -> None:
    assert groups_of(entry(stage="final", weight="one")) == ("one",)
    assert groups_of(entry("silence", "interview")) == ("silence",)
    assert groups_of(entry(stage="withdrawn")) == ("withdrawn",)
    assert groups_of(entry("volunteering", "final")) == ("final", "interview", "volunteering")
    assert groups_of(entry("informational", "met")) == ("contact",)
    assert groups_of(entry("networking", "no_answer")) == ("unanswered", "contact")
    assert groups_of(entry(stage="applied")) == ()
    assert groups_of(entry("promotion", "interview", "small")) == ("small",)


def test_who_came_far_is_told_so_and_nobody_else() -> None:
    for one in EVERY:
        plain = one.kind != "silence" and one.weight not in ("small", "one")
        assert ("interview-5" in fitting(one)) == (plain and one.stage in FAR)
        assert ("withdrawn-2" in fitting(one)) == (plain and one.stage == "withdrawn")


@pytest.mark.parametrize("weight", ["", "stung"])
def test_the_fortieth_gets_a_sentence_about_many(weight: str) -> None:
    heard: list[str] = []
    for tries in range(1, 41):
        heard.append(acknowledgement(entry(stage="applied", weight=weight), heard, random.Random(tries).choice, tries))
    assert not any(name.startswith("often") for name in heard[: OFTEN - 1])
    assert any(name.startswith("often") for name in heard[OFTEN:])
    assert len(set(heard[-21:])) == 21


def test_what_does_not_fit_a_weight_is_never_said_there() -> None:
    for one in EVERY:
        assert not set(fitting(one)) & set(UNFIT.get(one.weight, ()))
    assert all(set(names) <= set(sentences("any")) for names in UNFIT.values())


def test_each_group_has_some_variety() -> None:
    assert min(HOW_MANY.values()) >= 3
