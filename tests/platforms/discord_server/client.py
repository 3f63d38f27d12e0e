"""How a test drives the server: `await discord.do("press", user="ana", label="Open", wait=True)`."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from time import monotonic
from typing import Any

from aiohttp import ClientSession

from platforms.process import local_server

Json = dict[str, Any]


@dataclass(slots=True)
class Discord:
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

    async def see(self, what: str, **asked: Any) -> Any:
        """`GET /control/<what>`: screen, violations, pings, requests, commands or connections."""
        query = {key: str(value) for key, value in asked.items()}
        async with self.session.get(f"{self.url}/control/{what}", params=query) as reply:
            return await reply.json()

    async def screen(self, user: str) -> Json:
        """`{version, messages, modal, failed, suggestions, dm_channel_id}`."""
        found: Json = await self.see("screen", user=user)
        return found

    async def until(self, user: str, ready: Callable[[Json], object], seconds: float = 3.0) -> Json:
        """The screen as soon as it is as wanted; raises TimeoutError."""
        end, found = monotonic() + seconds, await self.screen(user)
        while not ready(found):
            if monotonic() > end:
                raise TimeoutError(f"after {seconds} s still {found}")
            found = await self.see("screen", user=user, since=found["version"], timeout=0.1)
        return found


@asynccontextmanager
async def opened(*args: str) -> AsyncIterator[Discord]:
    """A server of one's own and its client."""
    async with local_server("discord_server", *args) as server, ClientSession() as session:
        yield Discord(server.url, session)
