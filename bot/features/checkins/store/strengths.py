"""Strengths: every look-up asks for the owner too."""

from sqlalchemy import ColumnElement, Row, delete, func, insert, select, update

from bot.engine.turn import Turn
from bot.features.checkins.rules.strength import Strength
from bot.features.checkins.store.tables import strength as table


def add(turn: Turn, new: Strength) -> None:
    """Keep one more."""
    sealed = turn.seal(table.c.words, new.id, new.words)
    row = {"id": new.id, "membership_id": turn.me.id, "by_peer": new.by_peer, "added_at": new.at}
    turn.db.execute(insert(table).values(**row, words=sealed))


def find(turn: Turn, strength_id: str) -> Strength | None:
    """The member's strength with this id; None when it is gone or somebody else's."""
    row = turn.db.execute(select(table).where(_mine(turn), table.c.id == strength_id)).first()
    return _strength(turn, row) if row else None


def every(turn: Turn) -> list[Strength]:
    """All of them, the member's own first, each oldest first."""
    found = select(table).where(_mine(turn)).order_by(table.c.by_peer, table.c.added_at, table.c.id)
    return [_strength(turn, row) for row in turn.db.execute(found)]


def how_many(turn: Turn, *, by_peers: bool) -> int:
    """How many are the member's own, or by peers."""
    found = select(func.count()).select_from(table).where(_mine(turn), table.c.by_peer.is_(by_peers))
    return int(turn.db.execute(found).scalar_one())


def reword(turn: Turn, strength_id: str, words: str) -> None:
    """Keep other words for one of the member's own."""
    sealed = turn.seal(table.c.words, strength_id, words)
    own = _mine(turn) & (table.c.id == strength_id) & table.c.by_peer.is_(False)
    turn.db.execute(update(table).where(own).values(words=sealed))


def remove(turn: Turn, strength_id: str) -> None:
    """Erase one."""
    turn.db.execute(delete(table).where(_mine(turn), table.c.id == strength_id))


def remove_oldest_by_peers(turn: Turn) -> None:
    """Make room for what a peer says now."""
    oldest = select(table.c.id).where(_mine(turn), table.c.by_peer.is_(True)).order_by(table.c.added_at, table.c.id)
    turn.db.execute(delete(table).where(table.c.id == oldest.limit(1).scalar_subquery()))


def _mine(turn: Turn) -> ColumnElement[bool]:
    return table.c.membership_id == turn.me.id


def _strength(turn: Turn, row: Row[tuple[object, ...]]) -> Strength:
    return Strength(row.id, turn.unseal(table.c.words, row.id, row.words), row.added_at, row.by_peer)
