"""What a writer says of somebody else."""

from bot.engine.lexicon.patterns import GAP, Book
from bot.features.care.screening.levels import Level


def third(book: Book, text: bytes) -> tuple[Level, bytes]:
    """The level of what is said of somebody else, and the text without it."""
    urgent = book.found("third_now", text)
    spans = urgent + book.found("third", text)
    for span in spans:
        if not book.hit("first", b" %b " % span):
            text = text.replace(b" %b " % span, GAP, 1)
    if not spans:
        return Level.NONE, text
    return (Level.URGENT if urgent else Level.LOOK), text
