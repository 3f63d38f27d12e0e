"""What a piece of text shows: concepts, words, and how they stand to each other. Every name can be read by a person."""

from collections.abc import Sequence
from itertools import chain, combinations

from msgspec import Struct

from bot.engine.lexicon.concepts import Concepts, Tags

NEAR = 5
"""How many words apart two concepts may stand to be one after the other."""
LETTERS = 4


class Place(Struct, frozen=True):
    """What one word of a text shows: what it is about, and its features beside those that follow."""

    about: Tags
    shown: list[str]


def places(words: Sequence[str], meaning: Concepts, language: str) -> list[Place]:
    """Each folded word of a text, read in one language."""
    tags = meaning.tags(words)
    rows = zip(["", *words], words, [*words[1:], ""], [*words[2:], "", ""], tags, strict=False)
    read = (surface(*row, language) for row in rows)
    return [Place(about, shown + followed(tags, at)) for at, (about, shown) in enumerate(zip(tags, read, strict=True))]


def features(piece: Sequence[Place]) -> list[str]:
    """All that a piece of a text shows: each feature once."""
    names = sorted({name for place in piece for name in place.about})
    beside = (f"{one} & {other}" for one, other in combinations(names, 2))
    return list(dict.fromkeys(chain(names, beside, *(place.shown for place in piece))))


def in_company(shown: Sequence[list[str]], about: frozenset[str]) -> list[list[str]]:
    """The features of the pieces of a text; each with `around media` where the others are about that and it is not."""
    if len(shown) == 1:
        return list(shown)
    names = [about.intersection(one) for one in shown]
    whole = frozenset().union(*names)
    return [[*one, *(f"around {name}" for name in sorted(whole - own))] for one, own in zip(shown, names, strict=True)]


def followed(tags: Sequence[Tags], at: int) -> list[str]:
    """`want > death`: one concept soon after the other."""
    soon = tags[at + 1 : at + NEAR + 1] if tags[at] else ()
    return [f"{name} > {other}" for name in tags[at] for some in soon for other in some]


def surface(before: str, word: str, after: str, later: str, about: Tags, language: str) -> list[str]:
    """A word, four letters of it in a row (`~kill`, against misspellings), pairs, and the neighbours of its concepts.

    Each in its language.
    """
    edged = f"-{word}-"
    shown = [f"{language} ~{edged[at : at + LETTERS]}" for at in range(len(word) + 3 - LETTERS)]
    shown += (f"{language} {word}", f"{language} {word} {after}", f"{language} {word} _ {later}")
    for name in about:
        shown += (f"{language} {before} <{name}>", f"{language} <{name}> {after}")
    return shown
