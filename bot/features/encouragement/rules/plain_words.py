"""What may stand in an entry: plain words in one line. Nothing in it calls, links, formats or hides."""

import re
from collections.abc import Mapping

from msgspec import Struct, field

from bot.chat.text import Fact, MemberText, inert
from bot.features.encouragement.rules.packs import LONGEST, LONGEST_NAME, SHORTEST

_CALLS = re.compile(r"@\w|<[@!#]|(?<!\w)[@＠]", re.UNICODE)
_LINKS = re.compile(
    r"\w+://|\bwww\.|\bmailto:|\b[\w-]+\.(?:app|biz|co|com|de|dev|edu|es|eu|fr|gg|gl|gov|info|io|ly|me|net|org|ru|to|uk|us|xyz)\b",
    re.IGNORECASE,
)
_MARKUP = re.compile(r"[*_~`|<>\[\]{}\\#]")


class Wrong(Struct, frozen=True):
    """Why something cannot be taken: the sentence "pack-wrong-KEY" and its facts."""

    key: str
    facts: Mapping[str, Fact] = field(default_factory=dict)


def wrong_text(text: str) -> Wrong | None:
    """What is wrong with the words of an entry."""
    if len(text.strip()) < SHORTEST:
        return Wrong("empty")
    if len(text) > LONGEST:
        return Wrong("long", {"most": LONGEST, "has": len(text)})
    return _wrong_signs(text)


def wrong_name(kind: str, by: str) -> Wrong | None:
    """What is wrong with who said it: a quote has a name under it, and nothing else has."""
    if bool(by.strip()) != (kind == "quote"):
        return Wrong("no-name" if kind == "quote" else "name")
    if len(by) > LONGEST_NAME:
        return Wrong("long", {"most": LONGEST_NAME, "has": len(by)})
    return _wrong_signs(by)


def folded(text: str) -> str:
    """The words alone, to tell whether two entries say the same."""
    return " ".join(re.findall(r"\w+", text.casefold()))


def _wrong_signs(text: str) -> Wrong | None:
    if "\n" in text or "\r" in text:
        return Wrong("lines")
    if "\t" in text or inert(text) != text:
        return Wrong("hidden")
    if _CALLS.search(text):
        return Wrong("calls")
    link, sign = _LINKS.search(text), _MARKUP.search(text)
    if link:
        return Wrong("link", {"link": MemberText(link[0])})
    return Wrong("markup", {"sign": MemberText(sign[0])}) if sign else None
