"""Databases that are migrated already: made once for each worker, then copied."""

import atexit
import shutil
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

from bot.engine.feature import discover
from bot.engine.storage import migrate
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
    _migrate(f"sqlite:///{path}")
    return path


@cache
def _database(server: PostgresServer) -> None:
    _migrate(server.create_database(TEMPLATE))


def _migrate(url: str) -> None:
    migrate.upgrade(url, {feature.name: feature.folder / "migrations" for feature in discover()})
