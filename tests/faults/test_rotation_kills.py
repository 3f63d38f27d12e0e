"""kill -9 in the middle of changing everybody's keys, again and again: nothing is unreadable, and it ends."""

import asyncio
import random
from pathlib import Path
from subprocess import Popen

import pytest

from bot.engine.keys.masters import new_master
from faults.many_words import filled, unreadable
from faults.started import start

OLD, NEW = new_master(), new_master()
SCRIPT = str(Path(__file__).with_name("rotating.py"))


def life(folder: Path, number: int, *more: str) -> "Popen[str]":
    process = start(folder, SCRIPT, str(folder), f"{NEW},{OLD}", str(2 * number), *more)
    assert process.stdout is not None
    for line in process.stdout:
        if line.startswith("begun"):
            break
    return process


@pytest.mark.parametrize(
    ("rows", "people", "kills"), [(6_000, 60, 3), pytest.param(100_000, 1_000, 20, marks=pytest.mark.soak)]
)
async def test_killed_on_the_way(tmp_path: Path, rows: int, people: int, kills: int) -> None:
    chance = random.Random(kills)
    await filled(tmp_path, OLD, rows, people)
    landed = 0
    for number in range(kills):
        process = life(tmp_path, number, *(["ask"] if number == 0 else []))
        await asyncio.sleep(chance.uniform(0.01, rows / 30_000))
        landed += process.poll() is None
        process.kill()
        with process:
            process.communicate()
        assert unreadable(tmp_path, f"{NEW},{OLD}")[0] == 0
    assert landed
    last = life(tmp_path, kills)
    said, _ = last.communicate(timeout=60)
    assert "done" in said
    assert unreadable(tmp_path, NEW) == (0, 0)
