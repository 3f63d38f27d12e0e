"""Runs a local platform server and a bot, each in its own process, and ends them."""

import asyncio
import json
import statistics
import sys
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from aiohttp import ClientSession, ClientTimeout

from platforms.process import local_server

HERE = Path(__file__).parent
READY_SECONDS, END_SECONDS = 20.0, 10.0
PEOPLE = 40
_GUILD, _PERSON = 500000000000000001, 100000000000000001

Json = dict[str, Any]
SETUPS: dict[str, Json] = {
    "discord": {
        "token": "a-token",
        "guilds": [
            {
                "id": str(_GUILD),
                "name": "Second Mondays",
                "channels": [{"name": "general"}],
                "members": [{"id": str(_PERSON + n), "name": f"person{n}", "locale": "en-US"} for n in range(PEOPLE)],
            }
        ],
    },
    "slack": {
        "bot_token": "xoxb-1",
        "app_token": "xapp-1",
        "users": [{"id": f"U{_PERSON + n}", "name": f"person{n}", "locale": "en-US"} for n in range(PEOPLE)],
        "channels": [{"id": "C1", "name": "general", "bot_is_member": True}],
    },
}


@dataclass(frozen=True)
class Server:
    """A running local server."""

    url: str
    session: ClientSession

    async def do(self, doing: str, asked: Json) -> Json:
        """Raises RuntimeError where the server says no."""
        async with self.session.post(f"{self.url}/control/{doing}", json=asked) as reply:
            answer: Json = await reply.json()
            if reply.status != 200:
                raise RuntimeError(answer["error"])
            return answer


@dataclass
class Bot:
    """A running bot: seconds from its start to ready, its resident MB then, and the heavy modules it loaded."""

    process: asyncio.subprocess.Process
    seconds: float
    memory: float
    heavy: list[str]

    async def end(self) -> int:
        """Close it and read how many rows it kept."""
        assert self.process.stdin
        self.process.stdin.close()
        kept = int((await _line(self.process, END_SECONDS))["kept"])
        await asyncio.wait_for(self.process.wait(), END_SECONDS)
        return kept


@asynccontextmanager
async def server(platform: str) -> AsyncIterator[Server]:
    """A local server with its people."""
    timeout = ClientTimeout(total=60)
    async with local_server(f"{platform}_server") as local, ClientSession(timeout=timeout) as session:
        found = Server(local.url, session)
        await found.do("setup", SETUPS[platform])
        yield found


@asynccontextmanager
async def bot(script: str, *arguments: str) -> AsyncIterator[Bot]:
    """A bot that is ready. Raises RuntimeError when it does not come up."""
    pipe = asyncio.subprocess.PIPE
    started = time.perf_counter()
    process = await asyncio.create_subprocess_exec(
        sys.executable, str(HERE / script), *arguments, stdin=pipe, stdout=pipe, cwd=HERE.parent.parent
    )
    try:
        await _line(process, READY_SECONDS)
        seconds = time.perf_counter() - started
        told = await _line(process, READY_SECONDS)
        yield Bot(process, seconds, told["memory"], told["heavy"])
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()


async def _line(process: asyncio.subprocess.Process, seconds: float) -> Json:
    assert process.stdout
    line = await asyncio.wait_for(process.stdout.readline(), seconds)
    if not line:
        raise RuntimeError("the bot ended before it had said all")
    told: Json = json.loads(line)
    return told


def told(values: list[float], unit: str) -> str:
    """The median, and the lowest and highest."""
    return f"{statistics.median(values):8,.2f} {unit} [{min(values):,.2f}..{max(values):,.2f}]"
