"""What a text weighs by all that it shows together, where no phrase is known. Learned from lines: docs/screening.md."""

from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from msgspec import Struct

from bot.engine.lexicon.features import features, in_company, places
from bot.engine.lexicon.pieces import spans, telling
from bot.features.care.screening.book import known, meanings, questions
from bot.features.care.screening.levels import Kind

FIRES, URGENT = "fires", "urgent"
FEW = 4
"""Fewer words than these are too little to weigh: there the phrases alone decide."""
BRIEF = 7
"""Of fewer words than these, what is weighed alone has to be surer before it is urgent."""
LEAST = 20
"""So many features a sum is held against: the five of "I learn fast" are no evidence, whatever they weigh."""
ABOUT = (Kind.OWN, Kind.URGING, Kind.THIRD, Kind.ABUSE)
AROUND = frozenset({"industry", "caring", "making", "media", "tech", "play", "law", "moving", "cheer", "grief"})
"""What a text is about elsewhere says how a piece of it is meant: a letter of goodbye, beside a novel."""


class Weight(Struct, frozen=True):
    """Log odds that somebody would want to look, and that it cannot wait; and whom it is most likely about.

    `urgent` and `kind` are asked only where the first is over nothing. `brief`: there were few words to go by.
    """

    fires: float
    urgent: float
    kind: Kind
    brief: bool = False


def weigh(folded: str, signs: Iterable[str]) -> Weight:
    """The heaviest piece of a folded text in which the patterns found these signs."""
    words = sum(map(str.isalnum, folded.split()))
    if words < FEW:
        return Weight(0.0, 0.0, Kind.OWN)
    lists = [f"list {name}" for name in sorted(signs)]
    ask = questions()
    shown = [[*one, *lists] for one in in_company(list(views(folded)), AROUND)]
    fires, best = max((score, number) for number, score in enumerate(ask[FIRES].scores(shown, LEAST)))
    if fires < 0:
        return Weight(fires, 0.0, Kind.OWN)
    about = {kind: ask[kind.value].score(shown[best]) for kind in ABOUT}
    kind = max(ABOUT, key=lambda one: about[one])
    return Weight(fires, ask[URGENT].score(shown[best]), kind, words < BRIEF)


def views(folded: str) -> Iterator[list[str]]:
    """The features of each piece of a text, in each language that it may be in."""
    words = telling(folded.split(), known())
    read = cache(lambda language: places(words, meanings()[language], language))
    for span in spans(len(words)):
        for language in likely(words[span]):
            yield features(read(language)[span])


def likely(words: Sequence[str]) -> list[str]:
    """The languages that a few words are most likely in: one, or two where they come close."""
    heard = {language: sum(map(one.function.__contains__, words)) for language, one in meanings().items()}
    first, second, *_ = sorted(heard, key=lambda language: -heard[language])
    return [first] if heard[first] > heard[second] + 1 else [first, second]
