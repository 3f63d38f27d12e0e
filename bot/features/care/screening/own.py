"""What a writer says of themselves."""

from bot.engine.lexicon.patterns import Book
from bot.features.care.screening.levels import Level

_URGENT = ("intent", "plan", "means", "under_way", "farewell", "giving")
_LOOK = ("wish", "ideation", "harm", "hopeless")
_HEAVY = ("wish", "ideation", "harm")
"""With a tool or a place at hand, or with a time, these are a plan."""


def own(book: Book, text: bytes) -> Level:
    """How heavy a text sounds from which quiet things, the past and other people were taken out."""
    if _any(book, _URGENT, text) or _adds_up(book, text):
        return Level.URGENT
    return Level.LOOK if _any(book, _LOOK, text) or _worn(book, text) else Level.NONE


def _adds_up(book: Book, text: bytes) -> bool:
    if _any(book, _HEAVY, text) and _any(book, ("at_hand", "when"), text):
        return True
    return all(book.hit(name, text) for name in ("tools", "when", "resolve"))


def _worn(book: Book, text: bytes) -> bool:
    """Whether somebody is at the end of their strength, and not only with the search for work."""
    if not book.hit("worn", text):
        return False
    sentences = (b" . %b . " % sentence for sentence in text.split(b" . "))
    return any(book.hit("worn", one) and not book.hit("work", one) for one in sentences)


def _any(book: Book, names: tuple[str, ...], text: bytes) -> bool:
    return any(book.hit(name, text) for name in names)
