"""Platforms connect at the same time; where one cannot, the start ends, and nothing of the others stays open."""

import asyncio
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest

from adapters import running
from adapters.plugs import Plugged
from bot.chat.platform import Bot, ConnectionLost
from bot.engine.keys.masters import new_master
from bot.engine.settings import LogSection, Operator, Settings, WebSection


class Light:
    """A connection that notes its end."""

    def __init__(self, name: str, said: list[str]) -> None:
        self.name, self.said = name, said

    async def until_lost(self) -> None:
        raise ConnectionLost("Light it again.")

    async def close(self) -> None:
        self.said.append(f"{self.name} closed")


class Lamp:
    """A plug that connects as it is told."""

    TABLE: tuple[Any, Any] = (None, None)

    def __init__(self, connects: Callable[[], Any]) -> None:
        self._connects = connects

    def secrets(self, table: Any) -> Sequence[str]:
        return ()

    async def connect(self, table: Any, secrets: Mapping[str, str], bot: Bot) -> Plugged:
        return Plugged([light] if (light := await self._connects()) else [])


@pytest.fixture
def settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Settings:
    monkeypatch.setenv("ONWARD_MASTER_KEY", new_master())
    platforms = dict.fromkeys(("east", "north", "west"))
    return Settings(Operator("Ana Ruiz", tmp_path), WebSection(port=0), LogSection(), platforms)


async def test_each_waits_for_itself_alone(settings: Settings) -> None:
    said: list[str] = []
    both = asyncio.Barrier(2)

    async def east() -> Light:
        await both.wait()
        return Light("east", said)

    async def west() -> Light:
        await both.wait()
        return Light("west", said)

    with pytest.raises(ConnectionLost, match="No connection is left"):
        async with asyncio.timeout(20):
            await running.run(settings, {"east": Lamp(east), "west": Lamp(west)})
    assert sorted(said) == ["east closed", "west closed"]


async def test_the_first_that_cannot_ends_the_start(settings: Settings) -> None:
    said: list[str] = []
    up = asyncio.Event()

    async def east() -> Light:
        up.set()
        return Light("east", said)

    async def north() -> None:
        try:
            await asyncio.Event().wait()
        finally:
            said.append("north gave up")

    async def west() -> None:
        await up.wait()
        raise ConnectionLost("Its token is not known. Set another.")

    with pytest.raises(ConnectionLost, match="Set another"):
        async with asyncio.timeout(20):
            await running.run(settings, {"east": Lamp(east), "north": Lamp(north), "west": Lamp(west)})
    assert said == ["north gave up", "east closed"]
