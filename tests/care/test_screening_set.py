"""Crisis language, measured: recall and precision by language and level, published here.

The lines that the patterns were written with, where nearly all must be right; hard lines that are kept from everything
that is learned; everyday ones of a hand that wrote nothing else; and, written before anything was learned for them, the
ordinary texts that the bot is given and heavy ones in plain words. But for the first, the gates are what is reached.
Run with `-s -k published` to read the table.
"""

import pytest

from bot.features.care.screening.levels import Level
from bot.features.care.screening.screen import read
from care.measured import FRESH, Line, Score, held, lines, score
from care.neutral import MANY, neutral

LINES = list(lines())
SHAPED = [line for line in LINES if line.shaped]
PLAIN = ("heavy", "wording")
HELD = [line for line in LINES if held(line) and not line.shaped and not line.source.startswith(PLAIN)]
FRESHLY = list(lines(FRESH))
EVERYDAY = [line for line in FRESHLY if line.source == "everyday"]
ORDINARY = [line for line in FRESHLY if line.source == "ordinary"]
HEAVY = [line for line in FRESHLY if line.source == "heavy"]
LANGUAGES = ("de", "en", "es", "fr", "pt")
SURE = {"plan", "means", "underway", "goodbye", "giving"}
PLANS = {"plan_means"}
THREATS = (
    "I know where you live.",
    "Ich weiß, wo du wohnst.",
    "Sé dónde vives.",
    "Je sais où tu habites.",
    "Eu sei onde você mora.",
)


def of(language: str, some: list[Line]) -> list[Line]:
    return [line for line in some if line.language == language]


def test_the_set_is_large_and_in_five_languages() -> None:
    assert sum(line.level > Level.NONE for line in LINES) >= 250
    assert sum(line.level == Level.NONE for line in LINES) >= 250
    assert all(len(of(language, HELD)) >= 100 for language in LANGUAGES)
    texts = {line.text for line in LINES}
    assert len(texts) == len(LINES)
    assert not texts & {line.text for line in FRESHLY}


def test_recall_and_precision_are_published() -> None:
    sets = {"known": SHAPED, "held out": HELD, "everyday": EVERYDAY, "ordinary": ORDINARY, "heavy": HEAVY}
    for name, some in sets.items():
        for language in LANGUAGES:
            print(f"\n{name} {language}  look and urgent  {score(of(language, some))}")
            print(f"{name} {language}  urgent alone     {score(of(language, some), Level.URGENT)}", end="")
    known, unseen, everyday = score(SHAPED), score(HELD), score(EVERYDAY)
    print("\n".join(f"\nall {name} {score(some)}" for name, some in sets.items()))
    assert known.recall >= 0.95
    assert known.false_alarms <= 0.035
    assert unseen.recall >= 0.75
    assert unseen.false_alarms <= 0.13
    assert everyday.recall >= 0.88
    assert everyday.false_alarms <= 0.05


def test_means_and_plan_are_seen() -> None:
    weighed = [line for line in SHAPED if line.tag in SURE and line.level == Level.URGENT]
    assert score(weighed).recall >= 0.98
    assert score(weighed, Level.URGENT).recall >= 0.95
    assert score([line for line in HELD if line.tag in PLANS]).recall >= 0.60
    assert score([line for line in EVERYDAY if line.tag in PLANS]).recall >= 0.86


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_language_is_left_behind(language: str) -> None:
    known: Score = score(of(language, SHAPED))
    assert known.recall >= 0.92
    assert known.false_alarms <= 0.08
    unseen = score(of(language, HELD))
    assert unseen.recall >= 0.65
    assert unseen.false_alarms <= 0.17
    assert score(of(language, EVERYDAY)).recall >= 0.85


def test_what_members_write_to_the_bot_is_ordinary() -> None:
    assert len(ORDINARY) >= 400
    assert score(ORDINARY).false_alarms <= 0.018
    assert score(ORDINARY, Level.URGENT).false_alarms <= 0.012
    for language in LANGUAGES:
        assert score(of(language, ORDINARY)).false_alarms <= 0.035


def test_plain_heavy_words_are_seen() -> None:
    assert score(HEAVY).recall >= 0.95
    assert score(HEAVY, Level.URGENT).recall >= 0.95
    assert score([line for line in HEAVY if line.tag in PLANS], Level.URGENT).recall >= 0.95
    for language in LANGUAGES:
        assert score(of(language, HEAVY)).recall >= 0.92


@pytest.mark.parametrize("text", THREATS)
def test_a_threat_to_a_peer_is_no_crisis(text: str) -> None:
    assert read(text).level == Level.NONE


def test_neutral_lines_stay_neutral() -> None:
    texts = neutral()
    assert len(set(texts)) == MANY
    fired = [text for text in texts if read(text).level]
    assert len(fired) <= MANY * 0.005, fired[:20]
