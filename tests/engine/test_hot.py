"""Hot statements give what SQLAlchemy gives, on every database."""

from datetime import datetime, timedelta, timezone

from sqlalchemy import (
    Boolean,
    Column,
    Connection,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    bindparam,
    delete,
    insert,
    select,
    update,
)

from bot.engine.storage.columns import UTCDateTime
from bot.engine.storage.database import Database
from bot.engine.storage.hot import HotChange, HotInsert, HotSelect

metadata = MetaData()
thing = Table(
    "thing",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", String(20)),
    Column("at", UTCDateTime),
    Column("done", Boolean),
    Column("sealed", LargeBinary),
)
FULL = {
    "id": 1,
    "name": "one",
    "at": datetime(2025, 3, 1, 9, 30, 0, 120, tzinfo=timezone(timedelta(hours=2))),
    "done": True,
    "sealed": b"\x00\xff",
}
EMPTY = {"id": 2, "name": None, "at": None, "done": None, "sealed": None}
_LATE = (
    select(thing.c.id)
    .where(thing.c.at > bindparam("since", type_=UTCDateTime), thing.c.name == "one", thing.c.done.is_(True))
    .limit(bindparam("most", type_=Integer))
)
_WANTED = select(thing, thing.c.name.label("called")).where(thing.c.id >= bindparam("least")).order_by(thing.c.id)


async def test_a_row_comes_back_as_sqlalchemy_reads_it(database: Database) -> None:
    hot_insert, hot = HotInsert(insert(thing)), HotSelect(_WANTED)

    def work(db: Connection) -> None:
        metadata.create_all(db)
        for values in (FULL, EMPTY):
            hot_insert.run(db, values)
        rows = hot.all(db, least=1)
        assert [row._asdict() for row in rows] == [dict(row._mapping) for row in db.execute(_WANTED, {"least": 1})]
        assert rows[0].at == FULL["at"]
        assert rows[0].done is True
        assert hot.first(db, least=2).called is None
        assert hot.first(db, least=3) is None

    await database.turn(work, within=5)


async def test_what_is_given_and_what_stands_in_the_statement_is_converted(database: Database) -> None:
    hot = HotSelect(_LATE)

    def work(db: Connection) -> None:
        metadata.create_all(db)
        db.execute(insert(thing), [FULL, EMPTY])
        before, at = FULL["at"] - timedelta(seconds=1), FULL["at"]  # type: ignore[operator]
        assert [row.id for row in hot.all(db, since=before, most=5)] == [1]
        assert hot.all(db, since=at, most=5) == hot.all(db, since=before, most=0) == []

    await database.turn(work, within=5)


async def test_a_write_tells_how_many_rows_it_met(database: Database) -> None:
    later = FULL["at"] + timedelta(days=1)  # type: ignore[operator]
    move = HotChange(update(thing).where(thing.c.name == bindparam("called")).values(at=bindparam("then"), done=False))
    drop = HotChange(delete(thing).where(thing.c.at == bindparam("then"), thing.c.done.is_(False)))

    def work(db: Connection) -> None:
        metadata.create_all(db)
        db.execute(insert(thing), [FULL, EMPTY])
        assert move.run(db, called="one", then=later) == 1
        assert move.run(db, called="two", then=later) == 0
        assert db.execute(select(thing.c.at, thing.c.done).where(thing.c.id == 1)).one() == (later, False)
        assert (drop.run(db, then=later), drop.run(db, then=later)) == (1, 0)

    await database.turn(work, within=5)
