"""Who is worried about whom: a piece of a conversation, and who has it in hand. No words stand here."""

from datetime import datetime, timedelta
from typing import Any

from msgspec import Struct
from sqlalchemy import Row, delete, insert, select, update

from bot.engine.keeping.retention import remove
from bot.engine.turn import BaseTurn, CommunityTurn, Turn
from bot.features.care.store.tables import worry

KEPT = timedelta(days=30)


class Worry(Struct, frozen=True):
    """`member` is who is worried, `piece` what they read; `calls` counts those of this round."""

    id: str
    member: str
    piece: str
    opened_at: datetime
    calls: int = 0
    rounds: int = 0
    taken_by: str | None = None


def open_one(turn: Turn, piece: str) -> Worry:
    """One for each piece, however often it is pressed."""
    mine = worry.c.membership_id == turn.me.id, worry.c.piece_id == piece
    known = turn.db.execute(select(worry).where(*mine)).first()
    if known is not None:
        return _worry(known)
    new = Worry(turn.new_id(), turn.me.id, piece, turn.now)
    row = {"id": new.id, "membership_id": new.member, "piece_id": piece, "opened_at": turn.now}
    turn.db.execute(insert(worry).values(**row))
    return new


def find(turn: BaseTurn, worry_id: str) -> Worry | None:
    """The one with this id, if it is of the union of this turn."""
    row = turn.db.execute(select(worry).where(worry.c.id == worry_id)).first()
    owner = turn.member(row.membership_id) if row else None
    return _worry(row) if row and owner and owner.union == turn.union else None


def union_of(turn: Turn, worry_id: str) -> str | None:
    """Where it belongs."""
    member = turn.db.execute(select(worry.c.membership_id).where(worry.c.id == worry_id)).scalar()
    owner = turn.member(member) if member else None
    return owner.union if owner else None


def change(turn: BaseTurn, new: Worry) -> None:
    """Keep how it stands now."""
    values = {"calls": new.calls, "rounds": new.rounds, "taken_by": new.taken_by}
    turn.db.execute(update(worry).where(worry.c.id == new.id).values(**values))


def opened(turn: Turn) -> list[datetime]:
    """When this member was worried about somebody."""
    return [*turn.db.execute(select(worry.c.opened_at).where(worry.c.membership_id == turn.me.id)).scalars()]


def forget(turn: Turn) -> None:
    """All of this member."""
    turn.db.execute(delete(worry).where(worry.c.membership_id == turn.me.id))


def sweep(turn: CommunityTurn, limit: int) -> int:
    """Forget them a month later."""
    return remove(turn.db, worry, worry.c.opened_at < turn.now - KEPT, limit)


def _worry(row: Row[Any]) -> Worry:
    return Worry(row.id, row.membership_id, row.piece_id, row.opened_at, row.calls, row.rounds, row.taken_by)
