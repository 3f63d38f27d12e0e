"""Words of a draft that may read hotter than they were meant. It marks; it forbids nothing."""

from msgspec.structs import replace

from bot.features.checkins.reading.book import books
from bot.features.checkins.reading.scope import FINE
from bot.features.checkins.reading.text import Found, Read, plain, read
from bot.features.checkins.rules.cooling import MOST_MARKED, Mark


def marks(draft: str) -> list[Mark]:
    """What is marked, in the order of the draft: at most five, and no words twice."""
    text = read(plain(draft))
    found = sorted(_all(text), key=lambda one: (one.first, -one.after))
    said = {text.words(one.first, one.after): one.name for one in _together(found)}
    return [Mark(kind, words) for words, kind in said.items()][:MOST_MARKED]


def _all(text: Read) -> list[Found]:
    return [one for book in books("tone").values() for one in _hot(text.find(book))]


def _hot(found: list[Found]) -> list[Found]:
    fine = [one for one in found if one.name == FINE]
    hot = (one for one in found if one.name != FINE)
    return [one for one in hot if not any(other.first < one.after and one.first < other.after for other in fine)]


def _together(found: list[Found]) -> list[Found]:
    """Phrases that overlap are one, named as the first of them."""
    kept: list[Found] = []
    for one in found:
        if kept and one.first < kept[-1].after:
            kept[-1] = replace(kept[-1], after=max(kept[-1].after, one.after))
        else:
            kept.append(one)
    return kept
