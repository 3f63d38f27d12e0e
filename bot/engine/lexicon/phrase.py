"""A phrase: its expression, and the words without which it cannot stand in a text."""

from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from msgspec import Struct

if TYPE_CHECKING:
    import re2

_MEMORY = 1 << 18
"""Bytes that one expression may take for what it remembers of texts; past it, it forgets and goes on."""
_KEPT = 512
"""How many expressions stay compiled; one takes half a millisecond and some 15 kB."""

Needs = tuple[tuple[str, ...], ...]
"""At least one word of each. A tuple takes a ninth of a set's memory, and a text has few words to look up in."""


class Phrase(Struct, frozen=True):
    """`expression` is RE2's, over folded text with a blank after each word."""

    expression: str
    needs: Needs = ()

    @property
    def maybe(self) -> "Phrase":
        """The phrase, or nothing."""
        return Phrase(f"(?:{self.expression})?") if self.expression else self

    @property
    def compiled(self) -> "re2._Regexp":
        """The expression, ready to search bytes."""
        return _compiled(self.expression)

    def may_stand_in(self, words: frozenset[str]) -> bool:
        """Whether a text with these words can hold it. Far cheaper than to look."""
        return not any(map(words.isdisjoint, self.needs))


@lru_cache(maxsize=_KEPT)
def _compiled(expression: str) -> "re2._Regexp":
    import re2

    options = re2.Options()
    options.max_mem, options.never_capture, options.log_errors = _MEMORY, True, False
    return re2.compile(f" {expression}".encode(), options)


def _common(need: tuple[str, ...]) -> tuple[bool, int]:
    """How often a text is likely to have one of these words: short words are everywhere."""
    return min(map(len, need)) < 4, len(need)


def in_order(phrases: Iterable[Phrase]) -> Phrase:
    """One after the other."""
    phrases = list(phrases)
    if len(phrases) == 1:
        return phrases[0]
    needs = dict.fromkeys(need for phrase in phrases for need in phrase.needs)
    return Phrase("".join(phrase.expression for phrase in phrases), tuple(sorted(needs, key=_common)))


def either(phrases: Sequence[Phrase]) -> Phrase:
    """Any of them."""
    if len(phrases) == 1:
        return phrases[0]
    expression = "|".join(dict.fromkeys(phrase.expression for phrase in phrases))
    if not all(phrase.needs for phrase in phrases):
        return Phrase(f"(?:{expression})" if expression else "")
    least = (min(phrase.needs, key=_common) for phrase in phrases)
    return Phrase(f"(?:{expression})" if expression else "", (tuple(sorted(set().union(*least))),) if phrases else ())
