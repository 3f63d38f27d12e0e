"""A new platform is one new folder, and so is a new feature; nothing else is edited."""

import sys
from pathlib import Path

import pytest

import adapters
from adapters import plugs, running
from bot.chat.platform import ConnectionLost
from bot.engine.configuration import load
from bot.engine.feature import discover
from bot.engine.keys.masters import new_master
from bot.engine.registry import build

PLUG = """
from dataclasses import dataclass

from adapters.plugs import Plugged
from bot.chat.platform import ConnectionLost
from bot.engine.settings import Section

@dataclass(frozen=True)
class Table(Section):
    pole: str = "north"

TABLE = (Table | None, None)
heard = []

def secrets(table):
    return ["lighthouse_lamp"] if table else []

class Lighthouse:
    name = "lighthouse"
    def serves(self, community): return community.platform == "lighthouse"
    async def deliver(self, message): raise AssertionError
    async def look_back(self, message): return None
    async def do(self, job): raise AssertionError
    async def until_lost(self): raise ConnectionLost("Light it again.")
    async def close(self): heard.append("closed")

async def connect(table, secrets, bot):
    heard.append((table.pole, secrets["lighthouse_lamp"], len(bot.commands) > 3))
    return Plugged([Lighthouse()])
"""


async def test_a_platform_is_one_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "platforms" / "lighthouse"
    folder.mkdir(parents=True)
    (folder / "__init__.py").touch()
    (folder / "plug.py").write_text(PLUG)
    monkeypatch.setattr(adapters, "__path__", [*adapters.__path__, str(folder.parent)])
    found = plugs.discover()
    assert {"discord", "slack", "lighthouse"} <= set(found)
    config = tmp_path / "config.toml"
    config.write_text(
        f'[onward]\noperator = "Ana Ruiz"\ndata = "{tmp_path}"\n[lighthouse]\npole = "south"\n[web]\nport = 0\n'
    )
    monkeypatch.setenv("ONWARD_LIGHTHOUSE_LAMP", "oil")
    monkeypatch.setenv("ONWARD_MASTER_KEY", new_master())
    settings = load(config, {name: plug.TABLE for name, plug in found.items()})
    with pytest.raises(ConnectionLost):
        await running.run(settings, found)
    assert sys.modules["adapters.lighthouse.plug"].heard == [("south", "oil", True), "closed"]


def test_a_feature_is_one_folder() -> None:
    registry = build(discover("scratch_features"))
    assert [spec.name for spec in registry.command_specs()] == ["plant", "prune"]
    assert "gardener" in registry.roles
