"""What could not be sent waits on the member's page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select, update

from bot.chat.cards import Card
from bot.engine.schema.delivery import outbox
from bot.engine.sending.outbox import NO_CARD, card_of

if TYPE_CHECKING:
    from bot.engine.turn import Turn


def shelved(turn: Turn) -> list[tuple[str, str]]:
    """(kind, message id) of what waits on the member's page, newest first."""
    mine = select(outbox.c.kind, outbox.c.id).where(
        outbox.c.membership_id == turn.me.id, outbox.c.state.in_(("shelved", "failed"))
    )
    return [(row.kind, row.id) for row in turn.db.execute(mine.order_by(outbox.c.written_at.desc()).limit(10))]


def read_shelved(turn: Turn, message_id: str) -> Card | None:
    """Take a waiting message of this member off the page and show it."""
    mine = outbox.c.id == message_id, outbox.c.membership_id == turn.me.id
    row = turn.db.execute(select(outbox).where(*mine, outbox.c.state.in_(("shelved", "failed")))).first()
    if row is None:
        return None
    read = {"state": "sent", "sent_at": None, "reason": "read on the page", "card": NO_CARD}
    turn.db.execute(update(outbox).where(*mine).values(**read))
    return card_of(turn.vault, row)
