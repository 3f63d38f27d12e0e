"""Reads what a Web API call says, however it was sent: query, form or JSON."""

from __future__ import annotations

import json
from typing import Any

from aiohttp import web

from platforms.slack_server.errors import SlackError
from platforms.slack_server.team import Json

PARSED = ("blocks", "view", "metadata", "attachments", "files")
FLAGS = (
    "unfurl_links", "unfurl_media", "link_names", "mrkdwn", "include_all_metadata", "inclusive", "return_im",
    "include_locale", "as_user", "exclude_archived",
)  # fmt: skip


async def read_arguments(request: web.Request) -> Json:
    """Arguments by name; JSON inside a form is parsed, flags are booleans."""
    found: Json = dict(request.query)
    if request.content_type == "application/json":
        found |= _json(await request.text())
    elif request.can_read_body:
        found |= dict(await request.post())
    token = request.headers.get("Authorization", "").removeprefix("Bearer ").strip()
    return {key: _value(key, value) for key, value in found.items()} | ({"token": token} if token else {})


def _json(text: str) -> Json:
    try:
        parsed = json.loads(text or "{}")
    except ValueError:
        raise SlackError("invalid_json") from None
    if not isinstance(parsed, dict):
        raise SlackError("json_not_object")
    return parsed


def _value(key: str, value: Any) -> Any:
    if not isinstance(value, str):
        return value
    if key in FLAGS:
        return value.lower() in ("1", "true")
    if key in PARSED:
        try:
            return json.loads(value)
        except ValueError:
            raise SlackError(f"invalid_{key}_format" if key == "blocks" else "invalid_arguments") from None
    return value
