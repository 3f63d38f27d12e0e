"""What feedback can be asked for, and what each kind takes."""

from msgspec import Struct

KINDS = ("resume", "letter", "portfolio", "profile", "reply", "debrief", "pitch", "talk")
NAMED = frozenset({"resume", "letter", "portfolio", "profile"})
"""Kinds whose text is a name by itself: whoever reads it may know who wrote it."""
HEAVY = frozenset({"debrief"})
"""Kinds that may weigh on whoever reads them."""
INTERVIEW = "interview"
"""Asked for here as well, and seen to by another feature: it needs a time and not a text."""
WITHOUT_TEXT = frozenset({"debrief", "talk"})
"""Kinds that can be asked for with a question alone."""
FINISHED = ("30", "60", "90")
FIELDS = (
    "software",
    "data",
    "design",
    "product",
    "marketing",
    "office",
    "care",
    "teaching",
    "trades",
    "other",
)
LEVELS = ("first", "early", "middle", "senior", "change")
LANGUAGES = ("en", "es", "fr", "de", "pt", "ar", "hi", "zh")

_MINUTES = {
    "resume": 15,
    "letter": 10,
    "portfolio": 20,
    "profile": 10,
    "reply": 5,
    "debrief": 15,
    "pitch": 10,
    "talk": 30,
}
_WORDS_A_PAGE = 300
_WORDS_A_MINUTE = 100
"""Read slowly, and thought about."""


class About(Struct, frozen=True):
    """What a member said of themselves once: asked for feedback or offered it. Languages are codes ("en")."""

    field: str = ""
    level: str = ""
    languages: tuple[str, ...] = ()
    name: str = ""


def minutes(kind: str, words: int, pages: int = 0) -> int:
    """About how long a review takes, in steps of five minutes."""
    needed = _MINUTES[kind] + max(0, words + pages * _WORDS_A_PAGE - 300) / _WORDS_A_MINUTE
    return max(5, 5 * round(needed / 5))
