"""`POST /control/load`: many slash commands, each timed here from sending to its acknowledgement."""

from __future__ import annotations

import asyncio
import math
import time
from dataclasses import dataclass, field

from aiohttp import web

from platforms.slack_server import payloads
from platforms.slack_server.envelope import Envelope
from platforms.slack_server.errors import Impossible
from platforms.slack_server.payloads import Scene
from platforms.slack_server.state import world_of
from platforms.slack_server.team import Json


@dataclass(slots=True)
class Load:
    """With a `rate` commands leave on time, answered or not; else `concurrency` callers wait for theirs."""

    scenes: list[Scene]
    command: str
    text: str
    times: list[float] = field(default_factory=list)
    failed: int = 0
    sent: int = 0

    async def one(self) -> None:
        scene = self.scenes[self.sent % len(self.scenes)]
        self.sent += 1
        channel = scene.team.dm(scene.person.id)
        payload = payloads.slash_command(scene, channel, self.command, self.text)
        courier = scene.world.courier
        answer = await courier.carry(Envelope(scene.team, "slash_commands", "load", payload))
        if answer.acked:
            self.times.append(answer.ms)
        else:
            self.failed += 1

    async def on_time(self, rate: float, seconds: float) -> None:
        started, tasks = time.perf_counter(), []
        for number in range(int(rate * seconds)):
            pause = started + number / rate - time.perf_counter()
            if pause > 0:
                await asyncio.sleep(pause)
            tasks.append(asyncio.create_task(self.one()))
        await asyncio.gather(*tasks)

    async def in_turn(self, concurrency: int, seconds: float) -> None:
        end = time.perf_counter() + seconds

        async def caller() -> None:
            while time.perf_counter() < end:
                await self.one()

        await asyncio.gather(*(caller() for _ in range(concurrency)))

    def measured(self, seconds: float) -> Json:
        """Milliseconds and acknowledgements per second."""
        ranked = sorted(self.times)
        shares = {"p50": 0.5, "p90": 0.9, "p99": 0.99, "max": 1.0}
        found: Json = {name: _percentile(ranked, share) for name, share in shares.items()}
        return found | {
            "sent": self.sent, "acked": len(ranked), "failed": self.failed, "seconds": round(seconds, 3),
            "throughput": round(len(ranked) / seconds, 1),
        }  # fmt: skip


async def load(request: web.Request) -> web.Response:
    """`{rate | null, seconds, concurrency, command, text, users?, team?}`."""
    world, asked = world_of(request), await request.json()
    team = world.team(asked.get("team"))
    known = [person for person in team.people.values() if not person.is_bot]
    people = [person for person in known if person.id in asked.get("users", [one.id for one in known])]
    if not people:
        raise Impossible("nobody to send commands")
    run = Load(
        [Scene(world, team, person, asked) for person in people],
        asked.get("command", "/onward"),
        asked.get("text", ""),
    )
    started = time.perf_counter()
    if asked.get("rate"):
        await run.on_time(float(asked["rate"]), float(asked["seconds"]))
    else:
        await run.in_turn(int(asked.get("concurrency", 1)), float(asked["seconds"]))
    return web.json_response(run.measured(time.perf_counter() - started))


def _percentile(ranked: list[float], share: float) -> float | None:
    if not ranked:
        return None
    return round(ranked[max(0, math.ceil(share * len(ranked)) - 1)], 3)
