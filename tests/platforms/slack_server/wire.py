"""Faults of the network and of Slack itself, done to the bot's requests."""

from __future__ import annotations

import asyncio
import socket
import struct

from aiohttp import web
from aiohttp.typedefs import Handler

from platforms.faults import Fault
from platforms.slack_server.state import world_of

HANG_SECONDS = 3600.0
NOW = struct.pack("ii", 1, 0)


@web.middleware
async def faults(request: web.Request, handler: Handler) -> web.StreamResponse:
    """`/control` is never disturbed."""
    if request.path.startswith("/control"):
        return await handler(request)
    fault = world_of(request).faults.take(request.method, request.path)
    return await handler(request) if fault is None else await _with(fault, request, handler)


async def _with(fault: Fault, request: web.Request, handler: Handler) -> web.StreamResponse:
    match fault.action:
        case "delay":
            await asyncio.sleep(float(fault.args.get("seconds", 1)))
        case "hang":
            await asyncio.sleep(float(fault.args.get("seconds", HANG_SECONDS)))
        case "status":
            return _status(fault)
        case "drop_before" | "close":
            return _cut(request, reset=False)
        case "drop_after":
            await handler(request)
            return _cut(request, reset=False)
        case "rst":
            return _cut(request, reset=True)
        case "duplicate":
            await request.read()
            await handler(request)
        case _:
            pass
    return await handler(request)


def _status(fault: Fault) -> web.Response:
    status = int(fault.args.get("status", 500))
    error = "ratelimited" if status == 429 else "internal_error"
    headers = {str(key): str(value) for key, value in fault.args.get("headers", {}).items()}
    if status == 429:
        headers.setdefault("Retry-After", str(fault.args.get("retry_after", 1)))
    return web.json_response({"ok": False, "error": error}, status=status, headers=headers)


def _cut(request: web.Request, *, reset: bool) -> web.Response:
    """The connection ends here; what is returned goes nowhere."""
    transport = request.transport
    if transport is not None:
        wire = transport.get_extra_info("socket")
        if reset and wire is not None:
            wire.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, NOW)
        transport.abort()
    return web.Response()
