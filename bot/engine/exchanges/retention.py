"""How long what was written stays: fourteen days after the end, 72 hours once it was taken back."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import and_, delete, or_, select

from bot.engine import outbox
from bot.engine.base_turn import BaseTurn
from bot.engine.schema.exchanges import exchange, piece

RELAY_KEPT = timedelta(days=14)
GONE_KEPT = timedelta(hours=72)
ASKED_KEPT = timedelta(hours=24)


def sweep_closed(turn: BaseTurn, limit: int) -> int:
    """Forget exchanges that ended 14 days ago, with all that was written; how many there were, at most `limit`."""
    old = select(exchange.c.id).where(exchange.c.closed_at < turn.now - RELAY_KEPT).limit(limit)
    found = turn.db.execute(old).scalars().all()
    if found:
        unread = select(piece.c.message_id).where(piece.c.exchange_id.in_(found), piece.c.message_id.is_not(None))
        for message in turn.db.execute(unread).scalars().all():
            outbox.unsend(turn.db, message)
        turn.db.execute(delete(exchange).where(exchange.c.id.in_(found)))
    return len(found)


def sweep_gone(turn: BaseTurn, limit: int) -> int:
    """Forget pieces that their reader has not seen for 72 hours, and those left undecided for a day."""
    gone = piece.c.gone_at < turn.now - GONE_KEPT
    undecided = and_(piece.c.state == "asked", piece.c.written_at < turn.now - ASKED_KEPT)
    found = turn.db.execute(select(piece.c.id).where(or_(gone, undecided)).limit(limit)).scalars().all()
    if found:
        turn.db.execute(delete(piece).where(piece.c.id.in_(found)))
    return len(found)
