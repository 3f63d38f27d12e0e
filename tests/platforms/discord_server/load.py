"""Many commands at once, timed from the gateway's send to the arrival of the bot's callback."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator
from typing import Any

from platforms.discord_server.doing_commands import use_command
from platforms.discord_server.interactions import Interaction
from platforms.discord_server.occasions import happen
from platforms.discord_server.server import Server

Json = dict[str, Any]


class Load:
    """Spreads a command over the members of a guild."""

    def __init__(self, server: Server, asked: Json) -> None:
        self.server, self.name = server, str(asked["command"])
        self.options = asked.get("options") or {}
        self.seconds, self.rate = float(asked.get("seconds", 5)), float(asked.get("rate", 0))
        self.workers = int(asked.get("concurrency", 1))
        self.guild = server.world.guild(asked.get("guild", next(iter(server.world.guilds))))
        self.people = [server.world.people[key] for key in self.guild.members]
        self.done: list[Interaction] = []

    async def run(self) -> Json:
        start = time.monotonic()
        await (self._open() if self.rate else self._closed())
        return self._report(time.monotonic() - start)

    def _happen(self) -> Interaction:
        person = self.people[len(self.done) % len(self.people)]
        place = self.server.world.channel(None, self.guild)
        occasion = use_command(self.server, person, place, self.name, self.options)
        self.done.append(happen(self.server, occasion))
        return self.done[-1]

    async def _open(self) -> None:
        """By the clock, whether or not earlier ones are answered."""
        async for _ in _ticks(self.rate, self.seconds):
            self._happen()
        await asyncio.gather(*(interaction.first for interaction in self.done))

    async def _closed(self) -> None:
        """Each worker sends its next one when the last is answered."""
        until = time.monotonic() + self.seconds
        await asyncio.gather(*(self._worker(until) for _ in range(self.workers)))

    async def _worker(self, until: float) -> None:
        while time.monotonic() < until:
            await self._happen().first

    def _report(self, seconds: float) -> Json:
        times = sorted(one.ms for one in self.done if one.answered)
        return {
            "mode": "open" if self.rate else "closed",
            "sent": len(self.done),
            "answered": len(times),
            "seconds": round(seconds, 3),
            "per_second": round(len(times) / seconds, 1),
            "p50_ms": _percentile(times, 50),
            "p99_ms": _percentile(times, 99),
            "max_ms": times[-1] if times else None,
        }


async def load(server: Server, asked: Json) -> Json:
    """{command, options?, guild?, seconds (5)} with {rate} a second, or {concurrency} for a closed loop."""
    return await Load(server, asked).run()


async def _ticks(rate: float, seconds: float) -> AsyncIterator[int]:
    start = time.monotonic()
    for number in range(int(rate * seconds)):
        wait = start + number / rate - time.monotonic()
        if wait > 0:
            await asyncio.sleep(wait)
        elif number % 32 == 0:
            await asyncio.sleep(0)
        yield number


def _percentile(times: list[float], percent: int) -> float | None:
    return times[min(len(times) - 1, len(times) * percent // 100)] if times else None
