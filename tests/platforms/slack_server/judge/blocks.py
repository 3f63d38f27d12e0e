"""All rules for a list of blocks: Slack's types, slack_sdk's models, ours."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from platforms.slack_server.judge import models
from platforms.slack_server.judge.contract import Contract
from platforms.slack_server.judge.elements import judge_element
from platforms.slack_server.judge.finding import INVALID, Finding
from platforms.slack_server.judge.rich_text import judge_rich_text
from platforms.slack_server.judge.walk import parts
from platforms.slack_server.team import Json

MARKDOWN_MAX = 12_000


def judge_blocks(blocks: Any, contract: Contract) -> Iterator[Finding]:
    if not isinstance(blocks, list) or not all(isinstance(block, dict) for block in blocks):
        yield Finding("format", "blocks", "a list of objects", "invalid_blocks_format")
        return
    for index, block in enumerate(blocks):
        yield from _judge_block(block, f"blocks[{index}]", contract)
    yield from _unique(blocks)
    words = sum(len(str(block.get("text", ""))) for block in blocks if block.get("type") == "markdown")
    if words > MARKDOWN_MAX:
        yield Finding("too_long", "blocks", f"{words} characters of markdown", "msg_blocks_too_long")


def _judge_block(block: Json, where: str, contract: Contract) -> Iterator[Finding]:
    yield from contract.block(block, where)
    yield from models.judge_block(block, where)
    for path, part in parts(block, where):
        yield from judge_element(part, path)
    if block.get("type") == "rich_text":
        yield from judge_rich_text(block, where)


def _unique(blocks: list[Json]) -> Iterator[Finding]:
    """block_id once in the surface, action_id once in its block."""
    yield from _twice([block.get("block_id") for block in blocks], "block_id", "blocks")
    for index, block in enumerate(blocks):
        ids = [part.get("action_id") for _, part in parts(block, "")]
        yield from _twice(ids, "action_id", f"blocks[{index}]")


def _twice(ids: list[Any], key: str, where: str) -> Iterator[Finding]:
    given = [item for item in ids if item]
    for repeated in sorted({item for item in given if given.count(item) > 1}):
        yield Finding("duplicate_id", where, f"{key} {repeated} stands more than once", INVALID)
