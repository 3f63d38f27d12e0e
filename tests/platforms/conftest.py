"""The local Discord for a module's tests, with a fresh world for each, and a small real bot on it."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest_asyncio

from platforms.discord_server.client import Discord, opened
from platforms.discord_server.sample_bot import Bot, running


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def discord_process() -> AsyncIterator[Discord]:
    async with opened("--judge-self") as server:
        yield server


@pytest_asyncio.fixture(loop_scope="module")
async def server(discord_process: Discord) -> AsyncIterator[Discord]:
    """A fresh world; whatever the test did, the server itself kept to the contracts."""
    await discord_process.do("setup")
    yield discord_process
    assert [one for one in await discord_process.see("violations") if one["kind"] == "server"] == []


@pytest_asyncio.fixture(loop_scope="module")
async def bot(server: Discord) -> AsyncIterator[Bot]:
    async with running(server.url) as bot:
        yield bot
