"""A text as patterns read it, with the way back: every phrase that is found stands in the text as it was typed.

Takes time linear in the text.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate

from msgspec import Struct

from bot.chat.text import inert
from bot.engine.lexicon.fold import fold_word
from bot.engine.lexicon.patterns import Book

STOP = "."
_MARKED = re.compile(r"^[ \t]*(?:>[ \t]?)+", re.MULTILINE)
"""What a mail program puts before the lines of a mail that is answered."""
_GAPS = re.compile(r"[^\S\n]+")
_TOKEN = re.compile(
    r"(?P<word>[^\W_]+(?:['’‘`´][^\W_]+)*)|(?P<pause>,|:|;|\(|\)|\[|\]|–|—|…|\.{2,}| - )|(?P<stop>[.!?]+|\n+)"
)
_TITLES = ("mr", "mrs", "ms", "mx", "dr", "prof", "sr", "sra", "srta", "ing", "lic", "ud", "uds", "vd")
_SHORT = frozenset((*_TITLES, "eg", "ie", "etc", "vs"))
"""After these a full stop ends nothing."""
_OPENING = "¿¡(“\"'«‘["
_LONG_LINE = 50
"""A line of so many characters that ends without a stop was wrapped."""


class Token(Struct, frozen=True):
    """One folded word, or a stop; its place in the text, and which clause it stands in."""

    word: str
    start: int
    end: int
    clause: int


class Found(Struct, frozen=True):
    """A phrase: the list it stands in, its first token, and the one after its last."""

    name: str
    first: int
    after: int


class Read(Struct, frozen=True):
    """A text in tokens; the first and the last of them are stops."""

    text: str
    tokens: tuple[Token, ...]

    def find(self, book: Book) -> list[Found]:
        """The phrases of a book. It has no spelling of its own, so that its words are these tokens."""
        page = book.page(f" {' '.join(token.word for token in self.tokens)} ")
        starts = [0, *accumulate(len(token.word.encode()) + 1 for token in self.tokens)]
        return [
            Found(name, bisect_right(starts, match.start()) - 1, bisect_right(starts, match.end() - 2))
            for name, phrases in page.likely.items()
            for phrase in phrases
            for match in phrase.compiled.finditer(page.text)
        ]

    def words(self, first: int, after: int) -> str:
        """The text from one token to another, without stops at its ends."""
        inside = [token for token in self.tokens[first:after] if token.word != STOP]
        return self.text[inside[0].start : inside[-1].end] if inside else ""

    def sentence(self, found: Found) -> str:
        """The sentence in which a phrase begins, as it was typed."""
        first = last = self._word_of(found)
        while self.tokens[first - 1].word != STOP:
            first -= 1
        while self.tokens[last].word != STOP:
            last += 1
        return self._typed(first, last)

    def clause(self, found: Found) -> str:
        """The clauses that a phrase stands in, as they were typed."""
        first, last = self._word_of(found), found.after - 1
        while self._goes_on(first - 1, first):
            first -= 1
        while self._goes_on(last + 1, last):
            last += 1
        return self._typed(first, last)

    def _word_of(self, found: Found) -> int:
        return next((at for at in range(found.first, found.after) if self.tokens[at].word != STOP), found.first)

    def _goes_on(self, at: int, beside: int) -> bool:
        there = self.tokens[at]
        return there.word != STOP and there.clause == self.tokens[beside].clause

    def _typed(self, first: int, last: int) -> str:
        start, end = self.tokens[first].start, self.tokens[last].end
        while start > 0 and self.text[start - 1] in _OPENING:
            start -= 1
        return self.text[start:end].strip()


def plain(text: str) -> str:
    """The text without what cannot be seen or was put before quoted lines; lines that were only wrapped are joined."""
    lines = [_GAPS.sub(" ", line).strip() for line in _MARKED.sub("", inert(text)).split("\n")]
    return "".join(_joined(lines)).strip()


def read(text: str) -> Read:
    """A text, as `plain` gives it, in tokens."""
    return Read(text, (Token(STOP, 0, 0, 0), *_tokens(text), Token(STOP, len(text), len(text), -1)))


def _joined(lines: Sequence[str]) -> Iterator[str]:
    for line, after in zip(lines, (*lines[1:], ""), strict=True):
        wrapped = line and after and line[-1] not in ".!?:;" and (len(line) >= _LONG_LINE or after[0].islower())
        yield line + (" " if wrapped else "\n")


def _tokens(text: str) -> Iterator[Token]:
    clause, before = 1, STOP
    for found in _TOKEN.finditer(text):
        start, end = found.span()
        if found["word"]:
            for before in fold_word(found["word"]).split():
                yield Token(before, start, end, clause)
        elif found["pause"] or not _ends(text, found, before):
            clause += bool(found["pause"])
        else:
            clause, before = clause + 1, STOP
            yield Token(STOP, start, end, clause)


def _ends(text: str, found: re.Match[str], before: str) -> bool:
    """Whether a stop ends a sentence: not in "Mr. Osei", "J. Doe" or "acme.example"."""
    if found[0] != ".":
        return True
    before_it, after = text[max(found.start() - 2, 0) : found.start()], text[found.end() : found.end() + 1]
    initial = before_it[-1:].isupper() and not before_it[:-1].strip()
    return before not in _SHORT and not initial and not after.isalnum()
