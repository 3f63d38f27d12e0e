"""At most so many requests in any second, counted from Discord's reply, so that none comes too soon."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager


class Limiter:
    """A window of `most` slots. Discord saw a request before it replied, so a slot that opens again `seconds`
    after the reply can never make a request too many, however slow the way.
    """

    def __init__(self, most: int, seconds: float = 1.0) -> None:
        self._slots = asyncio.Semaphore(most)
        self._seconds = seconds

    @asynccontextmanager
    async def slot(self) -> AsyncIterator[None]:
        """Wait for a slot, in turn."""
        await self._slots.acquire()
        try:
            yield
        finally:
            asyncio.get_running_loop().call_later(self._seconds, self._slots.release)
