"""Contact details in a pasted text: taken out before anybody reads it, and told to its owner."""

import re
from dataclasses import dataclass

_MAIL = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@(?:[\w-]{1,63}\.){1,8}[a-zA-Z]{2,24}(?!\w)")
_PHONE = re.compile(r"(?<![\w.])(?:\+|00)?\(?\d{1,4}\)?(?:[ .\-/]?\(?\d{2,5}\)?){2,5}(?!\w|\.\d)")
_LINK = re.compile(r"(?:https?://|www\.)[^\s<>\"'|)\]]+", re.IGNORECASE)
_YEARS = re.compile(r"(?:19|20)\d\d\W{1,3}(?:(?:19|20)\d\d|\d\d)")
_FEWEST_DIGITS, _MOST_DIGITS = 8, 15
MARK = "▒▒▒"


@dataclass(frozen=True, slots=True)
class Masked:
    """A text without contact details, and what was taken out of it, in order."""

    text: str
    found: tuple[str, ...] = ()


def masked(text: str, name: str = "") -> Masked:
    """Mail addresses and phone numbers, and the owner's name where one is given. Links stay: they were given."""
    found: list[str] = []

    def take(match: re.Match[str]) -> str:
        found.append(match[0].strip())
        return MARK

    def number(match: re.Match[str]) -> str:
        digits = sum(map(str.isdigit, match[0]))
        known = _FEWEST_DIGITS <= digits <= _MOST_DIGITS and not _YEARS.fullmatch(match[0].strip())
        return take(match) if known else match[0]

    for at, part in enumerate(parts := _around_links(text)):
        if at % 2 == 0:
            parts[at] = _PHONE.sub(number, _MAIL.sub(take, part))
            if name.strip():
                parts[at] = re.sub(rf"(?<!\w){re.escape(name.strip())}(?!\w)", take, parts[at], flags=re.IGNORECASE)
    return Masked("".join(parts), tuple(dict.fromkeys(found)))


def links(text: str) -> tuple[str, ...]:
    """Addresses that stand in a text, as they were typed."""
    return tuple(dict.fromkeys(found.rstrip(".,;:!?") for found in _LINK.findall(text)))


def _around_links(text: str) -> list[str]:
    """The text cut at its links: those stand at the odd places."""
    parts, at = [], 0
    for match in _LINK.finditer(text):
        parts += [text[at : match.start()], match[0]]
        at = match.end()
    return [*parts, text[at:]]
