"""What a piece of text shows: concepts, words, and how they stand to each other. Every name can be read by a person."""

from collections.abc import Iterator, Sequence
from itertools import combinations

from bot.engine.lexicon.concepts import Concepts, Tags

NEAR = 5
"""How many words apart two concepts may stand to be one after the other."""
LETTERS = 4


def features(words: Sequence[str], meaning: Concepts, language: str) -> list[str]:
    """All that some folded words show, read in one language: each feature once."""
    tags = meaning.tags(words)
    return list(dict.fromkeys([*concepts(tags), *surface(words, tags, language)]))


def in_company(shown: Sequence[list[str]], about: frozenset[str]) -> list[list[str]]:
    """The features of the pieces of a text; each with `around media` where the others are about that and it is not."""
    if len(shown) == 1:
        return list(shown)
    names = [about.intersection(one) for one in shown]
    whole = frozenset().union(*names)
    return [[*one, *(f"around {name}" for name in sorted(whole - own))] for one, own in zip(shown, names, strict=True)]


def concepts(tags: Sequence[Tags]) -> Iterator[str]:
    """`death`; `family & give` somewhere in the piece; `want > death` one soon after the other."""
    yield from (names := sorted({name for some in tags for name in some}))
    yield from (f"{one} & {other}" for one, other in combinations(names, 2))
    placed = [(at, name) for at, some in enumerate(tags) for name in some]
    for number, (at, name) in enumerate(placed):
        for later, other in placed[number + 1 :]:
            if later - at > NEAR:
                break
            if later > at:
                yield f"{name} > {other}"


def surface(words: Sequence[str], tags: Sequence[Tags], language: str) -> Iterator[str]:
    """Words, pairs and neighbours of concepts, each in its language."""
    for at, word in enumerate(words):
        before, after = words[at - 1] if at else "", words[at + 1] if at + 1 < len(words) else ""
        yield f"{language} {word}"
        if after:
            yield f"{language} {word} {after}"
        if at + 2 < len(words):
            yield f"{language} {word} _ {words[at + 2]}"
        for name in tags[at]:
            yield f"{language} {before} <{name}>"
            yield f"{language} <{name}> {after}"
        yield from letters(word, language)


def letters(word: str, language: str) -> Iterator[str]:
    """Four letters in a row, against misspellings: `~kill`."""
    edged = f"-{word}-"
    return (f"{language} ~{edged[at : at + LETTERS]}" for at in range(len(edged) - LETTERS + 1))
