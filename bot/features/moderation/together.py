"""What a few words say together: a price beside a cover letter, a code beside a form. Concepts and rules are data."""

import tomllib
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from bot.engine.lexicon.concepts import Concepts, read
from bot.engine.lexicon.pieces import pieces

_DATA = Path(__file__).parent / "lexicon"
_NUMBER = "#"
_TOLD = "told"
"""Somebody tells what happened to them, or warns: no rule holds there."""

Rules = dict[str, list[frozenset[str]]]


def together(folded: str) -> str:
    """The list of the first rule whose concepts all stand in one piece of a folded text; "" for none."""
    words = list(priced(folded.split()))
    shown = [names for piece in pieces(words, known()) for names in _about(piece)]
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
def languages() -> tuple[Concepts, ...]:
    """The concepts, once a language: every text is read in every one."""
    return tuple(read(path) for path in sorted((_DATA / "concepts").glob("*.toml")))


@cache
def known() -> frozenset[str]:
    """The words that stand in the concepts of some language."""
    return frozenset().union(*(one.words for one in languages()))


def _rules() -> dict[str, Any]:
    return tomllib.loads((_DATA / "rules.toml").read_text("utf-8"))


def priced(words: Sequence[str]) -> Iterator[str]:
    """The words, with one sign for every number that may be a price."""
    units = counted().tags([*words[1:], ""])
    return (_NUMBER if word[0].isdigit() and not unit else word for word, unit in zip(words, units, strict=True))


def _about(piece: Sequence[str]) -> Iterator[frozenset[str]]:
    for one in languages():
        names = frozenset(name for some in one.tags(piece) for name in some)
        if _TOLD not in names:
            yield names
