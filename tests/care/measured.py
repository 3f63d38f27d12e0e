"""The development set, and what the reader makes of it."""

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from bot.features.care.screening.levels import Level
from bot.features.care.screening.screen import read

SETS = Path(__file__).parent / "sets"
FRESH = Path(__file__).parent / "fresh"
BLIND = Path(__file__).parent / "blind"


@dataclass(frozen=True)
class Line:
    """One text: the level that a person gave it, its language, what it is about, and the file that it stands in."""

    level: Level
    language: str
    tag: str
    text: str
    source: str = ""

    @property
    def shaped(self) -> bool:
        """Whether the patterns were written with this line in view."""
        return self.source == self.language


@dataclass(frozen=True)
class Score:
    """How many of those that must fire did, and how many fired that must not."""

    fire: int
    fired: int
    quiet: int
    false: int

    @property
    def recall(self) -> float:
        return self.fired / self.fire if self.fire else 1.0

    @property
    def precision(self) -> float:
        return self.fired / (self.fired + self.false) if self.fired else 1.0

    @property
    def false_alarms(self) -> float:
        return self.false / self.quiet if self.quiet else 0.0

    def __str__(self) -> str:
        return (
            f"recall {self.recall:.3f} ({self.fired}/{self.fire})  precision {self.precision:.3f}  "
            f"false alarms {self.false_alarms:.3f} ({self.false}/{self.quiet})"
        )


def lines(folder: Path = SETS) -> Iterator[Line]:
    """Every line of a folder; of the same text in two files, the first. From those in FRESH nothing is learned."""
    seen = set()
    for path in sorted(folder.glob("*.tsv")):
        for line in path.read_text("utf-8").splitlines():
            level, language, tag, text = line.split("\t")
            if text not in seen:
                seen.add(text)
                yield Line(Level[level.upper()], language, tag, text, path.stem)


def held(line: Line) -> bool:
    """Whether the line is never learned from: 15 of 100, always the same."""
    return hashlib.sha256(line.text.encode()).digest()[0] < 256 * 0.15


def score(some: Iterable[Line], least: Level = Level.LOOK) -> Score:
    """What fires at this level or above, against what a person said fires at this level or above."""
    pairs = [(line.level >= least, _level(line.text) >= least) for line in some]
    fire = sum(wanted for wanted, _ in pairs)
    false = sum(got and not wanted for wanted, got in pairs)
    return Score(fire, sum(wanted and got for wanted, got in pairs), len(pairs) - fire, false)


@cache
def _level(text: str) -> Level:
    return read(text).level
