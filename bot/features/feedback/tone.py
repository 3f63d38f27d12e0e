"""What may land harder than it is meant, in feedback before it goes. Phrases are data; nothing is stored or counted."""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from bot.engine.lexicon.fold import fold, fold_word
from bot.engine.lexicon.patterns import Book, read

_DATA = Path(__file__).parent / "lexicon"
ABOUT = ("least", "must", "compare", "promise")
NOTHING = "none"
_FEWEST = 3
_WORD = re.compile(r"\w[\w'’-]*")


def remarks(keep: str, change: str) -> list[tuple[str, str]]:
    """(what it is about, the words as they were typed): one of each kind, then "bare" where nothing is to be kept."""
    whole = f"{keep}\n{change}"
    pages = [book.page(fold(whole)) for book in books()]
    found = [(about, phrase) for about in ABOUT for page in pages for phrase in page.found(about)]
    first = {about: as_typed(whole, phrase.decode()) for about, phrase in reversed(found)}
    said = [(about, first[about]) for about in ABOUT if about in first]
    return [*said, ("bare", "")] if _bare(keep) else said


def _bare(keep: str) -> bool:
    """Whether the writer found hardly anything to keep."""
    return len(keep.split()) < _FEWEST or any(book.page(fold(keep)).hit(NOTHING) for book in books())


def as_typed(text: str, folded: str) -> str:
    """The words of a text that were folded to these; the folded ones where they are not found again."""
    wanted = folded.replace(".", " ").split()
    spans = list(_spans(text))
    for at in range(len(spans) - len(wanted) + 1):
        if [word for word, _, _ in spans[at : at + len(wanted)]] == wanted:
            return text[spans[at][1] : spans[at + len(wanted) - 1][2]]
    return " ".join(wanted)


@cache
def books() -> tuple[Book, ...]:
    """One a language; every text is read in every language."""
    return tuple(read(path) for path in sorted(_DATA.glob("??.toml")))


def _spans(text: str) -> Iterator[tuple[str, int, int]]:
    for match in _WORD.finditer(text):
        yield fold_word(match[0].replace("'", "").replace("’", "")), match.start(), match.end()
