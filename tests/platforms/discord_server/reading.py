"""How Discord's client reads a text: plain words, and what it takes for markup, mentions, emoji or links.

Written after how the desktop client behaves, which open parsers of Discord's Markdown have written down, and not after
how the bot escapes. A backslash makes the sign after it plain; whatever starts first wins.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

DEEPEST = 20
INLINE = r"""
  (?P<escape>\\[^0-9A-Za-z\s])
| (?P<code_block>```(?:[A-Za-z0-9_+\-.]*\n)?(?P<in_code_block>.*?[^\n].*?)```)
| (?P<code>(?P<ticks>`+)(?P<in_code>.+?)(?<!`)(?P=ticks)(?!`))
| (?P<bold>\*\*(?P<in_bold>(?:\\.|[^\\])+?)\*\*(?!\*))
| (?P<underline>__(?P<in_underline>(?:\\.|[^\\])+?)__(?!_))
| (?P<italic>\*(?!\s)(?P<in_italic>(?:\\.|\*\*|[^*\\])+?)(?<!\s)[ ]{0,2}\*(?!\*))
| (?P<slanted>_(?P<in_slanted>(?:\\.|__|[^_\\])+?)_(?![A-Za-z0-9_]))
| (?P<strike>~~(?P<in_strike>.+?)~~(?!_))
| (?P<spoiler>\|\|(?P<in_spoiler>.+?)\|\|)
| (?P<everyone>@(?:everyone|here))
| (?P<user><@!?\d+>) | (?P<role><@&\d+>) | (?P<channel><\#\d+>)
| (?P<command></[^:>\n]+:\d+>) | (?P<navigation><id:[a-z-]+(?::\d+)?>) | (?P<sound><sound:\d+:\d+>)
| (?P<moment><t:-?\d+(?::[tTdDfFsSR])?>)
| (?P<custom_emoji><a?:\w+:\d+>) | (?P<emoji>:[\w+\-]+(?:::skin-tone-\d)?:)
| (?P<mail><[^\s<>:@]+@[^\s<>]+\.[^\s<>]+>) | (?P<phone><\+[\d\s\-]{5,}>)
| (?P<bare_link>(?:https?|steam)://[^\s<]+[^<.,:;"'\]\s])
| (?P<angle_link><(?P<in_angle_link>[^:\s>]{1,100}:/[^\s>]+)>)
| (?P<masked_link>\[(?P<label>(?:\[[^\]]*\]|[^\[\]])*[^\[\]]*)\]\(\s*<?(?P<target>(?:\([^)]*\)|[^\s\\]|\\[^\n])*?)>?
    (?:\s+['"].*?['"])?\s*\))
"""
LINES = r"""
| ^[ ]*(?P<subtext>-\#[ ]+(?P<in_subtext>[^\n]+))
| ^[ ]*(?P<heading>\#{1,3}[ \t]+(?!\#)(?P<in_heading>[^\n]+?)\#*[ \t]*)$
| ^[ ]*(?P<block_quote>>>>[ ]+(?P<in_block_quote>.*))
| (?P<quote>(?:^[ ]*>[ ][^\n]*(?:\n|\Z))+)
| ^(?P<item>[ ]*(?:[*+-]|\d+\.)[ ]+(?P<in_item>[^\s][^\n]*))
"""
INSIDE = re.compile(INLINE, re.VERBOSE | re.DOTALL | re.ASCII)
WHOLE = re.compile(INLINE + LINES, re.VERBOSE | re.DOTALL | re.MULTILINE | re.ASCII)
QUOTE_MARK = re.compile(r"^[ ]*> ", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Piece:
    """`kind` is "words" or a name of the patterns above; `shown` what a person reads; `target` where a link leads."""

    kind: str
    shown: str
    target: str = ""


def read(text: str, *, whole: bool = True, depth: int = 0) -> Iterator[Piece]:
    """The pieces in order; what nests comes flat: the outer one, without words, then what is in it."""
    at = 0
    for found in (WHOLE if whole else INSIDE).finditer(text) if depth < DEEPEST else ():
        if words := text[at : found.start()]:
            yield Piece("words", words)
        at = found.end()
        yield from _piece(found, depth + 1)
    if words := text[at:]:
        yield Piece("words", words)


def shown(text: str) -> str:
    """The words as a person reads them."""
    return "".join(piece.shown for piece in read(text))


def markup(text: str) -> list[str]:
    """The kinds of all that is not plain words or a link that shows where it leads."""
    plain = ("words", "bare_link")
    return [piece.kind for piece in read(text) if piece.kind not in plain]


def masked(text: str) -> list[Piece]:
    """Links whose words are not their address."""
    return [piece for piece in read(text) if piece.target and piece.shown != piece.target]


def _piece(found: re.Match[str], depth: int) -> Iterator[Piece]:
    match kind := str(found.lastgroup):
        case "escape":
            yield Piece("words", found[0][1:])
        case "bare_link":
            yield from _bare(found[0])
        case "angle_link":
            yield Piece(kind, found["in_angle_link"], found["in_angle_link"])
        case "masked_link":
            yield Piece(kind, found["label"], found["target"])
        case "code_block" | "code":
            yield Piece(kind, found[f"in_{kind}"])
        case "quote":
            yield Piece(kind, "")
            yield from read(QUOTE_MARK.sub("", found[0]), depth=depth)
        case _ if f"in_{kind}" in found.groupdict():
            yield Piece(kind, "")
            yield from read(found[f"in_{kind}"], whole=kind in ("block_quote", "item"), depth=depth)
        case _:
            yield Piece(kind, found[0])


def _bare(address: str) -> Iterator[Piece]:
    """A closing bracket too many at the end does not belong to it."""
    closing = len(address) - len(address.rstrip(")"))
    if closing > address.count("("):
        yield Piece("bare_link", address[:-1], address[:-1])
        yield Piece("words", ")")
    else:
        yield Piece("bare_link", address, address)
