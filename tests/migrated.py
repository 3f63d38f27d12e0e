"""Databases of a bot that has run before: made once for each worker, then copied."""

import asyncio
import atexit
import shutil
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

from bot.engine.house import Plan, build
from bot.engine.keys.masters import new_master, read_masters
from bot.engine.schedule.clock import MovableClock
from postgres import PostgresServer

TEMPLATE = "migrated"


def in_file(path: Path) -> str:
    """The address of a SQLite database in this new file."""
    shutil.copyfile(_file(), path)
    return f"sqlite:///{path}"


def on_server(server: PostgresServer, name: str) -> str:
    """The address of a new database of this name on a PostgreSQL."""
    _database(server)
    return server.create_database(name, TEMPLATE)


@cache
def _file() -> Path:
    folder = mkdtemp(prefix="onward-")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    path = Path(folder) / "onward.sqlite"
    _run_once(f"sqlite:///{path}")
    return path


@cache
def _database(server: PostgresServer) -> None:
    _run_once(server.create_database(TEMPLATE))


def _run_once(url: str) -> None:
    """Made by a start, which also plans the first of what is to be done daily."""
    with ThreadPoolExecutor(1) as beside:  # a loop may run here
        beside.submit(asyncio.run, _started(url)).result()


async def _started(url: str) -> None:
    house = await build(Plan(url, "sqlite://", read_masters(new_master()), "Ana Ruiz"), MovableClock())
    await house.heartbeat.settle()
    await house.close()
