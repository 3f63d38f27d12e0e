"""The worker of this machine: processes of its own, which know no secret and leave nothing behind."""

import asyncio
import json
from pathlib import Path

import pytest

from adapters.jobs import child, local
from adapters.jobs.cleaning import clean
from adapters.jobs.local import FEW, LocalJobs
from bot.chat.files import Cleaned, CleanFile, Unusable
from bot.chat.jobs import SolveMatch, SolvePairs
from bot.chat.platform import NotDelivered
from bot.engine.matching import solve
from handed import made
from matched.people import community

SAYS = "import json, os, sys; sys.stdout.write(json.dumps([sys.stdin.read(), dict(os.environ)]))"
MANY = community(60, 60)


@pytest.fixture
def module(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: str) -> str:
    """A module with this code, which can be run."""
    monkeypatch.syspath_prepend(str(tmp_path))
    (tmp_path / "a_child.py").write_text(code)
    return "a_child"


@pytest.mark.parametrize("many", [MANY, SolvePairs("seed", community(80, 9).askers)], ids=["match", "pairs"])
async def test_many_come_out_as_they_would_here(many: SolveMatch | SolvePairs) -> None:
    assert len(many.askers) ** 2 > FEW
    assert await LocalJobs().work(many) == solve(many)


@pytest.mark.parametrize("code", [SAYS])
async def test_a_process_gets_what_it_is_given_and_no_secret(module: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ONWARD_MASTER_KEY", "not for others")
    given, environment = json.loads(await child.run(module, b"words", 20))
    assert given == "words"
    assert "not for others" not in environment.values()


@pytest.mark.parametrize(("code", "why"), [("raise SystemExit(3)", "failed"), ("import time; time.sleep(60)", "long")])
async def test_one_that_fails_or_takes_too_long_is_not_done(module: str, why: str) -> None:
    with pytest.raises(NotDelivered, match=why):
        await child.run(module, b"", 1)


@pytest.mark.parametrize("code", ["import time; time.sleep(60)"])
async def test_one_that_nobody_waits_for_any_more_is_ended(module: str) -> None:
    running = asyncio.create_task(child.run(module, b"", 60))
    async with asyncio.timeout(20):
        while not children():  # noqa: ASYNC110 - of another process
            await asyncio.sleep(0.05)
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)
    assert not children()


def children() -> list[Path]:
    """Processes in which the module runs."""
    return [path for path in Path("/proc").glob("[0-9]*/cmdline") if b"a_child" in read(path)]


def read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError:
        return b""


CONFINED = "from adapters.jobs.limits import confine; confine(); {}"


@pytest.mark.parametrize(
    "code",
    [
        CONFINED.format("import socket; socket.socket()"),
        CONFINED.format("open('/etc/hostname')"),
        CONFINED.format("bytearray(600 << 20)"),
        CONFINED.format("import os; os.open('/tmp/written', os.O_CREAT | os.O_WRONLY)"),
    ],
    ids=["network", "file", "memory", "writing"],
)
async def test_a_confined_process_gets_at_nothing(module: str) -> None:
    with pytest.raises(NotDelivered, match="failed"):
        await child.run(module, b"", 30)


@pytest.mark.parametrize("code", [CONFINED.format("import sys; sys.stdout.write('it lives')")])
async def test_it_does_what_it_is_for(module: str) -> None:
    assert await child.run(module, b"", 30) == b"it lives"


@pytest.mark.parametrize(
    ("content", "name"), made.everyday(), ids=lambda value: value if isinstance(value, str) else ""
)
async def test_a_file_comes_out_of_such_a_process_as_it_would_here(content: bytes, name: str) -> None:
    job = CleanFile(content, name, "")
    here = clean(job)
    assert isinstance(here, Cleaned)
    assert await LocalJobs().work(job) == here


async def test_a_process_that_was_ended_says_that_the_file_is_too_much(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(local, "CLEAN_SECONDS", 0.01)
    assert await LocalJobs().work(CleanFile(made.pdf(), "cv.pdf", "")) == Unusable("heavy")
