"""Whatever runs again gives what it gave the first time: on SQLite without SQLAlchemy, on PostgreSQL as ever."""

from collections.abc import Callable
from typing import Any

import pytest
from sqlalchemy import Connection, Select, bindparam, delete, func, insert, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.types import Integer

from bot.engine.storage.database import Database
from engine.test_hot import EMPTY, FULL, metadata, thing

TIMES = 4
_NAMED = select(thing.c.id).where(thing.c.name == "one")
_PUT = insert(thing)
_SELECTS: dict[str, tuple[Select[Any], dict[str, Any]]] = {
    "all": (select(thing).order_by(thing.c.id), {}),
    "bound": (select(thing).where(thing.c.at == bindparam("then")), {"then": FULL["at"]}),
    "constant": (_NAMED, {}),
    "list": (select(thing.c.name).where(thing.c.id.in_([1, 2])).order_by(thing.c.id), {}),
    "given list": (
        select(thing.c.name).where(thing.c.id.in_(bindparam("ids", expanding=True))).order_by(thing.c.id),
        {"ids": [2, 1]},
    ),
    "labels": (select(thing.c.name.label("called"), func.count().label("many")).group_by(thing.c.name), {}),
    "none": (select(thing).where(thing.c.id == bindparam("id")), {"id": 9}),
}
_READ: dict[str, Callable[[Any], Any]] = {
    "tuples": lambda found: [tuple(row) for row in found],
    "names": lambda found: [row._asdict() for row in found.all()],
    "mappings": lambda found: [dict(row) for row in found.mappings()],
    "columns": lambda found: [row[column] for row in found.mappings() for column in thing.c if column in row],
    "scalars": lambda found: found.scalars().all(),
    "first": lambda found: found.first(),
    "scalar": lambda found: found.scalar(),
}


@pytest.mark.parametrize("how", _READ)
@pytest.mark.parametrize("name", _SELECTS)
async def test_rows_are_read_the_second_time_as_the_first_time(database: Database, name: str, how: str) -> None:
    statement, given = _SELECTS[name]
    fresh = statement.where(thing.c.id > 0)

    def work(db: Connection) -> None:
        metadata.create_all(db)
        db.execute(insert(thing), [FULL, EMPTY])
        first, *more = [repr(_READ[how](db.execute(fresh, given))) for _ in range(TIMES)]
        assert more == [first] * (TIMES - 1)

    await database.turn(work, within=5)


async def test_a_statement_made_from_one_that_ran_is_another_one(database: Database) -> None:
    def work(db: Connection) -> None:
        metadata.create_all(db)
        db.execute(insert(thing), [FULL, EMPTY])
        for _ in range(TIMES):
            assert db.execute(_NAMED).scalars().all() == [1]
            assert db.execute(_NAMED.where(thing.c.id > 1)).scalars().all() == []

    await database.turn(work, within=5)


async def test_a_write_with_other_columns_writes_those(database: Database) -> None:
    def work(db: Connection) -> None:
        metadata.create_all(db)
        for number in range(TIMES):
            db.execute(_PUT, {"name": f"n{number}"})
            db.execute(_PUT, {"id": -1 - number, "at": FULL["at"], "done": True})
        rows = db.execute(select(thing).order_by(thing.c.id)).all()
        assert [(row.name, row.at, row.done) for row in rows if row.id > 0] == [
            (f"n{number}", None, None) for number in range(TIMES)
        ]
        assert [(row.name, row.at, row.done) for row in rows if row.id < 0] == [(None, FULL["at"], True)] * TIMES

    await database.turn(work, within=5)


async def test_a_change_tells_how_many_it_met_and_gives_what_it_returns(database: Database) -> None:
    rise = update(thing).where(thing.c.id == bindparam("which")).values(id=thing.c.id + bindparam("by", type_=Integer))
    gone = delete(thing).where(thing.c.id == bindparam("which")).returning(thing.c.id, thing.c.at)

    def work(db: Connection) -> None:
        metadata.create_all(db)
        db.execute(insert(thing), [FULL])
        for number in range(1, TIMES):
            assert db.execute(rise, {"which": number, "by": 1}).rowcount == 1
            assert db.execute(rise, {"which": number, "by": 1}).rowcount == 0
        assert db.execute(gone, {"which": 0}).all() == []
        for _ in range(TIMES):
            assert [tuple(row) for row in db.execute(gone, {"which": TIMES})] == [(TIMES, FULL["at"])]
            db.execute(_PUT, {"id": TIMES, "at": FULL["at"]})

    await database.turn(work, within=5)


async def test_what_is_refused_is_refused_alike(database: Database) -> None:
    refused = insert(thing)

    def put(db: Connection) -> None:
        db.execute(refused, {"id": 1})

    await database.turn(metadata.create_all, within=5)
    await database.turn(put, within=5)
    for _ in range(TIMES):
        with pytest.raises(IntegrityError):
            await database.turn(put, within=5)
