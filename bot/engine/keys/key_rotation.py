"""Changing keys inside the keyring: a bounded number at a time, each call whole or not at all."""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, delete, func, insert, select, update

from bot.engine.keys.keyring_tables import keys, retired_keys
from bot.engine.keys.wrapping import DataKey, Wrapping

_BOTH = (keys, retired_keys)


def masters_in_use(db: Connection) -> set[str]:
    """The names of all masters that wrap a key here."""
    return {name for table in _BOTH for name in db.execute(select(table.c.master).distinct()).scalars()}


def stale(db: Connection, wrapping: Wrapping) -> int:
    """How many keys a former master still wraps."""
    counts = (select(func.count()).select_from(table).where(table.c.master != wrapping.newest) for table in _BOTH)
    return sum(db.execute(count).scalar_one() for count in counts)


def rewrap(db: Connection, wrapping: Wrapping, limit: int) -> int:
    """Wrap up to `limit` keys of each kind anew; how many remain."""
    for table in _BOTH:
        for row in db.execute(select(table).where(table.c.master != wrapping.newest).limit(limit)).all():
            db.execute(update(table).where(table.c.id == row.id).values(**wrapping.anew(row)))
    return stale(db, wrapping)


def renewable(db: Connection, but: Sequence[str], limit: int, at: datetime) -> Sequence[Row[Any]]:
    """Up to `limit` keys whose owners were not renewed at this moment or later."""
    done = select(retired_keys.c.owner).where(retired_keys.c.retired_at >= at)
    return db.execute(select(keys).where(keys.c.owner.not_in(but), keys.c.owner.not_in(done)).limit(limit)).all()


def renew(db: Connection, wrapping: Wrapping, found: Sequence[Row[Any]], at: datetime) -> None:
    """Retire these keys, and give their owners new ones."""
    if found:
        db.execute(insert(retired_keys), [{**row._mapping, "retired_at": at} for row in found])
        db.execute(delete(keys).where(keys.c.id.in_([row.id for row in found])))
        db.execute(insert(keys), [wrapping.new(row.owner) for row in found])


def successors(db: Connection, wrapping: Wrapping, ids: Collection[bytes]) -> dict[bytes, tuple[DataKey, DataKey]]:
    """Of these keys the retired ones: id -> the key and its owner's newest."""
    old = db.execute(select(retired_keys).where(retired_keys.c.id.in_(ids))).all()
    newest = db.execute(select(keys).where(keys.c.owner.in_({row.owner for row in old}))).all()
    by_owner = {row.owner: wrapping.key(row) for row in newest}
    return {row.id: (wrapping.key(row), by_owner[row.owner]) for row in old if row.owner in by_owner}
