"""How long what was written stays: fourteen days after the end, 72 hours once it was taken back."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import delete, select, update

from bot.engine.base_turn import BaseTurn
from bot.engine.keeping.retention import remove
from bot.engine.schema.exchanges import exchange, piece
from bot.engine.sending import outbox

RELAY_KEPT = timedelta(days=14)
GONE_KEPT = timedelta(hours=72)
ASKED_KEPT = timedelta(hours=24)
WORDLESS = b""
"""The body of a piece whose words are gone; that there was one stays as long as the exchange."""


def sweep_closed(turn: BaseTurn, limit: int) -> int:
    """Forget exchanges that ended 14 days ago, with all that was written; how many there were, at most `limit`.

    What goes one way has no end of its own: its days count from when it was opened.
    """
    before = turn.now - RELAY_KEPT
    ended = (exchange.c.closed_at < before) | (exchange.c.one_way.is_(True) & (exchange.c.opened_at < before))
    old = select(exchange.c.id).where(ended).limit(limit)
    found = turn.db.execute(old).scalars().all()
    if found:
        unread = select(piece.c.message_id).where(piece.c.exchange_id.in_(found), piece.c.message_id.is_not(None))
        for message in turn.db.execute(unread).scalars().all():
            outbox.unsend(turn.db, message)
        turn.db.execute(delete(exchange).where(exchange.c.id.in_(found)))
    return len(found)


def sweep_gone(turn: BaseTurn, limit: int) -> int:
    """Forget the words of pieces that their reader has not seen for 72 hours."""
    gone = (piece.c.gone_at < turn.now - GONE_KEPT) & (piece.c.body != WORDLESS)
    found = turn.db.execute(select(piece.c.id).where(gone).limit(limit)).scalars().all()
    if found:
        turn.db.execute(update(piece).where(piece.c.id.in_(found)).values(body=WORDLESS))
    return len(found)


def sweep_undecided(turn: BaseTurn, limit: int) -> int:
    """Forget pieces whose writers have not decided about them for a day."""
    undecided = (piece.c.state == "asked") & (piece.c.written_at < turn.now - ASKED_KEPT)
    return remove(turn.db, piece, undecided, limit)
