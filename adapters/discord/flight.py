"""Whether a request is on its way: seen by aiohttp's own trace, which discord.py takes at its door."""

import asyncio
from collections.abc import Awaitable, Callable
from contextvars import ContextVar
from dataclasses import dataclass
from types import SimpleNamespace

import aiohttp


@dataclass(slots=True)
class Flight:
    """`sent`: Discord may have read the request and has not answered. `wait`: seconds it last asked us to wait.

    `deadline` moves by that wait: cut off while it waits, discord.py would hold up every later request.
    """

    sent: bool = False
    wait: float | None = None
    deadline: asyncio.Timeout | None = None

    def put_off(self, wait: float) -> None:
        """Discord asked for patience: the deadline counts from the end of the wait again."""
        self.wait = wait
        if self.deadline and (due := self.deadline.when()) and not self.deadline.expired():
            self.deadline.reschedule(due + wait)


_current: ContextVar[Flight | None] = ContextVar("flight", default=None)


def take_off() -> Flight:
    """Watch the requests that this task makes from now on."""
    flight = Flight()
    _current.set(flight)
    return flight


def trace(before_gateway: Callable[[], Awaitable[None]]) -> aiohttp.TraceConfig:
    """Fills in the flights, and awaits `before_gateway` before each connection to the gateway."""
    config = aiohttp.TraceConfig()

    async def start(_: aiohttp.ClientSession, __: SimpleNamespace, request: aiohttp.TraceRequestStartParams) -> None:
        if request.url.scheme in ("ws", "wss"):
            await before_gateway()

    config.on_request_start.append(start)
    config.on_request_headers_sent.append(_sent)
    config.on_request_end.append(_answered)
    return config


async def _sent(_: aiohttp.ClientSession, __: SimpleNamespace, ___: aiohttp.TraceRequestHeadersSentParams) -> None:
    if flight := _current.get():
        flight.sent = True


async def _answered(_: aiohttp.ClientSession, __: SimpleNamespace, end: aiohttp.TraceRequestEndParams) -> None:
    if flight := _current.get():
        flight.sent = False
        if end.response.status == 429 and (wait := retry_after(end.response)):
            flight.put_off(wait)


def retry_after(response: aiohttp.ClientResponse) -> float | None:
    """Seconds, from the header; None where there is none to read."""
    try:
        return float(response.headers["Retry-After"])
    except (KeyError, ValueError):
        return None
