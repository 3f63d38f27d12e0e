"""Lines written before anybody ran them. Nothing is learned from them.

The patterns were improved with the misses of the first in view. The gates of the others stand where they were measured
when nobody had seen them, partly below what the product asks for: docs/screening.md.
"""

from pathlib import Path

import pytest

from bot.features.care.screening.levels import Level
from care.measured import Line, lines, score

BLIND = Path(__file__).parent / "blind"
PLANS = {"plan_means", "plan", "means"}
HARD = "hard_"
"""Near twins of what must fire: a pharmacist who counts pills, a farewell to colleagues."""


def blind(name: str) -> list[Line]:
    return [line for line in lines(BLIND) if line.source == name]


@pytest.mark.parametrize(
    ("name", "recall", "plan", "false_alarms"),
    [("first", 0.95, 0.95, 0.05), ("second", 0.88, 0.79, 0.09), ("third", 0.91, 0.97, 0.14)],
)
def test_what_is_found(name: str, recall: float, plan: float, false_alarms: float) -> None:
    some = blind(name)
    assert score(some).recall >= recall, score(some)
    assert score(line for line in some if line.tag in PLANS).recall >= plan
    assert score(some).false_alarms <= false_alarms, score(some)
    assert score(line for line in some if line.language != "en").recall >= 0.9


def test_ordinary_lines_of_the_third_are_quiet_and_near_twins_mostly() -> None:
    third = blind("third")
    ordinary = score(line for line in third if not line.tag.startswith(HARD))
    hard = score(line for line in third if line.tag.startswith(HARD))
    assert (ordinary.quiet, hard.quiet) == (132, 88)
    assert ordinary.false_alarms <= 0.01, ordinary
    assert hard.false_alarms <= 0.32, hard
    assert score(third, Level.URGENT).recall >= 0.87


def test_letters_of_employers_do_not_fire() -> None:
    letters = blind("letters")
    assert {language: sum(line.language == language for line in letters) for language in ("de", "fr", "pt")} == {
        "de": 40,
        "fr": 40,
        "pt": 40,
    }
    assert score(letters, Level.LOOK).false == 0
