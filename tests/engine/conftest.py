"""The engine's storage on both databases."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlalchemy import text

from bot.engine.storage.database import Database
from bot.engine.storage.opening import open_database

TABLES = (
    "CREATE TABLE counter (id INTEGER PRIMARY KEY, n INTEGER)",
    "CREATE TABLE moment (id INTEGER PRIMARY KEY, at {moment})",
    "INSERT INTO counter VALUES (1, 0)",
)


@pytest.fixture
def sqlite_url(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path / 'onward.sqlite'}"


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest) -> str:
    """An empty database of the test's own: in a file, then on a server."""
    name = "sqlite_url" if request.param == "sqlite" else "postgres_url"
    return str(request.getfixturevalue(name))


@pytest.fixture
async def database(database_url: str) -> AsyncIterator[Database]:
    """Open, with a counter at 0 and a table of moments."""
    opened = await open_database(database_url)
    moment = "TIMESTAMPTZ" if opened.dialect == "postgresql" else "DATETIME"
    for statement in TABLES:
        await opened.turn(lambda tx, sql=statement: tx.execute(text(sql.format(moment=moment))) and None, within=9)
    yield opened
    await opened.close()
