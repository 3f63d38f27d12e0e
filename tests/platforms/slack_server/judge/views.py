"""All rules for a modal or a Home view as a whole."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from platforms.slack_server.judge import models
from platforms.slack_server.judge.blocks import judge_blocks
from platforms.slack_server.judge.contract import Contract
from platforms.slack_server.judge.finding import Finding
from platforms.slack_server.judge.walk import text_of
from platforms.slack_server.team import Json

BLOCKS_MAX = 100
TITLE_MAX = 24
METADATA_MAX = 3000
SIZE_MAX = 250_000
WRONG = "invalid_arguments"


def judge_view(view: Any, contract: Contract, kind: str) -> Iterator[Finding]:
    """`kind` is what the method shows: modal or home."""
    if not isinstance(view, dict) or view.get("type") != kind:
        yield Finding("format", "view", f"not a {kind}", WRONG)
        return
    size = len(json.dumps(view))
    if size > SIZE_MAX:
        yield Finding("too_large", "view", f"{size} bytes, at most {SIZE_MAX}", "view_too_large")
    yield from contract.view(view)
    yield from models.judge_view(view)
    yield from judge_blocks(view.get("blocks"), contract)
    yield from _frame(view)
    yield from _modal(view) if kind == "modal" else ()


def _frame(view: Json) -> Iterator[Finding]:
    count = len(view.get("blocks") or [])
    if not 1 <= count <= BLOCKS_MAX:
        yield Finding("count", "view.blocks", f"{count} blocks, 1 to {BLOCKS_MAX}", WRONG)
    if len(view.get("private_metadata") or "") > METADATA_MAX:
        yield Finding("too_long", "view.private_metadata", f"at most {METADATA_MAX} characters", WRONG)


def _modal(view: Json) -> Iterator[Finding]:
    has_input = any(block.get("type") == "input" for block in view.get("blocks") or [])
    if has_input and not view.get("submit"):
        yield Finding("no_submit", "view.submit", "a modal with inputs needs submit", WRONG)
    if not text_of(view.get("title")):
        yield Finding("required", "view.title", "a modal needs a title", WRONG)
    for key in ("title", "submit", "close"):
        if len(text_of(view.get(key))) > TITLE_MAX:
            yield Finding("too_long", f"view.{key}", f"at most {TITLE_MAX} characters", WRONG)
