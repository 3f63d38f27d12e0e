"""What a SQLite house has written down, for tests about what must not be there."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from bot.engine.house import Plan


def rows(plan: Plan) -> dict[str, int]:
    """How many rows each table holds."""
    with closing(sqlite3.connect(_file(plan.database))) as db:
        names = [name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return {name: db.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for name in names}


def everything(plan: Plan) -> bytes:
    """Every byte of the database and of what stands beside it."""
    path = _file(plan.database)
    return b"".join(file.read_bytes() for file in path.parent.glob(f"{path.name}*"))


def _file(address: str) -> Path:
    if not address.startswith("sqlite:"):
        pytest.skip("reads the file of a SQLite database")
    return Path(address.removeprefix("sqlite:///"))
