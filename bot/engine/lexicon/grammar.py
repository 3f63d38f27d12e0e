"""The small language that patterns are written in, turned into regular expressions over folded text.

    i ~ want to (die|stop living)    words in order; ~ is up to four words between, ~~ up to seven; never past a stop
    {want} to die                    a piece, named once and used often
    so? tired                        what may be missing
    suicid*                          the beginning of a word (or its end: *self)
    hart[oa]                         one of these letters
    ^ goodbye .                      the beginning and the end of a sentence

Letters are folded as in the text, so accents, case and apostrophes do not matter. An umlaut may be written out (ue).
"""

import re
from collections.abc import Iterator, Mapping

from bot.engine.lexicon.fold import fold_word
from bot.engine.lexicon.phrase import Phrase, either, in_order
from bot.engine.lexicon.spelling import Spelling

_TOKEN = re.compile(r"\{\w+\}\??|\(|\)\??|\||[^\s(){}|]+")
_CHOICE = re.compile(r"\[(\w+)\]|([äöü])")
_UMLAUT = {"ä": "ae", "ö": "oe", "ü": "ue"}
_WORD = "[^ .]"
_FIXED = {"~": f"(?:{_WORD}+ ){{0,4}}", "~~": f"(?:{_WORD}+ ){{0,7}}", ".": r"\. ", "^": r"\. "}


class BadPattern(ValueError):
    """A pattern that cannot be read; the message names it."""


class Grammar:
    """Reads patterns, with the pieces and the spelling of their language."""

    def __init__(self, pieces: Mapping[str, str], spelling: Spelling) -> None:
        self._pieces = pieces
        self._spelling = spelling
        self._known: dict[str, Phrase] = {}
        self._words: dict[str, Phrase] = {}
        self._once: dict[str, str] = {}  # the same word is one object wherever it stands

    def phrase(self, pattern: str) -> Phrase:
        """What the pattern finds. Raises BadPattern."""
        try:
            return self._alternatives(iter(_TOKEN.findall(pattern)), inside=False)[0]
        except (KeyError, BadPattern) as problem:
            raise BadPattern(f"{pattern!r}: {problem}") from problem

    def _alternatives(self, tokens: Iterator[str], inside: bool) -> tuple[Phrase, str]:
        """A group up to its end, and what ended it."""
        branches: list[list[Phrase]] = [[]]
        for item in tokens:
            if item.startswith(")"):
                if not inside:
                    raise BadPattern("a ) too many")
                return _group(branches), item
            if item == "|":
                branches.append([])
            else:
                branches[-1].append(self._item(item, tokens))
        if inside:
            raise BadPattern("a ) is missing")
        return _group(branches), ""

    def _item(self, item: str, rest: Iterator[str]) -> Phrase:
        if item == "(":
            group, end = self._alternatives(rest, inside=True)
            return group.maybe if end == ")?" else group
        bare = item.removesuffix("?")
        found = self._named(bare)
        return found if bare == item else found.maybe

    def _named(self, bare: str) -> Phrase:
        if bare in _FIXED:
            return Phrase(_FIXED[bare])
        if bare.startswith("{"):
            return self._piece(bare[1:-1])
        if bare not in self._words:
            self._words[bare] = self._word(bare.lower())
        return self._words[bare]

    def _piece(self, name: str) -> Phrase:
        if name not in self._known:
            self._known[name] = self.phrase(self._pieces[name])
        return self._known[name]

    def _word(self, word: str) -> Phrase:
        if "*" in word:
            letters = (fold_word(part) for part in word.split("*"))
            return Phrase(f"{f'{_WORD}*'.join(letters)} ")
        return _group([[self._exact(said) for said in self._spelling.of(fold_word(one))] for one in _spelt_out(word)])

    def _exact(self, word: str) -> Phrase:
        return Phrase(f"{word} ", ((self._once.setdefault(word, word),),))


def _group(branches: list[list[Phrase]]) -> Phrase:
    """The alternatives as one. What is all fillers is none: it would make the others needless."""
    return either([said for said in map(in_order, branches) if said.expression])


def _spelt_out(word: str) -> list[str]:
    """gross[eo] as grosse and grosso, über as uber and ueber."""
    choice = _CHOICE.search(word)
    if choice is None:
        return [word]
    letters = choice[1] or (choice[2], _UMLAUT[choice[2]])
    return [word[: choice.start()] + letter + rest for letter in letters for rest in _spelt_out(word[choice.end() :])]
