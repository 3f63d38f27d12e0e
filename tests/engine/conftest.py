"""The engine's storage on both databases."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlalchemy import Column, Integer, LargeBinary, MetaData, String, Table

from bot.engine.columns import UTCDateTime
from bot.engine.database import Database, open_database

scratch = MetaData()
counter = Table(
    "counter", scratch, Column("id", Integer, primary_key=True), Column("n", Integer, nullable=False)
)
note = Table(
    "note",
    scratch,
    Column("id", Integer, primary_key=True),
    Column("text", String),
    Column("blob", LargeBinary),
    Column("at", UTCDateTime),
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
    """Open, with the scratch tables and one counter at 0."""
    opened = await open_database(database_url)
    await opened.turn(scratch.create_all, within=10)
    await opened.turn(lambda connection: connection.execute(counter.insert(), {"id": 1, "n": 0}), within=10)
    yield opened
    await opened.close()
