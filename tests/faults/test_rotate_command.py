"""`onward rotate`: asks the bot that runs, or the one that starts next; what cannot be done is said in a sentence."""

import asyncio
import stat
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlalchemy import select

from adapters import asked, cli
from adapters.cli import subcommands
from bot.engine.house import House, Plan, build
from bot.engine.keys.masters import new_master, read_masters
from bot.engine.schedule.clock import MovableClock
from bot.engine.schema.time import agenda
from faults.started import DISCORD

WANTED = "Asked. The bot begins within seconds"


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    addresses = [f"sqlite:///{tmp_path / name}.sqlite" for name in ("onward", "keyring")]
    built = await build(Plan(addresses[0], addresses[1], read_masters(new_master()), "Ana Ruiz"), MovableClock())
    yield built
    await built.close()


def config(folder: Path, data: Path) -> list[str]:
    path = folder / "config.toml"
    path.write_text(DISCORD.replace("[discord]", f'data = "{data}"\n\n[discord]'))
    return ["--config", str(path)]


def test_it_leaves_word_that_only_the_bot_reads(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    data = tmp_path / "data"
    assert cli.main([*config(tmp_path, data), "rotate"]) == 0
    assert WANTED in capsys.readouterr().out
    assert stat.S_IMODE((data / asked.ROTATE).stat().st_mode) == 0o600


def test_without_a_configuration_or_a_folder_it_says_why_not(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["--config", str(tmp_path / "none.toml"), "rotate"]) == subcommands.EX_CONFIG
    assert "There is no" in capsys.readouterr().err
    (tmp_path / "file").touch()
    assert cli.main([*config(tmp_path, tmp_path / "file"), "rotate"]) == subcommands.EX_CONFIG
    assert "cannot be written" in capsys.readouterr().err


async def test_the_bot_that_runs_hears_it_and_takes_the_word_away(house: House, tmp_path: Path) -> None:
    asked.ask(tmp_path)
    listening = asyncio.create_task(asked.listen(tmp_path, house))
    async with asyncio.timeout(10):
        while (tmp_path / asked.ROTATE).exists():  # noqa: ASYNC110 - one file
            await asyncio.sleep(0.01)
    listening.cancel()
    names = await house.engine.database.turn(lambda db: set(db.execute(select(agenda.c.name)).scalars()))
    assert {"engine.rotate", "engine.rewrap"} <= names


async def test_what_cannot_be_saved_now_is_asked_again(
    house: House, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(asked, "EVERY", 0.01)
    asked.ask(tmp_path)
    await house.engine.database.close()
    listening = asyncio.create_task(asked.listen(tmp_path, house))
    await asyncio.sleep(0.1)
    assert (tmp_path / asked.ROTATE).exists()
    assert not listening.done()
    listening.cancel()
