"""What is due later, as rows. Putting the same name and key again moves it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, bindparam, delete, insert, select, update

from bot.engine.schema.time import agenda
from bot.engine.storage.hot import HotInsert, HotSelect, HotWrite

if TYPE_CHECKING:
    from bot.engine.turn import BaseTurn, Planned, Turn

LEASE = timedelta(seconds=60)
MOST_ATTEMPTS = 5
SHOWN = timedelta(days=7)


_SAME = (
    agenda.c.name == bindparam("called"),
    agenda.c.subject == bindparam("of"),
    agenda.c.key == bindparam("about"),
)
_MOVE = HotWrite(update(agenda).where(*_SAME).values(due_at=bindparam("at"), attempts=0, lease_until=None))
_PUT = HotInsert(insert(agenda))
_DROP = HotWrite(delete(agenda).where(*_SAME))
_HELD = HotSelect(select(agenda).where(agenda.c.id == bindparam("item"), agenda.c.fence == bindparam("seen")))
_TAKE = HotWrite(delete(agenda).where(agenda.c.id == bindparam("item")))


@dataclass(frozen=True, slots=True)
class Due:
    """An item that this process has claimed."""

    id: str
    fence: int


@dataclass(frozen=True, slots=True)
class Item:
    """Something of a feature on a member's agenda; `name` is the feature's own."""

    name: str
    key: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Whose:
    """The member, or the community, or (both None) the whole bot that an item is about."""

    community: str | None
    member: str | None = None

    @property
    def subject(self) -> str:
        """What the item is unique for, with its name and key."""
        return self.member or self.community or ""


def put(turn: BaseTurn, name: str, whose: Whose, at: datetime, key: str) -> None:
    """Put an item on the agenda, or move it."""
    if _MOVE.run(turn.db, called=name, of=whose.subject, about=key, at=at):
        return
    owner = {"subject": whose.subject, "membership_id": whose.member, "community_id": whose.community}
    unclaimed = {"attempts": 0, "lease_until": None, "fence": 0}
    _PUT.run(turn.db, {"id": turn.new_id(), "name": name, "key": key, "due_at": at, **owner, **unclaimed})


def drop(db: Connection, name: str, subject: str, key: str) -> bool:
    """Take an item off the agenda; whether it was there."""
    return bool(_DROP.run(db, called=name, of=subject, about=key))


def plan(turn: Turn) -> Sequence[Planned]:
    """A member's items of the next seven days that have a sentence to show."""
    from bot.engine.turn import Planned

    rows = turn.db.execute(
        select(agenda.c.name, agenda.c.key, agenda.c.due_at)
        .where(agenda.c.membership_id == turn.me.id, agenda.c.due_at <= turn.now + SHOWN)
        .order_by(agenda.c.due_at)
    )
    found = ((row, _sentence(turn, row.name)) for row in rows)
    return [Planned(row.name, row.key, label, row.due_at) for row, label in found if label is not None]


def items(db: Connection, feature: str, member: str) -> list[Item]:
    """What a feature has on a member's agenda, soonest first."""
    mine = select(agenda.c.name, agenda.c.key, agenda.c.due_at).where(
        agenda.c.membership_id == member, agenda.c.name.startswith(f"{feature}.", autoescape=True)
    )
    rows = db.execute(mine.order_by(agenda.c.due_at, agenda.c.id))
    return [Item(row.name.removeprefix(f"{feature}."), row.key, row.due_at) for row in rows]


def claim(db: Connection, now: datetime, most: int) -> list[Due]:
    """Lease up to `most` due items. Attempts count before the try, so that a poisonous one ends."""
    due = (
        select(agenda.c.id, agenda.c.fence)
        .where(agenda.c.due_at <= now, (agenda.c.lease_until.is_(None)) | (agenda.c.lease_until < now))
        .order_by(agenda.c.due_at)
        .limit(most)
        .with_for_update(skip_locked=True)
    )
    found = [Due(row.id, row.fence + 1) for row in db.execute(due)]
    if found:
        db.execute(
            update(agenda)
            .where(agenda.c.id.in_([item.id for item in found]))
            .values(lease_until=now + LEASE, attempts=agenda.c.attempts + 1, fence=agenda.c.fence + 1)
        )
    return found


def take(db: Connection, item: Due) -> Any:
    """Remove a claimed item and return it; None when somebody else has it, or it was dropped or moved meanwhile."""
    row = _HELD.first(db, item=item.id, seen=item.fence)
    if row is None or row.lease_until is None:
        return None
    _TAKE.run(db, item=item.id)
    return row


def next_due(db: Connection) -> datetime | None:
    """When the next item is due."""
    return db.execute(select(agenda.c.due_at).order_by(agenda.c.due_at).limit(1)).scalar()


def _sentence(turn: Turn, name: str) -> Any:
    owner, timer = name.split(".", 1)
    key = f"plan-{timer.replace('_', '-')}"
    wording = turn.registry.wording
    return wording.say(owner, turn.language)(key) if wording.has(owner, key) else None
