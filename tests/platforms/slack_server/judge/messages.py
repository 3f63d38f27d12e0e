"""All rules for a message as a whole."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from platforms.slack_server.judge.blocks import judge_blocks
from platforms.slack_server.judge.contract import Contract
from platforms.slack_server.judge.finding import Finding
from platforms.slack_server.team import Json

TEXT_MAX = 40_000
BLOCKS_MAX = 50
METADATA_KEYS = {"event_type", "event_payload"}


def judge_message(body: Json, contract: Contract, *, public: bool) -> Iterator[Finding]:
    """`public`: others may see it, so a link in it could unfurl."""
    text, blocks = str(body.get("text") or ""), body.get("blocks")
    if len(text) > TEXT_MAX:
        yield Finding("too_long", "text", f"{len(text)} characters, at most {TEXT_MAX}", "msg_too_long")
    if not text and not blocks and not body.get("attachments"):
        yield Finding("no_text", "text", "neither text nor blocks", "no_text")
    if blocks and not text:
        yield Finding("empty_fallback", "text", "screen readers read only text")
    if isinstance(blocks, list) and len(blocks) > BLOCKS_MAX:
        yield Finding("count", "blocks", f"{len(blocks)} blocks, at most {BLOCKS_MAX}", "too_many_blocks")
    yield from judge_blocks(blocks or [], contract)
    yield from _metadata(body.get("metadata"))
    if public:
        yield from _unfurls(body)


def _unfurls(body: Json) -> Iterator[Finding]:
    for key in ("unfurl_links", "unfurl_media"):
        if body.get(key) is not False:
            yield Finding("could_unfurl", key, "could unfurl")


def _metadata(metadata: Any) -> Iterator[Finding]:
    if metadata is None:
        return
    if not isinstance(metadata, dict) or set(metadata) != METADATA_KEYS:
        yield Finding("metadata", "metadata", "event_type and event_payload alone", "invalid_metadata_format")
    elif not isinstance(metadata["event_payload"], dict) or not metadata["event_type"]:
        yield Finding("metadata", "metadata", "a named event with an object", "invalid_metadata_schema")
