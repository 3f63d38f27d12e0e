"""Read one text: how heavy it sounds, and whom it is about."""

from bot.engine.lexicon.fold import fold
from bot.features.care.screening.book import books
from bot.features.care.screening.levels import Reading
from bot.features.care.screening.phrases import heard
from bot.features.care.screening.settle import settle
from bot.features.care.screening.weighed import weigh


def read(text: str) -> Reading:
    """How heavy a text sounds. Pure, offline, the same for the same text."""
    folded = fold(text)
    found = [one for book in books() for one in heard(book.page(folded))]
    signs = frozenset().union(*(one.signs for one in found))
    return settle(found, signs, weigh(folded, signs))
