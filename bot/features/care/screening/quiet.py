"""What says nothing about danger is taken out of a text before it is read: idioms, denials, and what is long past."""

from bot.engine.lexicon.patterns import STOP, Page


def without_quiet(page: Page) -> Page:
    """The text without idioms and denials; after "but" a new sentence begins."""
    return page.without("turns", STOP).without("idioms").without("denied")


def present(page: Page) -> Page:
    """Only the sentences about now. One about the past stays where it says that it is back, or when it will be."""
    if not page.hit("past"):
        return page
    return page.part(b"".join(one.text for one in page.sentences() if not _is_past(one)))


def _is_past(sentence: Page) -> bool:
    return sentence.hit("past") and not sentence.hit("again", "when")
