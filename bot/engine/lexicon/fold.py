"""Text as patterns read it: small plain letters, one blank between words, " . " between sentences.

Everything here takes time linear in the text, and a text longer than any platform delivers is read at both ends.
"""

import re
import unicodedata

from bot.engine.lexicon.signs import TABLE

HEAD, TAIL = 10_000, 4_000
"""How many characters are read of a longer text. What a person can type ends at 4,000 (Discord) or 12,000 (Slack)."""

_MARKS = re.compile("[\u0300-\u036f\u0483-\u0489\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u1ab0-\u1aff\u1dc0-\u1dff"
                    "\u20d0-\u20ff\u3099\u309a\ufe20-\ufe2f]+")  # fmt: skip
_SPACED = re.compile(r"(?<![^\W_])[^\W\d_](?: [^\W\d_]){3,}(?![^\W_])")
_DOTTED = re.compile(r"(?<![^\W_])[^\W\d_](?:([.\-_*/,|~+])[^\W\d_])(?:\1[^\W\d_])+(?![^\W_])")
_JOINTS = re.compile(r"[\W_]")
_LEET = re.compile(r"(?<=[a-z])[0134578@$!|](?=[a-z])|(?<=[a-z][0134578@$!|])[0134578@$!|](?=[a-z])")
_LEET_LETTERS = str.maketrans("013457@$!|8", "oieastasilb")
_VEILED = re.compile(r"(?<=[a-z])[*#]+(?=[a-z])")
_BLANKS = re.compile(r"\s{2,}")
_PAUSES = re.compile(r"\.{2,}")
_OPENING = re.compile(r"((?:^|[.!?;\n]) ?[^\W\d_]+) ?,")
_STOPS = re.compile(r"[.!?;\n\r\u2028\u2029]+")
_REST = re.compile(r"[^\w.]+|(?<![a-z])_+|_+(?![a-z])")
_AGAIN = re.compile(r"([^\W\dr])\1+|r(?=rr)")
"""Repeated letters. Two r stay: pero and perro, more and morre are different words."""


def fold(text: str) -> str:
    """The text ready for patterns: " . i want to go home . and sleep . "."""
    text = _BLANKS.sub(_one_blank, _bounded(_letters(_bounded(text))))
    for joined in (_DOTTED, _SPACED):
        text = joined.sub(_join, text)
    text = _LEET.sub(lambda found: found[0].translate(_LEET_LETTERS), text)
    text = _VEILED.sub("_", text)
    text = _OPENING.sub(r"\1 .", _PAUSES.sub(" ", text))
    text = _REST.sub(" ", _STOPS.sub(" . ", text))
    words = _AGAIN.sub(r"\1", text).split()
    return f" . {' '.join(words)} . "


def fold_word(word: str) -> str:
    """A word of a pattern, with the letters that it has in folded text."""
    return _AGAIN.sub(r"\1", _letters(word))


def _bounded(text: str) -> str:
    return text if len(text) <= HEAD + TAIL else f"{text[:HEAD]}\n{text[-TAIL:]}"


def _letters(text: str) -> str:
    """Without case, accents, look-alikes and what cannot be seen.

    Marks go first: to put towers of them in order takes time quadratic in their height.
    """
    if not text.isascii():
        text = _MARKS.sub("", unicodedata.normalize("NFKD", _MARKS.sub("", text)))
    return text.casefold().translate(TABLE)


def _join(found: re.Match[str]) -> str:
    return _JOINTS.sub("", found[0])


def _one_blank(found: re.Match[str]) -> str:
    return "\n" if "\n" in found[0] else "  "
