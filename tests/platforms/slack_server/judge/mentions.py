"""Finds what would call people (`ping`) or hide where a link goes (`masked_link`)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from platforms.slack_server.judge.walk import parts
from platforms.slack_server.team import Json

PING = re.compile(r"<!(?:channel|here|everyone)(?:\|[^>]*)?>|<!subteam\^[^>]*>|<@[UW][A-Z0-9]+(?:\|[^>]*)?>")
PARSED_PING = re.compile(r"(?<!\w)@(?:channel|here|everyone)\b")
MASKED = re.compile(r"<((?:https?|mailto|slack|tel)[^|>\s]*)\|([^>]*)>")
MARKDOWN_LINK = re.compile(r"\[([^\]]+)\]\(([^)\s]+)\)")
PING_ELEMENTS = {"user": "user_id", "usergroup": "usergroup_id", "broadcast": "range"}

Found = tuple[str, str, str]


def found_in(body: Json) -> Iterator[Found]:
    """`(kind, value, where)` for a message or a view."""
    if body.get("mrkdwn", True):
        yield from _mrkdwn(str(body.get("text") or ""), "text")
    if body.get("link_names") or body.get("parse") == "full":
        yield from (("ping", match[0], "text") for match in PARSED_PING.finditer(str(body.get("text") or "")))
    for key in ("blocks", "attachments"):
        for where, part in parts(body.get(key) or [], key):
            yield from _part(part, where)


def _part(part: Json, where: str) -> Iterator[Found]:
    kind = part.get("type")
    if kind == "mrkdwn":
        yield from _mrkdwn(str(part.get("text", "")), where)
    elif kind == "markdown":
        yield from (("masked_link", match[0], where) for match in MARKDOWN_LINK.finditer(str(part.get("text", ""))))
    elif kind in PING_ELEMENTS and PING_ELEMENTS[kind] in part:
        yield "ping", f"{kind} {part[PING_ELEMENTS[kind]]}", where
    elif kind == "link" and _masks(part.get("url"), part.get("text")):
        yield "masked_link", f"{part['url']}|{part['text']}", where


def _mrkdwn(text: str, where: str) -> Iterator[Found]:
    for match in PING.finditer(text):
        yield "ping", match[0], where
    for match in MASKED.finditer(text):
        if _masks(match[1], match[2]):
            yield "masked_link", match[0], where


def _masks(url: Any, label: Any) -> bool:
    return bool(url) and bool(label) and label not in (url, str(url).removeprefix("mailto:"))
