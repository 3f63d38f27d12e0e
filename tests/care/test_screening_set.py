"""Crisis language, measured: recall and precision by language and level on the development set, published here.

Run with `-s -k published` to read the table.
"""

import pytest

from bot.features.care.screening.levels import Level
from bot.features.care.screening.screen import read
from care.measured import Line, Score, lines, score
from care.neutral import MANY, neutral

LINES = list(lines())
LANGUAGES = ("de", "en", "es", "fr", "pt")
SURE = {"plan", "means", "underway", "goodbye", "giving"}


def of(language: str) -> list[Line]:
    return [line for line in LINES if line.language == language]


def test_the_set_is_large_and_in_five_languages() -> None:
    assert sum(line.level > Level.NONE for line in LINES) >= 250
    assert sum(line.level == Level.NONE for line in LINES) >= 250
    assert all(len(of(language)) >= 100 for language in LANGUAGES)
    assert len({line.text for line in LINES}) == len(LINES)


def test_recall_and_precision_are_published() -> None:
    table = {language: (score(of(language)), score(of(language), Level.URGENT)) for language in LANGUAGES}
    for language, (look, urgent) in table.items():
        print(f"\n{language}  look and urgent  {look}\n    urgent alone     {urgent}", end="")
    total = score(LINES)
    print(f"\nall {total}")
    assert total.recall >= 0.95
    assert total.false_alarms <= 0.02


def test_means_and_plan_are_seen() -> None:
    weighed = [line for line in LINES if line.tag in SURE and line.level == Level.URGENT]
    assert score(weighed).recall >= 0.98
    assert score(weighed, Level.URGENT).recall >= 0.95


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_language_is_left_behind(language: str) -> None:
    result: Score = score(of(language))
    assert result.recall >= 0.92
    assert result.false_alarms <= 0.03


def test_neutral_lines_stay_neutral() -> None:
    texts = neutral()
    assert len(set(texts)) == MANY
    fired = [text for text in texts if read(text).level]
    assert len(fired) <= MANY * 0.005, fired[:20]
