"""What a text weighs by all that it shows together: who asks what an offer is worth uses the words of who makes it.

Learned from lines that were held and honest ones: docs/screening.md.
"""

from collections.abc import Iterable, Sequence
from functools import cache
from pathlib import Path

from bot.engine.lexicon.features import Place, features
from bot.engine.lexicon.pieces import spans
from bot.engine.lexicon.weights import Weights, read

_DATA = Path(__file__).parent / "lexicon"
WEIGHTS = _DATA / "weights.tsv"
HELD = "held"
FEW = 6
"""Fewer words than these are too little to weigh: there the phrases alone decide."""


def weigh(text: Sequence[Place], signs: Iterable[str]) -> float:
    """Log odds that a person would want to read it first, of its heaviest piece; `signs` stand beside its words."""
    return max(weights().scores(shown(text, signs)))


def shown(text: Sequence[Place], signs: Iterable[str]) -> list[list[str]]:
    """The features of each piece of a text."""
    beside = tuple(signs)
    return [[*features(text[span]), *beside] for span in spans(len(text))]


@cache
def weights() -> Weights:
    """Read once."""
    return read(WEIGHTS)[HELD]
