"""What a writer says of themselves."""

from bot.engine.lexicon.patterns import Book
from bot.features.care.screening.levels import Level

_URGENT = ("intent", "plan", "means", "under_way", "farewell", "giving")
_LOOK = ("wish", "ideation", "harm", "hopeless")
_RAISED = ("wish", "ideation")
"""With means at hand, or with a time, these are a plan."""
_RAISING = ("at_hand", "when")


def own(book: Book, text: bytes) -> Level:
    """How heavy a text sounds from which quiet things, the past and other people were taken out."""
    if _any(book, _URGENT, text):
        return Level.URGENT
    if not _any(book, _LOOK, text):
        return Level.NONE
    return Level.URGENT if _any(book, _RAISED, text) and _any(book, _RAISING, text) else Level.LOOK


def _any(book: Book, names: tuple[str, ...], text: bytes) -> bool:
    return any(book.hit(name, text) for name in names)
