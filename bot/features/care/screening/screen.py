"""Read one text: how heavy it sounds, and whom it is about."""

from collections.abc import Iterator

from bot.engine.lexicon.fold import fold
from bot.engine.lexicon.patterns import Book
from bot.features.care.screening.book import books
from bot.features.care.screening.levels import Kind, Level, Reading
from bot.features.care.screening.own import own
from bot.features.care.screening.quiet import present, without_quiet

_PRESSING = (Kind.URGING, Kind.OWN, Kind.THIRD, Kind.ABUSE)


def read(text: str) -> Reading:
    """How heavy a text sounds. Pure, offline, the same for the same text."""
    folded = fold(text)
    seen = [one for book in books() for one in _seen(book, book.spell(folded)) if one[0]]
    kinds = {kind for _, kind in seen}
    level = max((level for level, _ in seen), default=Level.NONE)
    return Reading(level, tuple(kind for kind in _PRESSING if kind in kinds))


def _seen(book: Book, text: bytes) -> Iterator[tuple[Level, Kind]]:
    clear = without_quiet(book, text)
    about_others, rest = _third(book, clear)
    yield Level.URGENT if book.hit("urging", clear) else Level.NONE, Kind.URGING
    yield own(book, present(book, rest)), Kind.OWN
    yield about_others, Kind.THIRD
    yield Level.LOOK if book.hit("abuse", clear) else Level.NONE, Kind.ABUSE


def _third(book: Book, text: bytes) -> tuple[Level, bytes]:
    """The level of what is said of somebody else, and the text without it."""
    urgent = book.hit("third_now", text)
    rest = book.cut("third", book.cut("third_now", text))
    if rest == text:
        return Level.NONE, text
    return (Level.URGENT if urgent else Level.LOOK), rest
