"""What a writer says of themselves."""

from bot.engine.lexicon.patterns import Page
from bot.features.care.screening.levels import Level

_URGENT = ("intent", "plan", "means", "under_way", "farewell", "giving")
_LOOK = ("wish", "ideation", "harm", "hopeless")
_HEAVY = ("wish", "ideation", "harm")
"""With a tool or a place at hand, or with a time, these are a plan."""


def own(page: Page) -> Level:
    """How heavy a text sounds from which quiet things, the past and other people were taken out."""
    if page.hit(*_URGENT) or _adds_up(page):
        return Level.URGENT
    return Level.LOOK if page.hit(*_LOOK) or _worn(page) else Level.NONE


def _adds_up(page: Page) -> bool:
    if page.hit("at_hand", "when") and page.hit(*_HEAVY):
        return True
    if page.hit("at_hand") and _worn(page):
        return True
    return all(page.hit(name) for name in ("tools", "when", "resolve"))


def _worn(page: Page) -> bool:
    """Whether somebody is at the end of their strength, and not only with the search for work."""
    return page.hit("worn") and any(one.hit("worn") and not one.hit("work") for one in page.sentences())
