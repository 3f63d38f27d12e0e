"""Erasing a person: their rows in this transaction, and a note of what is still owed to them.

Owed are the end of their keys, tombstones for their accounts, and that no byte of them stays in the files. The
heartbeat pays within seconds; a bot that died before pays at its next start, before it answers anyone.
"""

from collections.abc import Iterable
from contextlib import suppress
from datetime import datetime

from msgspec import Struct
from sqlalchemy import Connection, delete, select

from bot.engine.keeping import answered
from bot.engine.keys.fingerprints import OWNER
from bot.engine.keys.vault import COMMUNITY, Unreadable
from bot.engine.members import joining, people
from bot.engine.schema.people import account, membership, person
from bot.engine.schema.privacy import erasure
from bot.engine.storage.engines import insert_or_leave
from bot.engine.storage.hot import HotSelect
from bot.engine.turn import BaseTurn, Turn

_OWED = HotSelect(select(erasure.c.mark).limit(1))


class Owed(Struct, frozen=True):
    """Somebody who was erased: the owner of keys, the fingerprints of their accounts, and when."""

    owner: str
    marks: tuple[bytes, ...]
    at: datetime


def erase(turn: Turn, *, joined: bool = False) -> None:
    """Everything of this person goes, in every community; what a feature keeps by right it keeps itself.

    `joined`: the persons behind their other accounts go as well.
    """
    whose = {one.person for one in people.of_lead(turn.db, turn.me.lead)} if joined else set()
    for person_id in sorted({turn.me.person, *whose}):
        erase_person(turn, person_id)
    turn.erased = True


def erase_person(turn: BaseTurn, person_id: str) -> None:
    """The same for anybody. Each feature's `forget` is asked once for each membership, before its rows go."""
    members = people.of_person(turn.db, person_id)
    answered.forget_about(turn.db, members)
    for member in members:
        _forget(turn, Turn(turn, member, None))
    marks = turn.db.execute(select(account.c.fingerprint).where(account.c.person_id == person_id)).scalars().all()
    for mark in marks or [turn.vault.fingerprint(OWNER, person_id)]:
        row = {"mark": mark, "person_id": person_id, "at": turn.now}
        turn.db.execute(insert_or_leave(turn.db, erasure), row)
    joining.part(turn.db, person_id)
    turn.db.execute(delete(membership).where(membership.c.person_id == person_id))
    turn.db.execute(delete(person).where(person.c.id == person_id))
    turn.stirred = True


def erase_membership(turn: Turn) -> None:
    """What belongs to one community alone goes; the person stays in the others."""
    answered.forget_about(turn.db, [turn.me])
    _forget(turn, turn)
    turn.db.execute(delete(membership).where(membership.c.id == turn.me.id))
    turn.erased = True


def owed(db: Connection) -> list[Owed]:
    """What is owed to whom."""
    found: dict[str, Owed] = {}
    for row in db.execute(select(erasure)):
        before = found.get(row.person_id)
        found[row.person_id] = Owed(row.person_id, (*(before.marks if before else ()), row.mark), row.at)
    return list(found.values())


def is_owing(db: Connection) -> bool:
    """Whether anything is owed."""
    return _OWED.first(db) is not None


def paid(db: Connection, settled: Iterable[Owed]) -> None:
    """Nothing more is owed to these."""
    for one in settled:
        db.execute(delete(erasure).where(erasure.c.person_id == one.owner, erasure.c.at == one.at))


def keyless(db: Connection, owners: Iterable[str]) -> set[str]:
    """Of these owners of keys, those that are nobody: their turn was not saved."""
    known = set(db.execute(select(person.c.id)).scalars())
    return {owner for owner in owners if not owner.startswith(COMMUNITY) and owner not in known}


def _forget(turn: BaseTurn, one: Turn) -> None:
    for feature in turn.registry.features:
        if feature.forget:
            with suppress(Unreadable):  # of somebody who came back with an old copy, and whose key is gone
                one.as_feature(feature, feature.forget)
    turn.stirred = turn.stirred or one.stirred
