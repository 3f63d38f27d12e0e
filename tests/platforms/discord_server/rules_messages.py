"""What Discord refuses in a message and its published schemas do not say."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from platforms.discord_server import components as kinds
from platforms.discord_server.refusals import Problem
from platforms.discord_server.rules_components import problems_of

Body = Mapping[str, Any]

SUPPRESS_EMBEDS = 1 << 2
EPHEMERAL = 1 << 6
LOADING = 1 << 7
COMPONENTS_V2 = 1 << 15
MOST_CONTENT = 2000
MOST_EMBED_TEXT = 6000
MOST_EMBEDS = 10
MOST_NONCE = 25
MOST_FILE = 10 * 1024 * 1024
EMBED_LENGTHS = {"title": 256, "description": 4096}


def is_modern(body: Body, before: int = 0) -> bool:
    return bool((int(body.get("flags") or 0) | before) & COMPONENTS_V2)


def is_empty(body: Body, files: int) -> bool:
    said = ("content", "embeds", "components", "sticker_ids", "poll")
    return not files and not any(body.get(key) for key in said)


def message_problems(body: Body, before: int = 0) -> Iterator[Problem]:
    """`before` are the flags the message has already, when it is an edit."""
    modern = is_modern(body, before)
    yield from _text(body)
    yield from _embeds(body.get("embeds") or [])
    yield from problems_of(body.get("components") or [], modern=modern)
    if modern:
        for key in ("content", "embeds", "poll", "sticker_ids"):
            if body.get(key):
                yield Problem((key,), "Cannot be used with the Components V2 flag")


def could_ping(body: Body) -> bool:
    """It says something and leaves open who is pinged: everybody it mentions would be."""
    says = body.get("content") or kinds.texts(body.get("components") or [])
    return bool(says) and body.get("allowed_mentions") is None


def _text(body: Body) -> Iterator[Problem]:
    if len(body.get("content") or "") > MOST_CONTENT:
        yield Problem(("content",), f"Must be {MOST_CONTENT} or fewer in length.")
    if len(str(body.get("nonce") or "")) > MOST_NONCE:
        yield Problem(("nonce",), f"Must be {MOST_NONCE} or fewer in length.")


def _embeds(embeds: list[dict[str, Any]]) -> Iterator[Problem]:
    if len(embeds) > MOST_EMBEDS:
        yield Problem(("embeds",), f"Must be {MOST_EMBEDS} or fewer in length.")
    if sum(map(_embed_size, embeds)) > MOST_EMBED_TEXT:
        yield Problem(("embeds",), f"Embed size exceeds maximum size of {MOST_EMBED_TEXT}")
    for index, embed in enumerate(embeds):
        for key, most in EMBED_LENGTHS.items():
            if len(embed.get(key) or "") > most:
                yield Problem(("embeds", index, key), f"Must be {most} or fewer in length.")


def _embed_size(embed: dict[str, Any]) -> int:
    fields = embed.get("fields") or []
    named = [embed.get("title"), embed.get("description"), (embed.get("footer") or {}).get("text")]
    parts = [*named, (embed.get("author") or {}).get("name")]
    parts += [field.get(key) for field in fields for key in ("name", "value")]
    return sum(len(part or "") for part in parts)
