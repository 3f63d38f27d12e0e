"""What says nothing about danger is taken out of a text before it is read: idioms, denials, and what is long past."""

from bot.engine.lexicon.patterns import STOP, Book


def without_quiet(book: Book, text: bytes) -> bytes:
    """The text without idioms and denials; after "but" a new sentence begins."""
    text = book.cut("turns", text, STOP)
    return book.cut("denied", book.cut("idioms", text))


def present(book: Book, text: bytes) -> bytes:
    """Only the sentences about now. One about the past stays where it says that it is back, or when it will be."""
    if not book.hit("past", text):
        return text
    kept = [sentence for sentence in text.split(b" . ") if not _is_past(book, b" %b " % sentence)]
    return STOP + STOP.join(kept) + STOP


def _is_past(book: Book, sentence: bytes) -> bool:
    return book.hit("past", sentence) and not (book.hit("again", sentence) or book.hit("when", sentence))
