"""A start that cannot be: exit code 78, what is wrong and what mends it, and nothing else."""

import os
import socket
from pathlib import Path

import pytest

from bot.engine.keys.keyring import Keyring
from bot.engine.keys.masters import new_master, read_masters
from bot.engine.storage.lockfile import LockFile
from faults.started import DISCORD, TOKEN, end, run, secrets, start

NEEDS_A_HAND = 78


def test_a_missing_token_is_named(tmp_path: Path) -> None:
    ended = run(tmp_path, DISCORD, ONWARD_MASTER_KEY=new_master())
    assert ended.code == NEEDS_A_HAND
    assert "ONWARD_DISCORD_TOKEN is not set. Set it" in ended.said
    ended.is_clean()


def test_every_missing_secret_is_named_at_once(tmp_path: Path) -> None:
    ended = run(tmp_path, f'{DISCORD}\n[[slack]]\nname = "far"\n', ONWARD_MASTER_KEY=new_master())
    assert ended.code == NEEDS_A_HAND
    for name in ("DISCORD_TOKEN", "SLACK_FAR_BOT_TOKEN", "SLACK_FAR_APP_TOKEN"):
        assert f"ONWARD_{name} is not set" in ended.said


@pytest.mark.parametrize(
    ("config", "line", "key", "mend"),
    [
        (f"{DISCORD}enabld = true\n", 5, "discord.enabld", "Check its spelling"),
        (f'{DISCORD}\n[web]\nport = "near"\n', 7, "web.port", "shows what fits"),
        ("[onward]\n\n[discord]\n", 1, "onward.operator", "This key is needed"),
        (f'{DISCORD}\n[log]\nlevel = "all"\n', 7, "log.level", "'debug'"),
        (f"{DISCORD}\n[log\n", 6, "", "Mend that line"),
    ],
)
def test_a_config_error_names_line_key_and_mend(tmp_path: Path, config: str, line: int, key: str, mend: str) -> None:
    ended = run(tmp_path, config, **secrets())
    assert ended.code == NEEDS_A_HAND
    assert f"line {line}" in ended.said
    assert key in ended.said
    assert mend in ended.said
    ended.is_clean(TOKEN)


@pytest.mark.parametrize("token", [f"{TOKEN}\nand more", f"Bot {TOKEN}", f"{TOKEN}é"])
def test_a_token_that_is_none(tmp_path: Path, token: str) -> None:
    ended = run(tmp_path, DISCORD, **secrets(ONWARD_DISCORD_TOKEN=token))
    assert ended.code == NEEDS_A_HAND
    assert "ONWARD_DISCORD_TOKEN holds more than a secret" in ended.said
    ended.is_clean(TOKEN)


@pytest.mark.parametrize(
    ("command", "said"), [(("new-key",), "="), (("schedule", "next", "--at", "24:00", "--zone", "UTC"), "midnight")]
)
def test_what_needs_no_configuration_does_not_read_it(tmp_path: Path, command: tuple[str, ...], said: str) -> None:
    (tmp_path / "config.toml").write_text("[onward\n")
    ended = end(start(tmp_path, "-m", "adapters", *command))
    assert said in ended.said
    assert "TOML" not in ended.said
    ended.is_clean()


def test_no_master_key(tmp_path: Path) -> None:
    ended = run(tmp_path, DISCORD, ONWARD_DISCORD_TOKEN=TOKEN)
    assert ended.code == NEEDS_A_HAND
    assert "No master key is set. Set ONWARD_MASTER_KEY" in ended.said
    ended.is_clean(TOKEN)


def test_a_master_key_that_is_none(tmp_path: Path) -> None:
    ended = run(tmp_path, DISCORD, ONWARD_DISCORD_TOKEN=TOKEN, ONWARD_MASTER_KEY="canary-of-a-key")
    assert ended.code == NEEDS_A_HAND
    assert "not 32 bytes in base64" in ended.said
    ended.is_clean(TOKEN, "canary-of-a-key")


def test_another_master_key(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    known, other = new_master(), new_master()
    Keyring(f"sqlite:///{tmp_path / 'data' / 'keyring.sqlite'}", read_masters(known)).close()
    ended = run(tmp_path, DISCORD, **secrets(ONWARD_MASTER_KEY=other))
    assert ended.code == NEEDS_A_HAND
    assert "locked with another master key" in ended.said
    ended.is_clean(TOKEN, known, other)


def test_a_second_process_on_the_same_file(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    held = LockFile(tmp_path / "data" / "onward.sqlite")
    ended = run(tmp_path, DISCORD, **secrets())
    held.release()
    assert ended.code == NEEDS_A_HAND
    assert f"Another Onward process (pid {os.getpid()})" in ended.said
    ended.is_clean(TOKEN)


def test_without_a_config_the_try_page_says_where_it_is(tmp_path: Path) -> None:
    process = start(tmp_path, "-m", "adapters", "try", "--port", "0")
    assert process.stdout is not None
    first = process.stdout.readline()
    ended = end(process, first, stop=True)
    assert "http://127.0.0.1:" in first
    assert "/try/" in first
    assert "config.example.toml" in ended.said
    assert ended.code == 0
    ended.is_clean()


def test_a_port_that_is_taken(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        ended = end(start(tmp_path, "-m", "adapters", "try", "--port", str(port)))
    assert ended.code == NEEDS_A_HAND
    assert f"port {port}: Address already in use" in ended.said
    ended.is_clean()
