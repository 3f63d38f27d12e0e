"""Words as Discord shows them. Whoever typed them, they come out as plain characters, never as markup.

Links stay as they are and lead where they say. Moments use Discord's own local-time markup.
"""

import re
from typing import assert_never

from adapters.discord.ids import PLATFORM
from bot.chat.text import MemberText, Moment, Person, Span, Text

_GAP = "\N{ZERO WIDTH SPACE}"
"""Put where a backslash alone would leave a mention or a masked link for Discord's server to read."""

_LINK = re.compile(r"https?://(?=[^\s<]+[^<.,:;\"'\]\s])[^\s<]+", re.IGNORECASE)
"""As Discord reads it: whatever follows, up to a space or an angle, belongs to the address."""

_INLINE = re.compile(
    r"(?P<call>@(?=everyone|here))"
    r"|(?P<angle><(?=[@#:/&+a-zA-Z]))"
    r"|(?P<mask>\](?=\())"
    r"|(?P<colon>:(?=[^\s:]*(?::|\Z)|//))"
    r"|(?P<sign>[\\*_~`|<\[\]])",
    re.IGNORECASE,
)
_LINE_START = re.compile(r"^(?P<before>[^\S\n]*(?:\d+(?=[.)]))?)(?P<sign>[-#+>.)])", re.MULTILINE | re.ASCII)
_IN_LINK = re.compile(r"[\\*`|\[\]@]|~~|__")
_STYLES = {"date": "D", "time": "t", "both": "f", "relative": "R"}


def text(content: Text) -> str:
    """Our sentences with all that members typed in them inert; line breaks stay."""
    return _safe_lines("".join(_span(span) for span in content.spans))


def line(content: Text) -> str:
    """The same on a single line, for headings, labels and values."""
    joined = "".join(_span(span) for span in content.spans)
    return _safe_lines(" ".join(joined.split()))


def quote(content: MemberText) -> str:
    """What a person wrote, set apart line by line."""
    inner = _safe_lines(_inert(content.clean))
    return "\n".join(f"> {one}" for one in inner.split("\n"))


def _span(span: Span) -> str:
    match span:
        case Person():
            return f"<@{span.account.id}>" if _shown_by_name(span) else _inert(span.account.id)
        case Moment():
            return f"<t:{int(span.at.timestamp())}:{_STYLES[span.style]}>"
        case MemberText():
            return _inert(span.clean)
        case str():
            return _inert(span)
        case _:
            assert_never(span)


def _shown_by_name(person: Person) -> bool:
    """The allowed mentions of every message are none, so nobody is called by it."""
    return person.account.platform == PLATFORM and person.account.id.isdecimal()


def _inert(plain: str) -> str:
    """Links are kept readable, everything between them is escaped."""
    pieces: list[str] = []
    at = 0
    for found in _LINK.finditer(plain):
        pieces += [_between(plain[at : found.start()], at > 0), _IN_LINK.sub(_encoded, found[0])]
        at = found.end()
    return "".join([*pieces, _between(plain[at:], at > 0)])


def _between(plain: str, after_link: bool) -> str:
    """Right after a link a backslash would become part of it; a gap alone keeps an angle plain."""
    if after_link and plain.startswith("<"):
        return f"<{_GAP}{_INLINE.sub(_escaped, plain[1:])}"
    return _INLINE.sub(_escaped, plain)


def _escaped(found: re.Match[str]) -> str:
    match found.lastgroup:
        case "call":
            return found[0] + _GAP
        case "angle" | "mask":
            return "\\" + found[0] + _GAP
        case _:
            return "\\" + found[0]


def _encoded(found: re.Match[str]) -> str:
    return "".join(f"%{ord(sign):02X}" for sign in found[0])


def _safe_lines(joined: str) -> str:
    """What makes a list, heading or quote at the start of a line, only the whole can tell."""
    return _LINE_START.sub(r"\g<before>\\\g<sign>", joined)
