"""The small language that patterns are written in, turned into regular expressions over folded text.

    i ~ want to (die|stop living)    words in order; ~ is up to four words between, ~~ up to seven; never past a stop
    {want} to die                    a piece, named once and used often
    so? tired                        what may be missing
    suicid*                          the beginning of a word (or its end: *self)
    ^ goodbye .                      the beginning and the end of a sentence

Letters are folded as in the text, so accents, case and apostrophes do not matter. An umlaut may be written out (ue).
"""

import re
from collections.abc import Iterator, Mapping

from bot.engine.lexicon.fold import fold_word
from bot.engine.lexicon.spelling import Spelling

_TOKEN = re.compile(r"\{\w+\}\??|\(|\)\??|\||[^\s(){}|]+")
_UMLAUT = {"ä": "ae", "ö": "oe", "ü": "ue"}
_WORD = "[^ .]"
_FIXED = {"~": f"(?:{_WORD}+ ){{0,4}}", "~~": f"(?:{_WORD}+ ){{0,7}}", ".": r"\. ", "^": r"\. "}


class BadPattern(ValueError):
    """A pattern that cannot be read; the message names it."""


class Grammar:
    """Turns patterns into regular expressions, with the pieces and the spelling of their language."""

    def __init__(self, pieces: Mapping[str, str], spelling: Spelling) -> None:
        self._pieces = pieces
        self._spelling = spelling

    def expression(self, patterns: list[str]) -> str:
        """One regular expression that finds any of the patterns, with the blanks around it."""
        return f" {_group([self._pattern(pattern) for pattern in patterns])}"

    def _pattern(self, pattern: str) -> str:
        try:
            return self._alternatives(iter(_TOKEN.findall(pattern)), inside=False)[0]
        except (KeyError, BadPattern) as problem:
            raise BadPattern(f"{pattern!r}: {problem}") from problem

    def _alternatives(self, tokens: Iterator[str], inside: bool) -> tuple[str, str]:
        """A group up to its end, and what ended it."""
        branches = [""]
        for item in tokens:
            if item.startswith(")"):
                if not inside:
                    raise BadPattern("a ) too many")
                return _group(branches), item
            if item == "|":
                branches.append("")
            else:
                branches[-1] += self._item(item, tokens)
        if inside:
            raise BadPattern("a ) is missing")
        return _group(branches), ""

    def _item(self, item: str, rest: Iterator[str]) -> str:
        if item == "(":
            group, end = self._alternatives(rest, inside=True)
            return group and group + end[1:]
        if item.startswith("{"):
            return self._pattern(self._pieces[item.strip("{}?")]) + ("?" if item.endswith("?") else "")
        return _FIXED.get(item) or self._word(item)

    def _word(self, item: str) -> str:
        bare = item.removesuffix("?")
        letters = "".join(_letter(part) for part in re.split(r"(\*|[äöü])", bare.lower()))
        written = " ".join(self._spelling.of(letters))
        return f"(?:{written} ){item[len(bare) :]}" if written else ""


def _group(branches: list[str]) -> str:
    """The alternatives as one. What is all fillers is none: it would make the others needless."""
    said = [branch for branch in branches if branch]
    return f"(?:{'|'.join(said)})" if said else ""


def _letter(part: str) -> str:
    if part == "*":
        return f"{_WORD}*"
    if part in _UMLAUT:
        return f"{_UMLAUT[part]}?"
    return fold_word(part)
