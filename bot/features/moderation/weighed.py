"""What a text weighs by all that it shows together: who asks what an offer is worth uses the words of who makes it.

Learned from lines that were held and honest ones: docs/screening.md.
"""

import tomllib
from collections import defaultdict
from collections.abc import Iterable
from functools import cache
from pathlib import Path

from bot.engine.lexicon.concepts import Concepts
from bot.engine.lexicon.features import features
from bot.engine.lexicon.pieces import pieces
from bot.engine.lexicon.weights import Weights, read
from bot.features.moderation.together import known, priced

_DATA = Path(__file__).parent / "lexicon"
WEIGHTS = _DATA / "weights.tsv"
HELD = "held"
FEW = 6
"""Fewer words than these are too little to weigh: there the phrases alone decide."""
_EVERY = "any"
"""Words weigh the same in all languages: people mix them."""


def weigh(folded: str, signs: Iterable[str]) -> float:
    """Log odds that a person would want to read it first, of its heaviest piece; `signs` stand beside its words."""
    return max(map(weights().score, shown(folded, signs)))


def shown(folded: str, signs: Iterable[str]) -> list[list[str]]:
    """The features of every other piece of a folded text: those between say the same once more."""
    beside = tuple(signs)
    apart = pieces(list(priced(folded.split())), known())[::2]
    return [[*features(piece, meaning(), _EVERY), *beside] for piece in apart]


@cache
def weights() -> Weights:
    """Read once."""
    return read(WEIGHTS)[HELD]


@cache
def meaning() -> Concepts:
    """The concepts of all languages as one."""
    table: dict[str, str] = defaultdict(str)
    for path in sorted((_DATA / "concepts").glob("*.toml")):
        for name, some in tomllib.loads(path.read_text("utf-8"))["selling"].items():
            table[name] += f" {some}"
    return Concepts(table)
