"""Who blocked whom: keyed hashes of accounts. They hold across pen names, joined accounts and erasure."""

from collections.abc import Collection
from datetime import datetime
from itertools import product

from sqlalchemy import Connection, bindparam, func, select

from bot.engine.schema.exchanges import block
from bot.engine.schema.people import account, person
from bot.engine.storage.engines import insert_or_leave
from bot.engine.storage.hot import HotSelect

OF_LEAD = (
    select(account.c.fingerprint)
    .join(person, person.c.id == account.c.person_id)
    .where((person.c.id == bindparam("lead")) | (person.c.joined_to == bindparam("lead")))
)
"""The marks of all accounts of a person and of those joined to them; wants `lead`."""
_THIS_WAY = (block.c.blocker == bindparam("one")) & (block.c.blocked == bindparam("other"))
_THAT_WAY = (block.c.blocker == bindparam("other")) & (block.c.blocked == bindparam("one"))
_BETWEEN = HotSelect(select(block.c.since).where(_THIS_WAY | _THAT_WAY))
_MARKS = HotSelect(OF_LEAD.order_by(account.c.id))


def marks_of(db: Connection, lead: str) -> list[bytes]:
    """The marks of all accounts of a person and of those joined to them."""
    return [row.fingerprint for row in _MARKS.all(db, lead=lead)]


def add(db: Connection, blockers: Collection[bytes], blocked: Collection[bytes], now: datetime) -> None:
    """From now on nothing brings these together."""
    for one, other in product(blockers, blocked):
        if one != other:
            db.execute(insert_or_leave(db, block), {"blocker": one, "blocked": other, "since": now})


def around(db: Connection, marks: Collection[bytes]) -> set[bytes]:
    """All marks that these block, or are blocked by."""
    theirs = select(block.c.blocked).where(block.c.blocker.in_(marks))
    by_them = select(block.c.blocker).where(block.c.blocked.in_(marks))
    return {*db.execute(theirs).scalars(), *db.execute(by_them).scalars()}


def between(db: Connection, some: Collection[bytes], others: Collection[bytes]) -> bool:
    """Whether any of these blocked any of the others, or was blocked by them."""
    return any(_BETWEEN.first(db, one=one, other=other) is not None for one, other in product(some, others))


def among(db: Connection, leads: Collection[str]) -> set[tuple[str, str]]:
    """Of these people, those who blocked one another, by whichever account: (one, other) and (other, one)."""
    lead = func.coalesce(person.c.joined_to, person.c.id)
    owned = select(account.c.fingerprint, lead.label("lead")).join(person, person.c.id == account.c.person_id)
    owner = {bytes(row.fingerprint): row.lead for row in db.execute(owned.where(lead.in_(leads)))}
    shut = select(block.c.blocker, block.c.blocked).where(block.c.blocker.in_(owner), block.c.blocked.in_(owner))
    found = {(owner[bytes(row.blocker)], owner[bytes(row.blocked)]) for row in db.execute(shut)}
    return found | {pair[::-1] for pair in found}


def spread(db: Connection, lead: str) -> None:
    """After accounts were joined: what holds for one of them holds for all, also once they part again."""
    marks = marks_of(db, lead)
    for row in db.execute(select(block).where(block.c.blocker.in_(marks))).all():
        add(db, marks, [row.blocked], row.since)
    for row in db.execute(select(block).where(block.c.blocked.in_(marks))).all():
        add(db, [row.blocker], marks, row.since)
