"""Patterns from data files, compiled by google-re2 (whose time is linear in the text) when they are first needed."""

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bot.engine.lexicon.grammar import Grammar
from bot.engine.lexicon.spelling import Spelling, spelling

if TYPE_CHECKING:
    import re2

_MEMORY = 1 << 20
"""Bytes that one expression may take for what it remembers of texts; past it, it forgets and goes on."""
STOP = b" . "
GAP = b" .. "
"""In place of what was cut out: no phrase reaches over it, and no sentence ends at it."""


@dataclass(frozen=True)
class Phrases:
    """Named patterns of one language, as one expression. Texts are folded, in the language's spelling, and encoded."""

    patterns: list[str] = field(repr=False)
    grammar: Grammar = field(repr=False)

    @cached_property
    def _compiled(self) -> "re2._Regexp":
        import re2

        options = re2.Options()
        options.max_mem, options.never_capture, options.log_errors = _MEMORY, True, False
        return re2.compile(self.grammar.expression(self.patterns).encode(), options)

    def hit(self, text: bytes) -> bool:
        """Whether one of the phrases stands in the text."""
        return self._compiled.search(text) is not None

    def found(self, text: bytes) -> list[bytes]:
        """The phrases of the text, in order."""
        return [match.group().strip() for match in self._compiled.finditer(text)]

    def cut(self, text: bytes, instead: bytes) -> bytes:
        """The text with this in place of each of the phrases."""
        cut: bytes = self._compiled.sub(instead, text)
        return cut


class Book:
    """The phrases of one language by name, and the way it is spelt."""

    def __init__(self, spelt: Spelling, pieces: Mapping[str, str], lists: Mapping[str, list[str]]) -> None:
        self._spelling = spelt
        grammar = Grammar(pieces, spelt)
        self._phrases = {name: Phrases(patterns, grammar) for name, patterns in lists.items() if patterns}

    def spell(self, folded: str) -> bytes:
        """A folded text as the phrases of this book read it."""
        return self._spelling.rewrite(folded).encode()

    def hit(self, name: str, text: bytes) -> bool:
        """Whether a phrase of this list stands in the text."""
        return name in self._phrases and self._phrases[name].hit(text)

    def found(self, name: str, text: bytes) -> list[bytes]:
        """The phrases of this list that stand in the text."""
        return self._phrases[name].found(text) if name in self._phrases else []

    def cut(self, name: str, text: bytes, instead: bytes = GAP) -> bytes:
        """The text without the phrases of this list."""
        return self._phrases[name].cut(text, instead) if name in self._phrases else text


def read(path: Path) -> Book:
    """A book from its file: [spelling], [pieces], and tables of lists, where a string holds a pattern a line."""
    data = tomllib.loads(path.read_text("utf-8"))
    spelt, pieces = spelling(data.pop("spelling", {})), data.pop("pieces", {})
    return Book(spelt, pieces, {name: _lines(text) for name, text in _flat(data)})


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
