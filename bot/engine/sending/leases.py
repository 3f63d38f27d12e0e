"""Who may send a message now: a lease on it, with a fence that tells an old holder from the new one."""

from collections.abc import Collection
from datetime import datetime, timedelta
from typing import Any

from msgspec import Struct
from sqlalchemy import Connection, bindparam, exists, func, or_, select, update

from bot.engine.schema.delivery import outbox
from bot.engine.sending.outbox import NO_CARD, OPEN, OVER
from bot.engine.storage.hot import HotSelect

LEASE = timedelta(seconds=60)


class Lease(Struct, frozen=True):
    """A message that this process may send now. `again` is true when an earlier try has an unknown outcome.

    `lane` is its channel or its reader: messages of one lane go one after the other.
    """

    id: str
    fence: int
    again: bool
    lane: str


_HELD = HotSelect(
    select(outbox).where(
        outbox.c.id == bindparam("message"),
        outbox.c.fence == bindparam("mine"),
        or_(*(outbox.c.state == state for state in OPEN)),
    )
)
_ANY = HotSelect(
    select(outbox.c.id)
    .where(or_(*(outbox.c.state == state for state in OPEN)), outbox.c.due_at <= bindparam("now"))
    .limit(1)
)
_LANE = func.coalesce(outbox.c.place, outbox.c.membership_id)
_LOOKED_AT = 400
_ahead = outbox.alias("ahead")
_above = outbox.alias("above")
_MUST_WAIT = or_(
    exists().where(_ahead.c.line == outbox.c.line, _ahead.c.spot < outbox.c.spot, _ahead.c.state.in_(OPEN)),
    exists().where(_above.c.id == outbox.c.under, _above.c.state.in_(OPEN)),
)


def claim(db: Connection, now: datetime, most: int, busy: Collection[str] = ()) -> list[Lease]:
    """Lease up to `most` due messages, one of each lane that is not busy: those that wait, and those whose sender died
    on the way.
    """
    if not _ANY.first(db, now=now):
        return []
    due = (
        select(outbox.c.id, outbox.c.fence, outbox.c.state, _LANE.label("lane"))
        .where(outbox.c.state.in_(OPEN), outbox.c.due_at <= now, ~_MUST_WAIT, _LANE.not_in(busy))
        .where((outbox.c.lease_until.is_(None)) | (outbox.c.lease_until < now))
        .order_by(outbox.c.rank, outbox.c.due_at, outbox.c.id)
        .limit(_LOOKED_AT)
        .with_for_update(skip_locked=True)
    )
    first = {row.lane: row for row in reversed(db.execute(due).all())}
    found = [
        Lease(row.id, row.fence + 1, row.state == "sending", row.lane) for row in [*reversed(first.values())][:most]
    ]
    if found:
        leased = update(outbox).where(outbox.c.id.in_([lease.id for lease in found]))
        db.execute(leased.values(lease_until=now + LEASE, fence=outbox.c.fence + 1))
    return found


def held(db: Connection, lease: Lease) -> Any:
    """The message under a lease; None when somebody else has it now, or it was taken back meanwhile."""
    return _HELD.first(db, message=lease.id, mine=lease.fence)


def mark(db: Connection, lease: Lease, state: str, **values: object) -> bool:
    """Set the state of a leased message; False when the lease was lost. Words that nobody will read go at once."""
    lost = state != "sending"
    changed = update(outbox).where(outbox.c.id == lease.id, outbox.c.fence == lease.fence)
    freed = {"lease_until": None} if lost else {}
    wordless = {"card": NO_CARD} if state in OVER else {}
    return bool(db.execute(changed.values(state=state, **freed, **wordless, **values)).rowcount)
