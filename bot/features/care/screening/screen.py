"""Read one text: how heavy it sounds, and whom it is about."""

from collections.abc import Iterator

from bot.engine.lexicon.fold import fold
from bot.engine.lexicon.patterns import Book
from bot.features.care.screening.book import books
from bot.features.care.screening.levels import Kind, Level, Reading
from bot.features.care.screening.own import own
from bot.features.care.screening.quiet import present, without_quiet
from bot.features.care.screening.third import third

_PRESSING = (Kind.URGING, Kind.OWN, Kind.THIRD, Kind.ABUSE)


def read(text: str) -> Reading:
    """How heavy a text sounds. Pure, offline, the same for the same text."""
    folded = fold(text)
    seen = [one for book in books() for one in _seen(book, book.spell(folded)) if one[0]]
    kinds = {kind for _, kind in seen}
    level = max((level for level, _ in seen), default=Level.NONE)
    return Reading(level, tuple(kind for kind in _PRESSING if kind in kinds))


def _seen(book: Book, text: bytes) -> Iterator[tuple[Level, Kind]]:
    clear = present(book, without_quiet(book, text))
    about_others, rest = third(book, clear)
    yield Level.URGENT if book.hit("urging", clear) else Level.NONE, Kind.URGING
    yield own(book, rest), Kind.OWN
    yield about_others, Kind.THIRD
    yield Level.LOOK if book.hit("abuse", clear) else Level.NONE, Kind.ABUSE
