"""The phrases of one subject, a book a language, opened when the first text is read."""

from functools import cache
from pathlib import Path

from bot.engine.lexicon.patterns import Book
from bot.engine.lexicon.patterns import read as read_book

LEXICON = Path(__file__).parent.parent / "lexicon"


@cache
def books(subject: str) -> dict[str, Book]:
    """By the code of their language. Every text is read in each: people mix them."""
    return {path.stem: read_book(path) for path in sorted((LEXICON / subject).glob("*.toml"))}


def prepare() -> None:
    """Open them all before anybody waits for it."""
    for folder in LEXICON.iterdir():
        books(folder.name)
