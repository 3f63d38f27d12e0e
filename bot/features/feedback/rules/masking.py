"""What in a pasted text points to its owner: taken out before anybody reads it, and told to them."""

import re

from msgspec import Struct

from bot.chat import personal

_LINK = re.compile(r"(?:https?://|www\.)[^\s<>\"'|)\]]+", re.IGNORECASE)


class Masked(Struct, frozen=True):
    """A text without contact details, and what was taken out of it, in order."""

    text: str
    found: tuple[str, ...] = ()


def masked(text: str, name: str = "") -> Masked:
    """Mail addresses, numbers, streets, and the owner's name where it is known. Links stay: they were given."""
    return Masked(*personal.masked(text, (name,), links=False))


def links(text: str) -> tuple[str, ...]:
    """Addresses that stand in a text, as they were typed."""
    return tuple(dict.fromkeys(found.rstrip(".,;:!?") for found in _LINK.findall(text)))
