"""A bot process that a test starts, commands, sees die, and starts again on the same files."""

import asyncio
import multiprocessing
import os
from collections.abc import Callable
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from multiprocessing.context import ForkServerProcess
from pathlib import Path
from typing import Any

from bot.engine.keys.masters import new_master
from faults.bot_process import Life, live

TESTS = Path(__file__).parents[1]
PATIENCE = 20.0  # seconds, for a machine under load
PAST_THE_LEASE = 0.05  # hours
KILLED = -9

_lives = multiprocessing.get_context("forkserver")  # it imports the libraries once, not at every start
_lives.set_forkserver_preload(["faults.bot_process"])


@dataclass
class Mortal:
    """One bot over all its lives. Each new life begins three minutes after the last one, past every lease."""

    platform: str
    url: str
    folder: Path
    hours: float = 0.0
    master: str = field(default_factory=new_master)
    log: Path | None = None
    process: ForkServerProcess | None = None
    pipe: Connection | None = None

    async def starts(self) -> None:
        """Up and connected when this returns."""
        os.environ["PYTHONPATH"] = os.pathsep.join([str(TESTS.parent), str(TESTS)])
        self.pipe, theirs = _lives.Pipe()
        life = Life(self.platform, self.url, self.folder, self.hours, self.master, self.log)
        self.process = _lives.Process(target=live, args=(life, theirs), daemon=True)
        self.process.start()
        theirs.close()
        assert await self._says() == "ready"

    async def dies(self) -> None:
        """Wait for its death."""
        code = await self._ended()
        assert code == KILLED, f"the bot ended by itself with {code}"

    async def lives_again(self) -> None:
        """Wait for its death, then start it."""
        await self.dies()
        self.hours += PAST_THE_LEASE
        await self.starts()

    async def dies_at(self, point: str, nth: int = 1, seconds: float = 0.0) -> None:
        """So many seconds after it reaches this point for the nth time from now on."""
        await self._told("die", (point, nth, seconds))

    async def moves(self, hours: float) -> None:
        """Its clock goes on."""
        self.hours += hours
        await self._told("move", hours)

    async def ends(self) -> None:
        """Closes in order where it still lives."""
        if self.pipe is not None and not self.pipe.closed:
            self.pipe.close()
            await self._ended()

    async def _ended(self) -> int | None:
        process = self.process
        assert process is not None
        try:
            await until(lambda: process.exitcode is not None)
        except TimeoutError:
            process.kill()
            raise
        return process.exitcode

    async def _told(self, *order: Any) -> None:
        assert self.pipe is not None
        self.pipe.send(order)
        assert await self._says() == "done"

    async def _says(self) -> Any:
        pipe = self.pipe
        assert pipe is not None
        await until(pipe.poll)
        return pipe.recv()


async def until(ready: Callable[[], object]) -> None:
    """Wait for another process; raises TimeoutError when patience ends."""
    async with asyncio.timeout(PATIENCE):
        while not ready():  # noqa: ASYNC110 - another process has no event of ours
            await asyncio.sleep(0.01)
