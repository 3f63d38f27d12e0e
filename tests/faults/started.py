"""`onward` in a process of its own: its configuration, its end, and what it said."""

import os
import signal
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from subprocess import PIPE, Popen
from threading import Timer

from bot.engine.keys.masters import new_master

ROOT = Path(__file__).parents[2]
SCRIPT = Path(__file__).with_name("start_script.py")
SECONDS = 30.0
DISCORD = '[onward]\noperator = "Ana Ruiz"\n\n[discord]\n'
TOKEN = "canary-token-of-discord"


@dataclass(frozen=True)
class Ended:
    """How it ended and all that it said."""

    code: int
    said: str

    def is_clean(self, *secrets: str) -> None:
        """It spoke in sentences and gave nothing away."""
        assert "Traceback" not in self.said
        for secret in secrets:
            assert secret not in self.said


def start(folder: Path, *command: str, **environment: str) -> "Popen[str]":
    """Begin in this folder, with no other settings than these; the default command is `python -m adapters`."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("ONWARD_")}
    paths = os.pathsep.join([str(ROOT), str(ROOT / "tests")])
    return Popen(
        [sys.executable, *(command or ("-m", "adapters"))],
        cwd=folder,
        env={**kept, "PYTHONPATH": paths, **environment},
        stdout=PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )


def end(process: "Popen[str]", told: str = "", *, stop: bool = False) -> Ended:
    """Wait for the end (or ask for it with SIGTERM). `told` is what was read before."""
    if stop:
        process.send_signal(signal.SIGTERM)
    assert process.stdout is not None
    too_long = Timer(SECONDS, process.kill)
    too_long.start()
    with process:
        said = process.stdout.read()
    too_long.cancel()
    return Ended(process.returncode, told + said)


def run(folder: Path, config: str, **environment: str) -> Ended:
    """Run with this configuration until it ends by itself."""
    (folder / "config.toml").write_text(config)
    return end(start(folder, **environment))


def secrets(**other: str) -> dict[str, str]:
    """What a bot on Discord needs."""
    return {"ONWARD_DISCORD_TOKEN": TOKEN, "ONWARD_MASTER_KEY": new_master(), **other}
