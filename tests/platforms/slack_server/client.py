"""How a test drives the server: `await slack.do("press", user="U1", ts=…, action_id=…, wait=True)`."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

from aiohttp import ClientSession

Json = dict[str, Any]
PAUSE = 0.02


@dataclass(slots=True)
class Slack:
    """`url` is the server's address without a slash at its end."""

    url: str
    session: ClientSession

    async def do(self, doing: str, **asked: Any) -> Json:
        """`POST /control/<doing>`; raises RuntimeError where nobody could do that."""
        async with self.session.post(f"{self.url}/control/{doing}", json=asked) as reply:
            answer: Json = await reply.json()
            if reply.status != 200:
                raise RuntimeError(answer["error"])
            return answer

    async def see(self, what: str, **asked: str) -> Any:
        """`GET /control/<what>`: violations, pings, deliveries, requests, connections or status."""
        async with self.session.get(f"{self.url}/control/{what}", params=asked) as reply:
            return await reply.json()

    async def screen(self, user: str) -> Json:
        """`{messages, views, home, errors, failed}`."""
        found: Json = await self.see("screen", user=user)
        return found

    async def until(self, user: str, ready: Callable[[Json], object], seconds: float = 3.0) -> Json:
        """The screen as soon as it is as wanted; raises TimeoutError."""
        found: Json = await _until(lambda: self.screen(user), ready, seconds)
        return found

    async def connected(self, other_than: str = "", seconds: float = 6.0) -> Any:
        """The connections as soon as there is one, and not the named one."""

        def is_new(found: list[Json]) -> bool:
            return bool(found) and other_than not in [one["id"] for one in found]

        return await _until(lambda: self.see("connections"), is_new, seconds)


async def _until(look: Callable[[], Awaitable[Any]], ready: Callable[[Any], object], seconds: float) -> Any:
    loop = asyncio.get_running_loop()
    end = loop.time() + seconds
    found = await look()
    while not ready(found):
        if loop.time() > end:
            raise TimeoutError(f"after {seconds} s still {found}")
        await asyncio.sleep(PAUSE)
        found = await look()
    return found
