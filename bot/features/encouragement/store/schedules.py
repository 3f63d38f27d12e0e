"""Schedules: drafts, those that run, and those that wait."""

from collections.abc import Sequence
from datetime import date, time, timedelta
from typing import Any

from sqlalchemy import Row, delete, insert, select, update

from bot.engine.keeping.retention import remove
from bot.engine.members import communities
from bot.engine.turn import BaseTurn, CommunityTurn
from bot.features.encouragement.rules.schedule import Schedule
from bot.features.encouragement.store.tables import schedule

DRAFT_KEPT = timedelta(days=1)


def add(turn: BaseTurn, new: Schedule) -> None:
    """Keep a new one."""
    turn.db.execute(insert(schedule).values(id=new.id, made_at=turn.now, **_values(turn, new)))


def change(turn: BaseTurn, new: Schedule) -> None:
    """Keep it as it is now."""
    turn.db.execute(update(schedule).where(schedule.c.id == new.id).values(**_values(turn, new)))


def remove_one(turn: BaseTurn, schedule_id: str) -> None:
    """Forget one, and what is known of its posts."""
    turn.db.execute(delete(schedule).where(schedule.c.id == schedule_id))


def find(turn: BaseTurn, schedule_id: str) -> Schedule | None:
    """One of this union, by id."""
    row = turn.db.execute(select(schedule).where(schedule.c.id == schedule_id, _ours(turn))).first()
    return _read(turn, row) if row else None


def every(turn: BaseTurn) -> list[Schedule]:
    """All of this union that are no drafts, the oldest first."""
    rows = select(schedule).where(_ours(turn), schedule.c.state != "draft").order_by(schedule.c.made_at, schedule.c.id)
    return [_read(turn, row) for row in turn.db.execute(rows)]


def sweep_drafts(turn: CommunityTurn, limit: int) -> int:
    """Forget what was looked at and not saved."""
    old = (schedule.c.state == "draft") & (schedule.c.made_at < turn.now - DRAFT_KEPT)
    return remove(turn.db, schedule, old, limit)


def _ours(turn: BaseTurn) -> Any:
    return schedule.c.community_id.in_(_sides(turn))


def _sides(turn: BaseTurn) -> Sequence[str]:
    return communities.sides(turn.db, turn.union) if turn.union else ()


def _values(turn: BaseTurn, new: Schedule) -> dict[str, object]:
    return {
        "community_id": new.community,
        "place": new.place,
        "at": new.at.isoformat("minutes"),
        "zone": new.zone,
        "days": ",".join(sorted(new.days)),
        "packs": " ".join(new.packs),
        "words": turn.seal_for_union(schedule.c.words, new.id, new.words) if new.words else None,
        "once_on": new.once,
        "state": new.state,
        "why": new.why,
        "every": new.every,
        "posted": new.posted,
        "next_on": new.next_on,
        "edits": new.edits,
    }


def _read(turn: BaseTurn, row: Row[Any]) -> Schedule:
    once: date | None = row.once_on
    return Schedule(
        id=row.id,
        community=row.community_id,
        place=row.place,
        at=time.fromisoformat(row.at),
        zone=row.zone,
        days=frozenset(filter(None, row.days.split(","))),
        packs=tuple(row.packs.split()),
        words=turn.unseal(schedule.c.words, row.id, row.words) if row.words else "",
        once=once,
        state=row.state,
        why=row.why,
        every=row.every,
        posted=row.posted,
        next_on=row.next_on,
        edits=row.edits,
    )
