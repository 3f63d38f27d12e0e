"""What a writer says of themselves."""

from bot.engine.lexicon.patterns import Page
from bot.features.care.screening.levels import Level

URGENT = frozenset({"intent", "plan", "means", "under_way", "farewell", "giving"})
LOOK = frozenset({"wish", "said", "ideation", "harm", "hopeless", "worn"})
_HEAVY = frozenset({"wish", "ideation", "harm"})
"""With a tool or a place at hand, or with a time, these are a plan."""
_NEAR = frozenset({"at_hand", "when"})
_RESOLVED = frozenset({"tools", "when", "resolve"})
_SAID = (URGENT | LOOK | _NEAR | _RESOLVED) - {"worn"}


def signs(page: Page) -> frozenset[str]:
    """The lists that say something in a text from which quiet things, the past and other people were taken out."""
    found = frozenset(name for name in _SAID.intersection(page.likely) if page.hit(name))
    return found | {"worn"} if _worn(page) else found


def own(found: frozenset[str]) -> Level:
    """How heavy these signs are together."""
    near = found & _NEAR and found & _HEAVY
    if found & URGENT or near or found >= {"at_hand", "worn"} or found >= _RESOLVED:
        return Level.URGENT
    return Level.LOOK if found & LOOK else Level.NONE


def _worn(page: Page) -> bool:
    """Whether somebody is at the end of their strength, and not only with the search for work."""
    return page.hit("worn") and any(one.hit("worn") and not one.hit("work") for one in page.sentences())
