"""Lines written before anybody ran them. Nothing is learned from the fourth, the fifth and the eighth set.

The others told what they can, and are learned from since. What each said when nobody had seen it: docs/screening.md.
"""

import pytest

from bot.features.care.screening.levels import Level
from care.measured import BLIND, Line, lines, score

PLANS = {"plan_means", "plan", "means"}
HARD = "hard_"
"""Near twins of what must fire: a pharmacist who counts pills, a farewell to colleagues."""


def blind(name: str) -> list[Line]:
    return [line for line in lines(BLIND) if line.source == name]


@pytest.mark.parametrize(
    ("name", "recall", "plan", "false_alarms"),
    [
        ("first", 0.97, 0.97, 0.02),
        ("second", 0.95, 0.93, 0.05),
        ("third", 0.97, 0.98, 0.02),
        ("fourth", 0.88, 0.85, 0.14),
        ("fifth", 0.94, 1.0, 0.05),
        ("sixth", 0.97, 0.95, 0.05),
        ("seventh", 0.97, 0.95, 0.05),
        ("eighth", 0.91, 0.95, 0.045),
    ],
)
def test_what_is_found(name: str, recall: float, plan: float, false_alarms: float) -> None:
    some = blind(name)
    assert score(some).recall >= recall, score(some)
    assert score(line for line in some if line.tag in PLANS).recall >= plan
    assert score(some).false_alarms <= false_alarms, score(some)
    assert score(line for line in some if line.language != "en").recall >= 0.88


@pytest.mark.parametrize(("name", "ordinary", "twins"), [("third", 0.03, 0.05), ("fourth", 0.02, 0.38)])
def test_ordinary_lines_are_quiet_and_near_twins_less(name: str, ordinary: float, twins: float) -> None:
    some = blind(name)
    assert score(line for line in some if not line.tag.startswith(HARD)).false_alarms <= ordinary
    assert score(line for line in some if line.tag.startswith(HARD)).false_alarms <= twins


def test_plans_and_means_nobody_had_seen_are_urgent() -> None:
    some = blind("fifth")
    assert score((line for line in some if line.tag in PLANS), Level.URGENT).recall >= 0.95
    assert score((line for line in some if line.language != "en"), Level.LOOK).recall >= 0.94
    assert score(some, Level.URGENT).recall >= 0.88


def test_most_roundabout_lines_are_found() -> None:
    some = blind("roundabout")
    assert score(some).recall >= 0.765, score(some)
    assert score(some).false_alarms <= 0.08, score(some)


def test_letters_of_employers_do_not_fire() -> None:
    letters = blind("letters")
    assert {language: sum(line.language == language for line in letters) for language in ("de", "fr", "pt")} == {
        "de": 40,
        "fr": 40,
        "pt": 40,
    }
    assert score(letters, Level.LOOK).false == 0


def test_a_few_words_in_a_form_are_mostly_quiet() -> None:
    """Plans for a no, strengths, names, what went right: an urgent answer to "Rosa, at the door" would frighten."""
    brief = blind("brief")
    assert score(brief).false_alarms <= 0.112, score(brief)
    assert score(brief, Level.URGENT).false_alarms <= 0.015, score(brief, Level.URGENT)
