"""What slack_sdk's own models say about blocks and views, nested parts included."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from slack_sdk.errors import SlackObjectFormationError
from slack_sdk.models.basic_objects import JsonObject
from slack_sdk.models.blocks import Block
from slack_sdk.models.views import View

from platforms.slack_server.judge.finding import INVALID, Finding
from platforms.slack_server.team import Json


def judge_block(block: Json, where: str) -> Iterator[Finding]:
    try:
        parsed = Block.parse_all([block])[0]
    except Exception as wrong:
        yield Finding("model", where, str(wrong), INVALID)
        return
    if parsed is None:
        yield Finding("model", where, f"unknown block {block.get('type')}", INVALID)
    else:
        yield from _walk(parsed, where)


def judge_view(view: Json) -> Iterator[Finding]:
    try:
        parsed = View(**view)
        parsed.validate_json()
    except Exception as wrong:
        yield Finding("model", "view", str(wrong), INVALID)


def _walk(part: Any, where: str) -> Iterator[Finding]:
    if isinstance(part, JsonObject):
        try:
            part.validate_json()
        except SlackObjectFormationError as wrong:
            yield Finding("model", where, str(wrong), INVALID)
        for name in sorted(part.attributes):
            yield from _walk(getattr(part, name, None), f"{where}.{name}")
    elif isinstance(part, Sequence) and not isinstance(part, str):
        for index, item in enumerate(part):
            yield from _walk(item, f"{where}[{index}]")
