"""Jobs: work asked for in a turn, done by a worker outside, answered in a turn of its own."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import msgspec
from msgspec import Struct
from sqlalchemy import Connection, bindparam, delete, insert, select, update

from bot.chat.jobs import Job
from bot.engine.keys.vault import Vault
from bot.engine.schedule.agenda import Whose
from bot.engine.schema.time import job
from bot.engine.storage.hot import HotSelect

if TYPE_CHECKING:
    from bot.engine.base_turn import BaseTurn
    from bot.engine.turn import CommunityTurn, Turn

LEASE = timedelta(minutes=2)
MOST_ATTEMPTS = 5
_jobs = msgspec.json.Decoder(Job)
_ANY = HotSelect(select(job.c.id).where(job.c.due_at <= bindparam("now")).limit(1))


class Claimed(Struct, frozen=True):
    """A job that this process does now."""

    id: str
    fence: int
    name: str
    key: str
    community: str
    membership: str | None
    attempts: int
    request: Job


def put(turn: Turn, request: Job, name: str, key: str) -> None:
    """Write a job of a member down."""
    job_id = turn.new_id()
    sealed = turn.seal(job.c.request, job_id, msgspec.json.encode(request))
    _add(turn, job_id, name, key, sealed, Whose(turn.me.community, turn.me.id))


def put_for_union(turn: CommunityTurn, request: Job, name: str, key: str) -> None:
    """Write a job of a community down; what it holds belongs to the union and to no one member."""
    job_id = turn.new_id()
    sealed = turn.seal_for_union(job.c.request, job_id, msgspec.json.encode(request))
    _add(turn, job_id, name, key, sealed, Whose(turn.community))


def claim(db: Connection, vault: Vault, now: datetime, most: int, busy: Collection[str] = ()) -> list[Claimed]:
    """Lease up to `most` due jobs, but those that this process is `busy` with."""
    if not _ANY.first(db, now=now):
        return []
    due = (
        select(job)
        .where(job.c.due_at <= now, (job.c.lease_until.is_(None)) | (job.c.lease_until < now), job.c.id.not_in(busy))
        .order_by(job.c.due_at)
        .limit(most)
        .with_for_update(skip_locked=True)
    )
    rows = list(db.execute(due))
    if rows:
        leased = update(job).where(job.c.id.in_([row.id for row in rows]))
        db.execute(leased.values(lease_until=now + LEASE, attempts=job.c.attempts + 1, fence=job.c.fence + 1))
    return [
        Claimed(
            row.id,
            row.fence + 1,
            row.name,
            row.key,
            row.community_id,
            row.membership_id,
            row.attempts + 1,
            _jobs.decode(vault.open("job.request", row.id, row.request)),
        )
        for row in rows
    ]


def take(db: Connection, claimed: Claimed) -> bool:
    """Remove a job that is done; False when somebody else has it now."""
    gone = delete(job).where(job.c.id == claimed.id, job.c.fence == claimed.fence)
    return bool(db.execute(gone).rowcount)


def postpone(db: Connection, claimed: Claimed, until: datetime) -> None:
    """Try a job again later."""
    db.execute(
        update(job).where(job.c.id == claimed.id, job.c.fence == claimed.fence).values(due_at=until, lease_until=None)
    )


def _add(turn: BaseTurn, job_id: str, name: str, key: str, sealed: bytes, whose: Whose) -> None:
    turn.stirred = True
    owner = {"community_id": whose.community, "membership_id": whose.member}
    turn.db.execute(insert(job).values(id=job_id, name=name, key=key, request=sealed, due_at=turn.now, **owner))
