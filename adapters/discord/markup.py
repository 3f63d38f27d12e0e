"""Words as Discord shows them. Whoever typed them, they come out as plain characters, never as markup.

Links stay as they are and lead where they say. Moments use Discord's own local-time markup.
"""

import re
from typing import assert_never

from adapters.discord.ids import PLATFORM
from bot.chat.text import Channel, MemberText, Moment, Person, Span, Text

_LINK = re.compile(r"https?://(?=[^\s<>]+[^<>.,:;\"'\]\s])[^\s<>]+", re.IGNORECASE)
"""As Discord reads it: whatever follows, up to a space or an angle, belongs to the address."""

_SIGN = re.compile(r"[\\*_~`|<\[\]@]|:(?=[^\s:]*(?::|\Z)|//)")
r"""What could start something. A backslash before it is enough: Discord reads `\@everyone` as plain words, and an
invisible character in its place would be stripped before mentions are looked for."""

_LINE_START = re.compile(r"^(?P<before>[^\S\n]*(?:\d+(?=[.)]))?)(?P<sign>[-#+>.)])", re.MULTILINE)
_IN_LINK = re.compile(r"[\\*`|\[\]@]|~~|__")
_NO_WORDS = "–"
_STYLES = {"date": "D", "time": "t", "both": "f", "relative": "R"}


def text(content: Text) -> str:
    """Our sentences with all that members typed in them inert; line breaks stay."""
    return _safe_lines(_joined(content))


def line(content: Text) -> str:
    """The same on a single line, for headings, labels and values."""
    return _safe_lines(" ".join(_joined(content).split()))


def plain(content: Text, at_most: int) -> str:
    """For fields that Discord shows as they are: never empty, and what member words make too long ends with "…"."""
    said = content.plain
    if len(said) > at_most:
        said = said[: at_most - 1] + "…"
    return said if said.strip() else _NO_WORDS


def quote(content: MemberText) -> str:
    """What a person wrote, set apart line by line."""
    inner = _safe_lines(_inert(content.clean))
    return "\n".join(f"> {one}" for one in inner.split("\n"))


def _joined(content: Text) -> str:
    """Words that meet are read as one, as Discord will: what begins in one span can end in the next."""
    pieces: list[str] = []
    typed = ""
    for span in content.spans:
        if marked := _marked(span):
            pieces += [_inert(typed), marked]
            typed = ""
        else:
            typed += _said(span)
    return "".join([*pieces, _inert(typed)])


def _said(span: Span) -> str:
    """Its plain words; nothing for what Discord shows by markup of ours."""
    match span:
        case Person():
            return "" if _shown_by_name(span) else span.account.id
        case Channel():
            return "" if _is_known(span) else f"#{span.place.id}"
        case Moment():
            return ""
        case MemberText():
            return span.clean
        case str():
            return span
        case _:
            assert_never(span)


def _marked(span: Span) -> str:
    match span:
        case Person():
            return f"<@{span.account.id}>" if _shown_by_name(span) else ""
        case Channel():
            return f"<#{span.place.id}>" if _is_known(span) else ""
        case Moment():
            return f"<t:{int(span.at.timestamp())}:{_STYLES[span.style]}>"
        case _:
            return ""


def _shown_by_name(person: Person) -> bool:
    """The allowed mentions of every message are none, so nobody is called by it."""
    return person.account.platform == PLATFORM and person.account.id.isdecimal()


def _is_known(channel: Channel) -> bool:
    return channel.place.community.platform == PLATFORM and channel.place.id.isdecimal()


def _inert(plain: str) -> str:
    """Links are kept readable, everything between them is escaped."""
    pieces: list[str] = []
    at = 0
    for found in _LINK.finditer(plain):
        pieces += [_between(plain[at : found.start()], at > 0), _link(found[0])]
        at = found.end()
    return "".join([*pieces, _between(plain[at:], at > 0)])


def _between(plain: str, after_link: bool) -> str:
    """An angle right after a link would join it, and so would a backslash: a space keeps them apart."""
    apart = " " if after_link and plain.startswith(("<", ">")) else ""
    return apart + _SIGN.sub(r"\\\g<0>", plain)


def _link(address: str) -> str:
    """Discord knows the scheme in small letters alone; signs that could end the link early stand as %XX."""
    scheme, _, rest = address.partition(":")
    return f"{scheme.lower()}:{_IN_LINK.sub(_encoded, rest)}"


def _encoded(found: re.Match[str]) -> str:
    return "".join(f"%{ord(sign):02X}" for sign in found[0])


def _safe_lines(joined: str) -> str:
    """What makes a list, heading or quote at the start of a line, and what meets its bracket: the whole can tell."""
    return _LINE_START.sub(r"\g<before>\\\g<sign>", joined).replace("](", r"]\(")
