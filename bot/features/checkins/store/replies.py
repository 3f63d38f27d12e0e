"""Replies that went out, kept with their entry: every look-up asks for the owner too."""

from typing import Any

from sqlalchemy import ColumnElement, Row, delete, insert, select

from bot.engine.turn import Turn
from bot.features.checkins.rules.drafts import SentReply
from bot.features.checkins.store.tables import sent as table


def add(turn: Turn, new: SentReply) -> None:
    """Keep what the member sent."""
    sealed = turn.seal(table.c.words, new.id, new.words)
    row = {"id": new.id, "membership_id": turn.me.id, "entry_id": new.entry, "words": sealed}
    turn.db.execute(insert(table).values(channel=new.channel, sent_at=new.at, **row))


def find(turn: Turn, reply_id: str) -> SentReply | None:
    """The member's reply with this id; None when it is gone or somebody else's."""
    row = turn.db.execute(select(table).where(_mine(turn), table.c.id == reply_id)).first()
    return _reply(turn, row) if row else None


def of_entry(turn: Turn, entry_id: str) -> list[SentReply]:
    """What the member sent about an entry, oldest first."""
    return _all(turn, table.c.entry_id == entry_id)


def everything(turn: Turn) -> list[SentReply]:
    """All that the member sent, oldest first."""
    return _all(turn)


def remove(turn: Turn, reply_id: str) -> None:
    """Erase a reply."""
    turn.db.execute(delete(table).where(_mine(turn), table.c.id == reply_id))


def _all(turn: Turn, *which: ColumnElement[bool]) -> list[SentReply]:
    found = select(table).where(_mine(turn), *which).order_by(table.c.sent_at, table.c.id)
    return [_reply(turn, row) for row in turn.db.execute(found)]


def _mine(turn: Turn) -> ColumnElement[bool]:
    return table.c.membership_id == turn.me.id


def _reply(turn: Turn, row: Row[Any]) -> SentReply:
    return SentReply(row.id, row.entry_id, turn.unseal(table.c.words, row.id, row.words), row.channel, row.sent_at)
