"""The patterns, concepts and weights, opened when the first text is read."""

from functools import cache
from pathlib import Path

from bot.engine.lexicon import concepts, patterns, weights
from bot.engine.lexicon.concepts import Concepts
from bot.engine.lexicon.patterns import Book
from bot.engine.lexicon.weights import Weights

LEXICON = Path(__file__).parent.parent / "lexicon"
WEIGHTS = LEXICON / "weights.tsv"


@cache
def books() -> tuple[Book, ...]:
    """One a language. Every text is read in every language: people mix them, and no guess is safe."""
    return tuple(patterns.read(path) for path in sorted(LEXICON.glob("*.toml")))


@cache
def meanings() -> dict[str, Concepts]:
    """The concepts of each language, by its code."""
    return {path.stem: concepts.read(path) for path in sorted((LEXICON / "concepts").glob("*.toml"))}


@cache
def known() -> frozenset[str]:
    """The words that stand in the concepts of some language."""
    return frozenset().union(*(one.words for one in meanings().values()))


@cache
def questions() -> dict[str, Weights]:
    """What was learned from lines, by what it answers."""
    return weights.read(WEIGHTS)
