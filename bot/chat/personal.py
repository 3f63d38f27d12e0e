"""What in a text points to a person: for its owner to see before it goes. Patterns, so it finds much and not all."""

import re
from collections.abc import Iterable, Iterator

from bot.chat.files import Found

MOST = 40
MARK = "▒▒▒"
_EMAIL = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}(?!\w)")
_LINK = re.compile(r"\b(?:https?://|www\.|(?:linkedin|github|gitlab|behance|xing)\.com/)[^\s<>\"')\]]{2,200}", re.I)
_PHONE = re.compile(r"(?<![\w.,/-])\+?\(?\d(?:[ .()/-]{0,2}\d){7,14}(?![\w/-])")
_YEARS = re.compile(r"(?:19|20)\d\d\W{1,3}(?:(?:19|20)\d\d|\d\d(?!\d))")
_DATE = re.compile(r"\d{4}-\d\d-\d\d|\d\d?[./]\d\d?[./]\d{4}")
_STREET = re.compile(
    r"\b\d{1,5}[A-Za-z]? (?:[A-ZÀ-Þ][\w'.-]{1,20} ){1,4}"
    r"(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Boulevard|Blvd|Way|Court|Ct|Place|Square)\b\.?"
    r"|\b(?:Calle|C/|Avenida|Avda\.?|Av\.|Plaza|Paseo|Carrera|Camino|Ronda) ?(?:[\wÀ-ÿ'.-]{1,20} ){1,5}?,? ?\d{1,5}\b"
    r"|\b[A-ZÀ-Þ][\wÀ-ÿ-]{2,30}(?:straße|strasse|weg|platz|gasse) \d{1,4}[a-z]?\b"
)


def found_in(text: str, names: tuple[str, ...] = ()) -> tuple[Found, ...]:
    """Each thing once, at most forty. `names` are what the file itself names as people."""
    seen = dict.fromkeys([*(Found("name", name.strip()) for name in names if name.strip()), *_in(text)])
    return tuple(seen)[:MOST]


def masked(text: str, names: Iterable[str] = (), *, links: bool = True) -> tuple[str, tuple[str, ...]]:
    """A text in which a mark stands for each thing that points to a person, however many; and what they were, once.

    `names` are people it may name. `links` says whether addresses on the web go too.
    """
    found: list[str] = []

    def take(match: re.Match[str]) -> str:
        found.append(" ".join(match[0].split()))
        return MARK

    def number(match: re.Match[str]) -> str:
        return take(match) if _is_phone(match[0]) else match[0]

    def words(part: str) -> str:
        for pattern in known:
            part = pattern.sub(take, part)
        return _STREET.sub(take, _PHONE.sub(number, _EMAIL.sub(take, part)))

    known = [_named(one) for one in sorted({one.strip() for one in names if one.strip()}, key=len, reverse=True)]

    parts = [_LINK.sub(take, part) if at % 2 and links else part for at, part in enumerate(_around_links(text))]
    whole = "".join(part if at % 2 else words(part) for at, part in enumerate(parts))
    return whole, tuple(dict.fromkeys(found))


def _in(text: str) -> Iterator[Found]:
    yield from (Found("email", found[0]) for found in _EMAIL.finditer(text))
    yield from (Found("phone", found[0].strip()) for found in _PHONE.finditer(text) if _is_phone(found[0]))
    yield from (Found("address", " ".join(found[0].split())) for found in _STREET.finditer(text))
    yield from (Found("link", found[0].rstrip(".,;")) for found in _LINK.finditer(text))


def _named(name: str) -> re.Pattern[str]:
    """As it is written, or in capitals, as above many a résumé."""
    return re.compile(rf"(?<!\w)(?:{re.escape(name)}|{re.escape(name.upper())})(?!\w)")


def _is_phone(digits: str) -> bool:
    """And no span of years, and no date."""
    return not _YEARS.search(digits) and not _DATE.fullmatch(digits.strip())


def _around_links(text: str) -> list[str]:
    """The text cut at its links: those stand at the odd places."""
    parts, at = [], 0
    for match in _LINK.finditer(text):
        end = match.start() + len(match[0].rstrip(".,;"))
        parts += [text[at : match.start()], text[match.start() : end]]
        at = end
    return [*parts, text[at:]]
