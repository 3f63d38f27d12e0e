"""Slash command to ephemeral answer: Onward with one durable turn, beside bare libraries that store nothing.

Real discord.py and slack-bolt against the local servers, every bot and server in a process of its own, rounds
interleaved. Times are taken inside the server, from sending the command to the arrival of the answer. Ends by
itself in about a minute, with 1 where a target is missed.
"""

import argparse
import asyncio
import os
import statistics
import sys
import tempfile
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

from bots import launch
from bots.launch import Bot, Json, Server

ASKED: dict[str, Json] = {"discord": {"command": "tally"}, "slack": {"command": "/onward", "text": "tally"}}
ANSWERED = {"discord": ("p50_ms", "p99_ms", "per_second", "answered"), "slack": ("p50", "p99", "throughput", "acked")}
CALLERS = 16
RATE = 300


@dataclass
class Side:
    """One bot with its own server, and what was measured of it: milliseconds and answers a second."""

    platform: str
    server: Server
    bot: Bot
    alone: list[float] = field(default_factory=list)
    rate: list[float] = field(default_factory=list)
    late: list[float] = field(default_factory=list)
    flush: list[float] = field(default_factory=list)
    answers: int = 0
    kept: int = 0

    async def load(self, seconds: float, **how: float) -> tuple[float, float, float]:
        """(p50, p99, answers a second). Raises RuntimeError when a command stayed without an answer."""
        found = await self.server.do("load", {**ASKED[self.platform], "seconds": seconds, **how})
        p50, p99, rate, answered = (found[name] for name in ANSWERED[self.platform])
        if answered != found["sent"]:
            raise RuntimeError(f"{found['sent'] - answered} of {found['sent']} commands stayed without an answer")
        self.answers += answered
        return p50, p99, rate

    async def warm(self, seconds: float) -> None:
        """Until everyone has used the command twice."""
        while self.answers < 2 * launch.PEOPLE:
            await self.load(seconds, concurrency=4)

    async def round(self, seconds: float) -> None:
        """One caller at a time, then many, then a steady stream."""
        self.alone.append((await self.load(seconds, concurrency=1))[0])
        self.rate.append((await self.load(seconds, concurrency=CALLERS))[2])

    async def stream(self, seconds: float) -> None:
        self.late.append((await self.load(seconds, rate=RATE))[1])


@asynccontextmanager
async def side(platform: str, script: str, *more: str) -> AsyncIterator[Side]:
    async with (
        launch.server(platform) as server,
        launch.bot(script, f"--{platform}", server.url, *more) as bot,
    ):
        yield Side(platform, server, bot)


async def measure(platform: str, rounds: int, seconds: float) -> tuple[Side, Side]:
    """Onward and the bare bot, after a warm-up in which everyone agrees."""
    with tempfile.TemporaryDirectory() as folder:
        async with (
            side(platform, "onward.py", "--tally", "--folder", folder) as ours,
            side(platform, "bare.py") as bare,
        ):
            for one in (ours, bare):
                await one.warm(seconds)
            for _ in range(rounds):
                await bare.round(seconds)
                await ours.round(seconds)
                await ours.stream(2 * seconds)
                ours.flush.append(flushed(Path(folder)))
            ours.kept = await ours.bot.end()
            return ours, bare


def flushed(folder: Path) -> float:
    """Milliseconds that this disk takes to make 8 KiB durable: the least a durable turn can cost."""
    times = []
    with (folder / "flushed").open("wb") as file:
        for _ in range(20):
            start = time.perf_counter()
            file.write(b"x" * 8192)
            file.flush()
            os.fsync(file.fileno())
            times.append(1000 * (time.perf_counter() - start))
    return statistics.median(times)


def ratio(ours: list[float], theirs: list[float]) -> float:
    """The median of the rounds' own ratios."""
    return statistics.median(our / their for our, their in zip(ours, theirs, strict=True))


def report(name: str, ours: Side, bare: Side) -> None:
    for who, one in ((f"{name}, Onward", ours), (f"{name}, bare", bare)):
        print(f"{who:16} p50 {launch.told(one.alone, 'ms')}   {launch.told(one.rate, 'answers/s')}")
    print(f"{name}, Onward at {RATE}/s: p99 {launch.told(ours.late, 'ms')}; {ours.kept} of {ours.answers} rows kept")
    print(f"{name}, one flush of this disk: {launch.told(ours.flush, 'ms')}")


def judge(what: str, value: float, target: float, *, most: bool) -> bool:
    """Print one ratio and whether it is within its target."""
    met = value <= target if most else value >= target
    print(f"{value:8.2f}  {what} (target: at {'most' if most else 'least'} {target:g}){'' if met else '  MISSED'}")
    return met


async def compare(rounds: int, seconds: float) -> bool:
    discord, bare_discord = await measure("discord", rounds, seconds)
    slack, bare_slack = await measure("slack", rounds, seconds)
    report("Discord", discord, bare_discord)
    report("Slack", slack, bare_slack)
    return all(
        [
            judge("Discord, rows kept to commands answered", discord.kept / discord.answers, 1, most=False),
            judge("Discord, p50 to the bare handler's", ratio(discord.alone, bare_discord.alone), 2, most=True),
            judge("Discord, answers a second to its", ratio(discord.rate, bare_discord.rate), 0.5, most=False),
            judge(f"Discord, p99 in ms at {RATE} a second", statistics.median(discord.late), 50, most=True),
            judge("Slack, rows kept to commands answered", slack.kept / slack.answers, 1, most=False),
            judge("Slack, p50 to the bare listener's", ratio(slack.alone, bare_slack.alone), 1, most=True),
        ]
    )


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="one short round")
    quick = parser.parse_args().quick
    return 0 if asyncio.run(compare(1 if quick else 5, 0.3 if quick else 0.8)) else 1


if __name__ == "__main__":
    sys.exit(main())
