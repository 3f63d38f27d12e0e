"""Requests to Discord through discord.py, paced, with an end to each try and one meaning for each error."""

import asyncio
import io
from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

import aiohttp
import discord
from discord.http import HTTPClient, MultipartParameters

from adapters.discord import bodies, errors
from adapters.discord.flight import take_off
from adapters.discord.limiter import Limiter
from adapters.discord.render import Payload, Rendered
from bot.chat.platform import ConnectionLost, NotDelivered, OutcomeUnknown

Found = TypeVar("Found")

TRY_SECONDS = 10.0
"""Without the waits that Discord asks for, which are 30 s at most: longer ones go back to the outbox at once."""

_A_SECOND = 50


class Api:
    """`lost` is told when Discord no longer knows the token."""

    def __init__(self, http: HTTPClient, lost: Callable[[ConnectionLost], None]) -> None:
        self.http = http
        self._lost = lost
        self._window = Limiter(_A_SECOND)

    async def ask(self, request: Callable[[], Awaitable[Found]], *, repeatable: bool = True) -> Found:
        """Raises NotDelivered, Refused, ConnectionLost, and OutcomeUnknown for what is not `repeatable`."""
        flight = take_off()
        async with self._window.slot():
            try:
                async with asyncio.timeout(TRY_SECONDS) as flight.deadline:
                    return await request()
            except (discord.DiscordException, aiohttp.ClientError, OSError, RuntimeError) as error:
                failure = errors.meaning(error, flight)
        if isinstance(failure, ConnectionLost):
            self._lost(failure)
        if isinstance(failure, OutcomeUnknown) and repeatable:
            failure = NotDelivered(str(failure), flight.wait)
        raise failure from None


def parameters(rendered: Rendered, payload: Payload | None = None) -> MultipartParameters:
    """As discord.py sends it: JSON alone, or JSON and files."""
    body = rendered.payload if payload is None else payload
    if not rendered.files:
        return MultipartParameters(payload=body, multipart=None, files=None)
    files = [discord.File(io.BytesIO(file.content), filename=file.name) for file in rendered.files]
    parts: list[dict[str, Any]] = [{"name": "payload_json", "value": bodies.written(body)}]
    parts += [
        {
            "name": f"files[{place}]",
            "value": file.fp,
            "filename": file.filename,
            "content_type": "application/octet-stream",
        }
        for place, file in enumerate(files)
    ]
    return MultipartParameters(payload=None, multipart=parts, files=files)
