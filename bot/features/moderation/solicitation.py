"""Selling, recruiting and leading somebody away from here, found in what is to be passed on. Patterns are data.

Four readings of a text: addresses of any kind in it as it stands, and, folded to plain words, phrases, what its words
say together, and what all of it weighs.
"""

import tomllib
import unicodedata
from collections.abc import Collection, Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct

from bot.engine.lexicon.features import Place
from bot.engine.lexicon.fold import fold
from bot.engine.lexicon.patterns import Book, read
from bot.features.moderation.together import read_in, together
from bot.features.moderation.weighed import FEW, weigh

if TYPE_CHECKING:
    import re2

_DATA = Path(__file__).parent / "lexicon"
_SIGNS = _DATA / "signs.toml"
_LISTS = ("contact", "scam", "paid")
_STOPS = str.maketrans("。｡․", "...")
_MONEY = str.maketrans(dict.fromkeys("€$£", " euro "))
CALLS = "link"
"""What two people who go by their own names may send each other: an address to meet at."""
MARK, HARDLY = -0.8, -2.0
"""From here on a text is held, and from the second where a known phrase leads away from here. Below, an offer is told
of or asked about: whoever asks whether one is real uses its words."""
LEADS_AWAY = "contact"
WEIGHT = "weight"
MARKS = {"a quote": '"“”„«»', "a question": "?¿"}
_STEP = 1_000
MOST = 16_000
"""Characters of a text that is read here; a person reads a longer one, so that nothing hides in its middle."""


class Signs(Struct, frozen=True):
    """Addresses of every kind, in the text as it stands, once what only looks like one is out of it."""

    known: "re2._Regexp"
    named: "dict[str, re2._Regexp]"


def found(text: str, allowed: Collection[str] = (), *, calls: bool = False) -> str:
    """Why somebody reads this before it is passed on: the name of a list of patterns, "" for nothing.

    `allowed` are addresses that may stand in it. `calls`: an address to meet at may too.
    """
    plain = plain_of(text, allowed) if len(text) <= MOST else ""
    if len(text) > MOST or len(plain) > 2 * MOST:
        return "long"
    if sign := sign_of(plain, calls=calls):
        return sign
    return _said(plain)


def folded_of(plain: str) -> str:
    """As it is read for what it says."""
    return fold(plain.translate(_MONEY))


def named(folded: str, text: Sequence[Place]) -> str:
    """The list of the first phrase or rule that hits; "" for none. `text` is what was read in the folded one."""
    return _phrase(folded) or together(text)


def signs_in(plain: str, name: str) -> tuple[str, ...]:
    """What is weighed beside the words: the phrase or rule that hit, and marks that a quote or a question has."""
    marks = (mark for mark, letters in MARKS.items() if any(letter in plain for letter in letters))
    return (*((f"list {name}",) if name else ()), *marks)


def _said(plain: str) -> str:
    folded = folded_of(plain)
    text = read_in(folded)
    name = named(folded, text)
    if sum(map(str.isalnum, folded.split())) < FEW:
        return name
    weight = weigh(text, signs_in(plain, name))
    if weight >= MARK:
        return name or WEIGHT
    return name if name == LEADS_AWAY and weight >= HARDLY else ""


def sign_of(plain: str, *, calls: bool) -> str:
    """What kind of address stands in it; "" for none."""
    signs = signs_of()
    left = signs.known.sub(b" , ", plain.encode())
    named = (name for name, one in signs.named.items() if one.search(left))
    return next((name for name in named if not (calls and name == CALLS)), "")


def _phrase(folded: str) -> str:
    pages = [book.page(folded) for book in books()]
    return next((name for name in _LISTS if any(page.hit(name) for page in pages)), "")


@cache
def books() -> tuple[Book, ...]:
    """One a language; every text is read in every language."""
    return tuple(read(path) for path in sorted(_DATA.glob("??.toml")))


@cache
def signs_of() -> Signs:
    """The signs, compiled once."""
    lists = tomllib.loads(_SIGNS.read_text("utf-8"))["signs"]
    named = {name: _compiled(text) for name, text in lists.items()}
    return Signs(named.pop("known"), named)


def _compiled(text: str) -> "re2._Regexp":
    import re2

    options = re2.Options()
    options.never_capture, options.log_errors = True, False
    lines = (line.strip() for line in text.splitlines() if line.strip())
    return re2.compile("|".join(f"(?:{line})" for line in lines).encode(), options)


def plain_of(text: str, allowed: Collection[str]) -> str:
    """Small letters without what cannot be seen, and without the addresses that are allowed."""
    plain = _small(text)
    for address in sorted(map(_small, allowed), key=len, reverse=True):
        plain = plain.replace(address, " , ") if address else plain
    return plain


def _small(text: str) -> str:
    stopped = text.translate(_STOPS)
    return (stopped if stopped.isascii() else _normal(stopped)).casefold().strip()


def _normal(text: str) -> str:
    """In compatible letters; some signs grow to eighteen, so it ends once it is too long anyway."""
    kept: list[str] = []
    long = 0
    for at in range(0, len(text), _STEP):
        kept.append(unicodedata.normalize("NFKC", text[at : at + _STEP]))
        long += len(kept[-1])
        if long > 2 * MOST:
            break
    return "".join(kept)
