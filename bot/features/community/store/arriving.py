"""Members at whom no direct message arrives."""

from datetime import datetime

from sqlalchemy import bindparam, delete, insert, select

from bot.engine.storage.hot import HotSelect
from bot.engine.turn import BaseTurn
from bot.features.community.store.tables import closed

_CLOSED = HotSelect(select(closed.c.since).where(closed.c.membership_id == bindparam("membership")))


def closed_since(turn: BaseTurn, membership_id: str) -> datetime | None:
    """Since when messages do not arrive; None while they do, as far as is known."""
    row = _CLOSED.first(turn.db, membership=membership_id)
    return row.since if row else None


def note_closed(turn: BaseTurn, membership_id: str) -> None:
    """A message did not arrive."""
    if closed_since(turn, membership_id) is None:
        turn.db.execute(insert(closed).values(membership_id=membership_id, since=turn.now))


def note_open(turn: BaseTurn, membership_id: str) -> None:
    """It is worth trying again."""
    turn.db.execute(delete(closed).where(closed.c.membership_id == membership_id))
