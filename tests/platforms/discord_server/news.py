"""A counter that grows whenever anybody's screen may have changed, and a way to wait for it."""

from __future__ import annotations

import asyncio


class News:
    def __init__(self) -> None:
        self.version = 0
        self._event = asyncio.Event()

    def tell(self) -> None:
        self.version += 1
        self._event.set()
        self._event = asyncio.Event()

    async def after(self, version: int, seconds: float) -> int:
        """The version once it is past `version`, or unchanged when the seconds are over."""
        try:
            async with asyncio.timeout(seconds):
                while self.version <= version:
                    await self._event.wait()
        except TimeoutError:
            pass
        return self.version
