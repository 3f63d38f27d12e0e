"""The patterns of all languages, opened when the first text is read."""

from functools import cache
from pathlib import Path

from bot.engine.lexicon.patterns import Book, read

LEXICON = Path(__file__).parent.parent / "lexicon"


@cache
def books() -> tuple[Book, ...]:
    """One a language. Every text is read in every language: people mix them, and no guess is safe."""
    return tuple(read(path) for path in sorted(LEXICON.glob("*.toml")))
