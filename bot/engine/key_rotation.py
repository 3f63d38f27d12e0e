"""Changing keys inside the keyring: a bounded number at a time, each call whole or not at all."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection, delete, func, insert, select, update

from bot.engine.keyring_tables import keys, retired_keys
from bot.engine.wrapping import Wrapping

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


def renew(db: Connection, wrapping: Wrapping, but: Sequence[str], limit: int, at: datetime) -> int:
    """Retire the keys of up to `limit` owners that were not yet renewed at this moment; how many there were."""
    done = select(retired_keys.c.owner).where(retired_keys.c.retired_at >= at)
    due = select(keys).where(keys.c.owner.not_in(but), keys.c.owner.not_in(done)).limit(limit)
    found = db.execute(due).all()
    if found:
        db.execute(insert(retired_keys), [{**row._mapping, "retired_at": at} for row in found])
        db.execute(delete(keys).where(keys.c.id.in_([row.id for row in found])))
        db.execute(insert(keys), [wrapping.new(row.owner) for row in found])
    return len(found)
