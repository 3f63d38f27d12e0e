"""Reads a request's body: JSON, or multipart with `payload_json` and files."""

from __future__ import annotations

import json
import re
from typing import Any

from aiohttp import BodyPartReader, web

from platforms.discord_server.attachments import SentFile
from platforms.discord_server.refusals import Problem, invalid_form

FIELD = re.compile(r"files\[(\d+)\]")


async def read(request: web.Request) -> tuple[Any, dict[str, SentFile]]:
    """The JSON body (None when there is none) and its files by number; raises 50035 on nonsense."""
    if request.content_type.startswith("multipart/"):
        return await _multipart(request)
    raw = await request.read()
    return (_json(raw) if raw else None), {}


async def _multipart(request: web.Request) -> tuple[Any, dict[str, SentFile]]:
    body: Any = {}
    files: dict[str, SentFile] = {}
    async for part in await request.multipart():
        if not isinstance(part, BodyPartReader):
            continue
        data = bytes(await part.read(decode=True))
        numbered = FIELD.fullmatch(part.name or "")
        if numbered:
            files[numbered[1]] = SentFile(part.filename or "file", data)
        elif part.name == "payload_json":
            body = _json(data)
    return body, files


def _json(raw: bytes) -> Any:
    try:
        return json.loads(raw)
    except ValueError:
        raise invalid_form([Problem((), "The request body contains invalid JSON.")]) from None
