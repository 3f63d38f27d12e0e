"""Slack's cursors."""

from __future__ import annotations

from typing import TypeVar

from platforms.slack_server.errors import SlackError
from platforms.slack_server.team import Json

Item = TypeVar("Item")


def page(items: list[Item], args: Json, *, usual: int = 100) -> tuple[list[Item], str]:
    """This page and the cursor of the next, empty at the end; raises on a cursor we did not give."""
    cursor, limit = str(args.get("cursor") or "at:0"), int(args.get("limit") or usual)
    if not cursor.startswith("at:") or not cursor[3:].isdigit():
        raise SlackError("invalid_cursor")
    if not 1 <= limit <= 1000:
        raise SlackError("invalid_limit")
    start = int(cursor[3:])
    end = start + limit
    return items[start:end], f"at:{end}" if end < len(items) else ""
