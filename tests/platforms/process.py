"""Starts a local platform server in its own process on loopback: for one test, or for all of a worker."""

from __future__ import annotations

import asyncio
import atexit
import json
import subprocess
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from functools import cache
from pathlib import Path

HERE = Path(__file__).parent
READY_SECONDS = 10.0
END_SECONDS = 3.0


@dataclass(frozen=True, slots=True)
class LocalServer:
    """A running server: `url` has no slash at its end, `pid` is its process."""

    url: str
    port: int
    pid: int


@asynccontextmanager
async def local_server(folder: str, *args: str) -> AsyncIterator[LocalServer]:
    """Run `tests/platforms/<folder>/serve.py`; raises RuntimeError when it does not come up."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, str(HERE / folder / "serve.py"), "--port", "0", *args,
        stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE,
    )  # fmt: skip
    try:
        port = await _port(process)
        yield LocalServer(f"http://127.0.0.1:{port}", port, process.pid)
    finally:
        await _end(process)


@cache
def shared_server(folder: str) -> str:
    """The address of one local server for all tests of this process; it ends when its standard input does."""
    command = [sys.executable, str(HERE / folder / "serve.py"), "--port", "0"]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert process.stdin is not None
    assert process.stdout is not None
    atexit.register(process.wait)
    atexit.register(process.stdin.close)
    return f"http://127.0.0.1:{json.loads(process.stdout.readline())['port']}"


async def _port(process: asyncio.subprocess.Process) -> int:
    assert process.stdout is not None
    line = await asyncio.wait_for(process.stdout.readline(), READY_SECONDS)
    if not line:
        raise RuntimeError("the local server ended before it was ready")
    return int(json.loads(line)["port"])


async def _end(process: asyncio.subprocess.Process) -> None:
    """Closing its stdin asks it to stop; a server that does not is ended."""
    assert process.stdin is not None
    process.stdin.close()
    with suppress(TimeoutError):
        await asyncio.wait_for(process.wait(), END_SECONDS)
    if process.returncode is None:
        process.kill()
        await process.wait()
