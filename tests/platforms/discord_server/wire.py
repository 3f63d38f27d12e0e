"""What happens to a request on the wire: the faults a test asked for, and the answer's exact form."""

from __future__ import annotations

import asyncio
import socket
import struct
from collections.abc import Mapping
from typing import Any

import msgspec
from aiohttp import web

from platforms.faults import Fault

LONG = 600.0
NO_LINGER = struct.pack("ii", 1, 0)


def answer(status: int, payload: Any = None, headers: Mapping[str, str] | None = None) -> web.Response:
    """Exactly `application/json`: with a charset discord.py takes the body for text."""
    if payload is None:
        return web.Response(status=status, headers=headers)
    body = msgspec.json.encode(payload)
    return web.Response(status=status, body=body, content_type="application/json", headers=headers)


async def before(request: web.Request, fault: Fault | None) -> web.Response | None:
    """Acts on faults that come before the request is taken; an answer ends the request here."""
    match fault.action if fault else None:
        case "delay":
            await asyncio.sleep(float(_arg(fault, "seconds", 1)))
        case "hang":
            await asyncio.sleep(float(_arg(fault, "seconds", LONG)))
            return cut(request)
        case "drop_before":
            return cut(request)
        case "status":
            return _status(fault)
        case _:
            return None
    return None


def after(request: web.Request, fault: Fault | None) -> None:
    """Acts on faults that come once the request has had its effect."""
    if fault and fault.action in ("drop_after", "rst"):
        cut(request, reset=fault.action == "rst")


def cut(request: web.Request, *, reset: bool = False) -> web.Response:
    """End the connection without an answer; `reset` sends a TCP RST."""
    transport = request.transport
    if transport is not None:
        raw = transport.get_extra_info("socket")
        if reset and raw is not None:
            raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, NO_LINGER)
        transport.abort() if reset else transport.close()
    return web.Response(status=500)


def _status(fault: Fault | None) -> web.Response:
    """429 comes with `Via` and `retry_after` unless `via` is false, which looks like a ban."""
    status = int(_arg(fault, "status", 500))
    body = _arg(fault, "body", {"message": f"{status}: scripted", "code": 0})
    headers = dict(_arg(fault, "headers", {}))
    if status == 429 and _arg(fault, "via", True):
        wait = float(_arg(fault, "retry_after", 0.1))
        body = {"message": "You are being rate limited.", "retry_after": wait, "global": False}
        headers |= {"Via": "1.1 google", "Retry-After": str(max(1, round(wait)))}
    return answer(status, body, headers)


def _arg(fault: Fault | None, key: str, otherwise: Any) -> Any:
    return fault.args.get(key, otherwise) if fault else otherwise
