"""What a house has written down, for tests about what must not be there."""

from pathlib import Path

import pytest
from sqlalchemy import inspect, text

from bot.engine.house import Plan
from bot.engine.storage.engines import plain_engine

_COUNT = {"agenda": "SELECT count(*) FROM agenda WHERE subject <> ''"}


def rows(plan: Plan) -> dict[str, int]:
    """How many rows each table holds; of the agenda without what the bot does by itself for nobody."""
    engine = plain_engine(plan.database)
    try:
        with engine.connect() as db:
            names = inspect(db).get_table_names()
            return {
                name: db.execute(text(_COUNT.get(name, f'SELECT count(*) FROM "{name}"'))).scalar_one()
                for name in names
            }
    finally:
        engine.dispose()


def everything(plan: Plan) -> bytes:
    """Every byte of the database and of what stands beside it."""
    path = _file(plan.database)
    return b"".join(file.read_bytes() for file in path.parent.glob(f"{path.name}*"))


def _file(address: str) -> Path:
    if not address.startswith("sqlite:"):
        pytest.skip("reads the file of a SQLite database")
    return Path(address.removeprefix("sqlite:///"))


def value(plan: Plan, query: str) -> object:
    """The first value that a query finds; None where it finds nothing."""
    engine = plain_engine(plan.database)
    try:
        with engine.connect() as db:
            return db.execute(text(query)).scalar()
    finally:
        engine.dispose()
