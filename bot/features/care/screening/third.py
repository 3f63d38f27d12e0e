"""What a writer says of somebody else."""

from bot.engine.lexicon.patterns import GAP, Page
from bot.features.care.screening.levels import Level


def third(page: Page) -> tuple[Level, Page]:
    """The level of what is said of somebody else, and the text without it."""
    urgent = page.found("third_now")
    said = urgent + page.found("third")
    text = page.text
    for words in said:
        if not page.part(words).hit("first"):
            text = text.replace(words, GAP, 1)
    if not said:
        return Level.NONE, page
    return (Level.URGENT if urgent else Level.LOOK), page.part(text)
