"""What a few words say together: a price beside a cover letter, a code beside a form. Concepts and rules are data."""

import tomllib
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any

from bot.engine.lexicon.concepts import Concepts, read
from bot.engine.lexicon.features import Place, places
from bot.engine.lexicon.pieces import spans, telling

_DATA = Path(__file__).parent / "lexicon"
CONCEPTS = sorted((_DATA / "concepts").glob("*.toml"))
_NUMBER = "#"
_EVERY = "any"
"""Words weigh the same in all languages: people mix them."""
_TOLD = "told"
"""Somebody tells what happened to them, or warns: no rule holds there."""

Rules = dict[str, list[frozenset[str]]]


def read_in(folded: str) -> list[Place]:
    """What the words of a folded text show."""
    return places(telling(list(priced(folded.split())), meaning().words), meaning(), _EVERY)


def together(text: Sequence[Place]) -> str:
    """The list of the first rule whose concepts all stand in one piece of a text; "" for none."""
    shown = list(_about(text))
    found = (name for name, some in rules().items() if any(one <= names for names in shown for one in some))
    return next(found, "")


@cache
def rules() -> Rules:
    """By list: sets of concepts."""
    lists = _rules()["rules"]
    return {name: [frozenset(line.split()) for line in text.splitlines()] for name, text in lists.items()}


@cache
def counted() -> Concepts:
    """The words that a number counts where it is no price."""
    return Concepts({"unit": _rules()["units"]})


@cache
def meaning() -> Concepts:
    """The concepts of all languages as one: people mix them."""
    return read(*CONCEPTS)


def _rules() -> dict[str, Any]:
    return tomllib.loads((_DATA / "rules.toml").read_text("utf-8"))


def priced(words: Sequence[str]) -> Iterator[str]:
    """The words, with one sign for every number that may be a price."""
    return (_NUMBER if word[0].isdigit() and not _counts(unit) else word for word, unit in pairwise([*words, ""]))


def _counts(unit: str) -> bool:
    return any(counted().tags([unit]))


def _about(text: Sequence[Place]) -> Iterator[frozenset[str]]:
    """What each piece is about, but for those that tell."""
    for span in spans(len(text)):
        names = frozenset(name for place in text[span] for name in place.about)
        if _TOLD not in names:
            yield names
