"""One spelling for the many of a word: slang, contractions, slips of the hand, and fillers that say nothing."""

from collections.abc import Iterable, Mapping

from msgspec import Struct

from bot.engine.lexicon.fold import fold_word
from bot.engine.lexicon.typos import slips

FILLERS = "fillers"


class Spelling(Struct, frozen=True):
    """What stands for each odd spelling; "" for a filler. All is folded."""

    instead: Mapping[str, str]

    def of(self, word: str) -> list[str]:
        """The word as patterns know it: itself, another, several, or none."""
        return self.instead.get(word, word).split()

    def rewrite(self, text: str) -> str:
        """A folded text in this spelling."""
        words = text.split()
        return f" {' '.join(filter(None, map(self.instead.get, words, words)))} "


def spelling(table: Mapping[str, str]) -> Spelling:
    """From `want to = "wanna wana"`: each variant is written as the key. %word stands for its near misspellings too."""
    instead: dict[str, str] = {}
    for usual, variants in table.items():
        written = "" if usual == FILLERS else " ".join(fold_word(word) for word in usual.split())
        instead.update(dict.fromkeys(_variants(variants.split()), written))
    return Spelling({odd: usual for odd, usual in instead.items() if odd != usual})


def _variants(words: Iterable[str]) -> Iterable[str]:
    for word in words:
        yield from slips(fold_word(word[1:])) if word.startswith("%") else [fold_word(word)]
