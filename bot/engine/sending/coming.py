"""Messages to a member that are written and not seen yet: shown on their page, put off, taken back."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from sqlalchemy import select, update

from bot.engine.schema.delivery import outbox
from bot.engine.sending.outbox import take_back

if TYPE_CHECKING:
    from bot.engine.turn import Turn

MOST = 20


def coming(turn: Turn, until: datetime) -> list[tuple[str, str, datetime]]:
    """(kind, message id, when) of what goes out later, by then, soonest first; without what others wrote to them."""
    later = (outbox.c.due_at > turn.now) & (outbox.c.due_at <= until) & outbox.c.line.is_(None)
    mine = select(outbox.c.kind, outbox.c.id, outbox.c.due_at).where(
        outbox.c.membership_id == turn.me.id, outbox.c.state == "waiting", later
    )
    return [(row.kind, row.id, row.due_at) for row in turn.db.execute(mine.order_by(outbox.c.due_at).limit(MOST))]


def put_off(turn: Turn, message_id: str, at: datetime) -> bool:
    """Send a message of this member that still waits at another moment; whether it does."""
    mine = outbox.c.id == message_id, outbox.c.membership_id == turn.me.id, outbox.c.state == "waiting"
    kind = turn.db.execute(select(outbox.c.kind).where(*mine)).scalar()
    if kind is None:
        return False
    then = {"due_at": at, "expires_at": at + turn.registry.kinds[kind].expires}
    return bool(turn.db.execute(update(outbox).where(*mine).values(**then)).rowcount)


def cancel(turn: Turn, message_id: str) -> bool:
    """Take back a message of this member that nobody has seen; whether it did."""
    return bool(take_back(turn.db, (outbox.c.id == message_id) & (outbox.c.membership_id == turn.me.id)))


def withdraw(turn: Turn, kind: str, merge: str) -> int:
    """Take back all of a kind that this member has not seen, or those with this `merge`; how many there were."""
    mine = (outbox.c.membership_id == turn.me.id) & (outbox.c.kind == kind)
    return take_back(turn.db, mine & (outbox.c.merge_key == merge) if merge else mine)
