"""Patterns from data files, compiled by google-re2 (whose time is linear in the text) when they are first needed."""

import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain
from pathlib import Path
from typing import Any

from msgspec import Struct

from bot.engine.lexicon.grammar import Grammar
from bot.engine.lexicon.phrase import Phrase
from bot.engine.lexicon.spelling import Spelling, spelling

STOP = b" . "
GAP = b" .. "
"""In place of what was taken out: no phrase reaches over it, and no sentence ends at it."""

Likely = Mapping[str, Sequence[Phrase]]


class Page(Struct, frozen=True):
    """A text as one language reads it: in its spelling, with the phrases that its words leave possible, by list."""

    text: bytes
    likely: Likely

    def hit(self, *names: str) -> bool:
        """Whether a phrase of these lists stands here."""
        for name in names:
            for phrase in self.likely.get(name, ()):
                if phrase.compiled.search(self.text):
                    return True
        return False

    def found(self, name: str) -> list[bytes]:
        """The phrases of a list that stand here, with the blanks around them."""
        return [match.group() for phrase in self.likely.get(name, ()) for match in phrase.compiled.finditer(self.text)]

    def without(self, name: str, instead: bytes = GAP) -> "Page":
        """The text without the phrases of a list."""
        text = self.text
        for phrase in self.likely.get(name, ()):
            text = phrase.compiled.sub(instead, text)
        return self if text is self.text else self.part(text)

    def part(self, text: bytes) -> "Page":
        """A piece of this text."""
        return Page(text, self.likely)

    def sentences(self) -> "Iterator[Page]":
        """Each sentence by itself, between stops."""
        return (self.part(STOP + sentence.strip() + STOP) for sentence in self.text.split(STOP) if sentence.strip())


class Book:
    """The phrases of one language in named lists, and the way it is spelt."""

    def __init__(self, spelt: Spelling, lists: Mapping[str, Sequence[Phrase]]) -> None:
        self.lists = lists
        self._spelling = spelt
        self._listed = [(name, phrase) for name, phrases in lists.items() for phrase in phrases]
        by_word: dict[str, list[int]] = {}
        for number, (_, phrase) in enumerate(self._listed):
            for word in phrase.needs[0] if phrase.needs else ():
                by_word.setdefault(word, []).append(number)
        once: dict[tuple[int, ...], tuple[int, ...]] = {}  # the words of one place lead to the same phrases
        found = ((word, tuple(numbers)) for word, numbers in by_word.items())
        self._by_word = {word: once.setdefault(numbers, numbers) for word, numbers in found}
        self._always = [number for number, (_, phrase) in enumerate(self._listed) if not phrase.needs]

    def page(self, folded: str) -> Page:
        """A folded text, to look for phrases in."""
        text = self._spelling.rewrite(folded)
        return Page(text.encode(), self._likely(frozenset(text.split())))

    def _likely(self, words: frozenset[str]) -> Likely:
        numbers = {*self._always, *chain.from_iterable(self._by_word.get(word, ()) for word in words)}
        found: dict[str, list[Phrase]] = {}
        for name, phrase in (self._listed[number] for number in sorted(numbers)):
            if phrase.may_stand_in(words):
                found.setdefault(name, []).append(phrase)
        return found


def read(path: Path) -> Book:
    """A book from its file: [spelling], [pieces], and tables of lists, where a string holds a pattern a line.

    Raises BadPattern.
    """
    data = tomllib.loads(path.read_text("utf-8"))
    spelt = spelling(data.pop("spelling", {}))
    grammar = Grammar(data.pop("pieces", {}), spelt)
    return Book(spelt, {name: tuple(map(grammar.phrase, _lines(text))) for name, text in _flat(data)})


def _flat(data: Mapping[str, Any]) -> Iterable[tuple[str, str]]:
    return ((name, text) for table in data.values() for name, text in table.items())


def _lines(text: str) -> list[str]:
    """The patterns of a list. One that is too long for a line goes on while a parenthesis is open."""
    patterns = [""]
    for line in (line.strip() for line in text.splitlines()):
        if line.startswith("#"):
            continue
        patterns[-1] += f" {line}"
        if patterns[-1].count("(") <= patterns[-1].count(")"):
            patterns.append("")
    return [pattern.strip() for pattern in patterns if pattern.strip()]
