"""Judges what reaches the wire, by the platforms' own rules: calls, masked links, markup, what nobody sees or misses.

A payload is judged beside the same one with a harmless word in it: what is in both is ours.
"""

import functools
import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import unquote

from platforms.discord_server import components as kinds
from platforms.discord_server import reading
from platforms.discord_server.pings import mentioned
from platforms.slack_server.judge import mrkdwn
from platforms.slack_server.judge.mentions import found_in
from platforms.slack_server.judge.walk import parts

Payload = Mapping[str, Any]

_NOT_SHOWN = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0")
_PICTURE = re.compile("(?<=[\u00a9\u00ae\u203c-\u3299\U0001f000-\U0001faff])\ufe0f")
_DISCORD_WORDS = ("label", "description", "placeholder", "value", "title")


def on_discord(payload: Payload, harmless: Payload, said: str, files: str = "") -> list[str]:
    """What is wrong with a message or a modal. `files` are the words that travel as text files."""
    texts = _discord_texts(payload)
    ours = Counter(kind for text in _discord_texts(harmless) for kind in reading.markup(text))
    found = Counter(kind for text in texts for kind in reading.markup(text))
    shown = [*map(reading.shown, texts), *_plain_words(payload), files]
    return [
        *(f"parsed {kind}" for kind in (found - ours)),
        *(f"masked link to {piece.target}" for text in texts for piece in reading.masked(text)),
        *(["pings"] if _called(payload) - _called(harmless) else []),
        *_unseen(payload),
        *_lost(said, shown),
    ]


def on_slack(payload: Payload, harmless: Payload, said: str, files: str = "") -> list[str]:
    """The same for a message or a view."""
    found = Counter(_slack_parts(payload))
    ours = Counter(_slack_parts(harmless))
    ours["rich_text_section"] += max(0, ours["rich_text_quote"] - found["rich_text_quote"])  # of a long one: its file
    called = {(kind, value) for kind, value, _ in found_in(dict(harmless))}
    shown = [*_slack_words(payload), files]
    return [
        *(f"parsed {kind}" for kind in (found - ours)),
        *(
            f"{kind} {value} in {where}"
            for kind, value, where in found_in(dict(payload))
            if (kind, value) not in called
        ),
        *_unseen(payload),
        *_lost(said, shown),
    ]


def survivors(text: str) -> list[str]:
    """Characters that nobody sees, or that turn the direction of writing. A sign may be asked to be a picture."""
    asked = _PICTURE.sub("", text) if "\ufe0f" in text else text
    return sorted(hex(ord(char)) for char in set(asked) if _is_unseen(char))


@functools.cache
def _is_unseen(char: str) -> bool:
    kind = unicodedata.category(char)
    control = kind == "Cc" and char not in "\n\t"
    selector = "\ufe00" <= char <= "\ufe0f" or "\U000e0000" <= char <= "\U000e0fff"
    return control or selector or kind in ("Cf", "Cs", "Zl", "Zp") or char in _NOT_SHOWN


def _unseen(payload: Payload) -> list[str]:
    return [f"unseen {code}" for text in _strings(payload) for code in survivors(text)]


def _strings(value: Any) -> Iterator[str]:
    match value:
        case str():
            yield value
        case Mapping():
            for inner in value.values():
                yield from _strings(inner)
        case list() | tuple():
            for inner in value:
                yield from _strings(inner)
        case _:
            return


def _lost(said: str, shown: list[str]) -> list[str]:
    return [] if any(signs(said) in signs(text) for text in shown) else ["words lost"]


@functools.lru_cache(10_000)
def signs(text: str) -> str:
    """Letters, digits, punctuation and symbols alone, in one spelling: all that a reader would miss."""
    seen = "".join(filter(_is_sign, unicodedata.normalize("NFD", text)))
    return "".join(filter(_is_sign, unicodedata.normalize("NFD", unquote(seen)).casefold()))


@functools.cache
def _is_sign(char: str) -> bool:
    return unicodedata.category(char)[0] in "LNPS" and char not in _NOT_SHOWN


def _discord_texts(payload: Payload) -> list[str]:
    return kinds.texts(payload.get("components") or [])


def _plain_words(payload: Payload) -> Iterator[str]:
    """What Discord shows as it is: labels, hints, values, alternative texts."""
    yield str(payload.get("title", ""))
    yield from (str(file.get("description", "")) for file in payload.get("attachments") or ())
    for _, part in kinds.walk(payload.get("components") or []):
        yield from (str(part.get(name, "")) for name in _DISCORD_WORDS)
        yield from (str(option.get("label", "")) for option in part.get("options") or ())


def _called(payload: Payload) -> set[str]:
    """Whom it would call, did the message let it."""
    found = mentioned({"components": payload["components"]})
    return {*found.users, *found.roles, *(["everyone"] if found.everyone else [])}


def _slack_parts(payload: Payload) -> Iterator[str]:
    """Every part that is more than words, and all that Slack would parse in a text it reads as mrkdwn."""
    for _, part in parts({key: value for key, value in payload.items() if key != "metadata"}, "payload"):
        kind = str(part.get("type", ""))
        if kind in ("mrkdwn", "markdown") or (kind == "plain_text" and part.get("emoji", True)):
            yield f"{kind} text"
        if kind not in ("text", "plain_text", "divider"):
            yield kind
    yield from mrkdwn.markup(str(payload.get("text", "")), shown=not payload.get("blocks"))


def _slack_words(payload: Payload) -> Iterator[str]:
    for where, part in parts(dict(payload), ""):
        for name in ("text", "alt_text", "initial_value"):
            if where and isinstance(part.get(name), str):
                yield part[name]
    if "blocks" not in payload:
        yield mrkdwn.words(str(payload.get("text", "")))
