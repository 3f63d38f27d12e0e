"""Words into Slack's shapes, and Slack's words into plain ones. Nothing a person typed is ever markup."""

import re
from typing import Any

from adapters.slack import ids
from bot.chat.people import Account, Place
from bot.chat.text import Channel, MemberText, Moment, Person, Span, Text

Element = dict[str, Any]

_DATES = {
    "date": "{date_long_pretty}",
    "time": "{time}",
    "both": "{date_short_pretty} {time}",
    "relative": "{ago}",
}
_MARKED = re.compile(r"<([@#!][^<>|]*|[A-Za-z][\w+.-]*:[^<>|]*)(?:\|([^<>]*))?>")
_BREAK = re.compile(r"\s*\n\s*")
_USER = re.compile(r"[UW][A-Z0-9]+")
_CHANNEL = re.compile(r"[CG][A-Z0-9]+")
_NO_WORDS = "–"


def escaped(text: str) -> str:
    """For fields that Slack reads as mrkdwn: there only these three characters can start something."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def plain_text(text: Text | str, at_most: int) -> Element:
    """A plain_text object. What member words make longer than fits ends with a visible "…"."""
    words = text if isinstance(text, str) else text.plain
    if len(words) > at_most:
        words = words[: at_most - 1] + "…"
    return {"type": "plain_text", "text": words if words.strip() else _NO_WORDS, "emoji": False}


def elements(text: Text, *, bold: bool = False) -> list[Element]:
    """The parts of a rich_text_section: inert by construction, with moments in each reader's own zone."""
    found = [_element(span) for span in text.spans]
    shown = [element for element in found if element.get("text") != ""]
    return [element | {"style": {"bold": True}} for element in shown] if bold else shown


def line(text: Text, *, bold: bool = False) -> list[Element]:
    """The same on a single line: a line break in a value would look like another row."""
    parts = elements(text, bold=bold)
    return [part | ({"text": _BREAK.sub(" ", part["text"])} if "text" in part else {}) for part in parts]


def words(text: str) -> Element:
    """One inert text element."""
    return {"type": "text", "text": text}


def _element(span: Span) -> Element:
    match span:
        case Person():
            return _person(span.account)
        case Channel():
            return _channel(span.place)
        case Moment():
            return {
                "type": "date",
                "timestamp": int(span.at.timestamp()),
                "format": _DATES[span.style],
                "fallback": span.fallback,
            }
        case MemberText():
            return words(span.clean)
        case _:
            return words(span)


def _person(account: Account) -> Element:
    """In a DM or a private answer this is only a name: Slack calls nobody who cannot read the message."""
    user = ids.user_of(account.id)
    if account.platform == ids.PLATFORM and _USER.fullmatch(user):
        return {"type": "user", "user_id": user}
    return words(account.id)


def _channel(place: Place) -> Element:
    if place.community.platform == ids.PLATFORM and _CHANNEL.fullmatch(place.id):
        return {"type": "channel", "channel_id": place.id}
    return words(f"#{place.id}")


def readable(source: str) -> str:
    """What a person typed, from the source that Slack delivers: `<https://a.org|a.org>` back to `a.org`."""
    shown = _MARKED.sub(lambda found: _shown(found[1], found[2] or ""), source)
    return shown.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def _shown(target: str, label: str) -> str:
    if target.startswith(("@", "#")):
        return f"{target[0]}{label or target[1:]}"
    if target.startswith("!date^"):
        return label
    if target.startswith("!"):
        return label or f"@{target[1:]}"
    address = target.removeprefix("mailto:").removeprefix("tel:")
    if not label or label == address or address.partition("://")[2].rstrip("/") == label.rstrip("/"):
        return label or address
    return f"{label} ({address})"
