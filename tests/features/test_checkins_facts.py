"""Figures that members are shown come from one file, each with who found it and when."""

import re
import tomllib
from datetime import UTC, datetime
from itertools import product
from pathlib import Path

import pytest

from bot.engine.language.fluent import LANGUAGES, Wording, files
from bot.features import checkins
from bot.features.checkins.rules import facts
from bot.features.checkins.rules.entry import KINDS, STAGES, WEIGHTS, Entry
from bot.features.checkins.views import facts as views

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
EVERY = [Entry("e", *one) for one in product(KINDS, (NOW,), ("", *STAGES), ("", *WEIGHTS))]
WORDS = Path(checkins.__file__).parent / "wording"
WORDING = Wording({"checkins": WORDS})
ROW = """
[[fact]]
id = "heard"
what = "people who were heard"
source = "Somebody"
year = 2024
[fact.figures]
share = 61
"""
FIGURE = re.compile(r"\d+ ?%|\d+ (?:of|in|out of) (?:\d|every)|\d+ de cada|\d+ por ciento|\d+ percent", re.IGNORECASE)


def test_a_whole_row_is_read() -> None:
    assert facts.read(ROW)["heard"].figures == {"share": 61}


@pytest.mark.parametrize(
    "without", ['source = "Somebody"', "year = 2024", 'what = "people who were heard"', "share = 61"]
)
def test_a_figure_without_its_source_or_year_is_refused(without: str) -> None:
    with pytest.raises(ValueError, match="heard"):
        facts.read(ROW.replace(without, ""))


@pytest.mark.parametrize("odd", ["share = 0", "share = 161", 'share = "many"'])
def test_a_figure_that_is_no_share_is_refused(odd: str) -> None:
    with pytest.raises(ValueError, match="heard"):
        facts.read(ROW.replace("share = 61", odd))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_fact_is_said_with_its_figures_source_and_year(language: str) -> None:
    say = WORDING.say("checkins", language)
    for fact in facts.facts().values():
        said = views.line(say, fact).plain
        assert fact.source in said
        assert str(fact.year) in said
        assert all(str(figure) in said for figure in fact.figures.values())


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_sentence_brings_a_figure_of_its_own(language: str) -> None:
    text = "\n".join(path.read_text("utf-8") for path in files(WORDS, language))
    assert all(FIGURE.search(one) for one in ("40 % of them", "61 of 100", "61 de cada 100", "3 out of 5"))
    assert FIGURE.findall(text) == []


def test_every_row_of_the_file_is_used() -> None:
    ids = {row["id"] for row in tomllib.loads(facts.FILE.read_text("utf-8"))["fact"]}
    said = {fact.id for one in EVERY if (fact := facts.normalising(one))}
    before_asking = {"never-told"}
    assert said | before_asking == ids


def test_a_fact_stands_beside_a_silence_alone_and_never_beside_the_one() -> None:
    assert not any(facts.normalising(one) for one in EVERY if one.weight == "one" or one.kind != "silence")


def test_facts_are_two_weeks_apart() -> None:
    assert facts.may_be_said(None, NOW)
    assert not facts.may_be_said(NOW - facts.SPACED / 2, NOW)
    assert facts.may_be_said(NOW - facts.SPACED, NOW)
