"""What is due later, as rows. Putting the same name and key again moves it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, Row, delete, insert, select, update

from bot.engine.schema.time import agenda

if TYPE_CHECKING:
    from bot.engine.turn import BaseTurn, Planned, Turn

LEASE = timedelta(seconds=60)
MOST_ATTEMPTS = 5
SHOWN = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Due:
    """An item that this process has claimed."""

    id: str
    fence: int


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
    same = (agenda.c.name == name, agenda.c.subject == whose.subject, agenda.c.key == key)
    if turn.db.execute(update(agenda).where(*same).values(due_at=at, attempts=0, lease_until=None)).rowcount:
        return
    owner = {"subject": whose.subject, "membership_id": whose.member, "community_id": whose.community}
    turn.db.execute(insert(agenda).values(id=turn.new_id(), name=name, key=key, due_at=at, **owner))


def drop(db: Connection, name: str, subject: str, key: str) -> bool:
    """Take an item off the agenda; whether it was there."""
    gone = delete(agenda).where(agenda.c.name == name, agenda.c.subject == subject, agenda.c.key == key)
    return bool(db.execute(gone).rowcount)


def plan(turn: Turn) -> Sequence[Planned]:
    """A member's items of the next seven days that have a sentence to show."""
    from bot.engine.turn import Planned

    rows = turn.db.execute(
        select(agenda.c.name, agenda.c.key, agenda.c.due_at)
        .where(agenda.c.membership_id == turn.me.id, agenda.c.due_at <= turn.now + SHOWN)
        .order_by(agenda.c.due_at)
    )
    found = ((row, turn.label("plan", row.name)) for row in rows)
    return [Planned(row.name, row.key, label, row.due_at) for row, label in found if label is not None]


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


def take(db: Connection, item: Due) -> Row[Any] | None:
    """Remove a claimed item and return it; None when somebody else has it, or it was dropped or moved meanwhile."""
    row = db.execute(select(agenda).where(agenda.c.id == item.id, agenda.c.fence == item.fence)).first()
    if row is None or row.lease_until is None:
        return None
    db.execute(delete(agenda).where(agenda.c.id == item.id))
    return row


def next_due(db: Connection) -> datetime | None:
    """When the next item is due."""
    return db.execute(select(agenda.c.due_at).order_by(agenda.c.due_at).limit(1)).scalar()
