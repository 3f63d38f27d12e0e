"""Other explanations, kept on their entry: every look-up asks for the owner too."""

from sqlalchemy import ColumnElement, Row, delete, insert, select

from bot.engine.turn import Turn
from bot.features.checkins.rules.reasons import Reasons
from bot.features.checkins.store.tables import reason as table


def keep(turn: Turn, entry_id: str, new: Reasons) -> None:
    """Keep what explains an entry, in place of what stood there."""
    words = turn.seal(table.c.words, entry_id, new.words) if new.words else None
    owner = {"entry_id": entry_id, "membership_id": turn.me.id}
    turn.db.execute(delete(table).where(_at(turn, entry_id)))
    turn.db.execute(insert(table).values(**owner, picked=" ".join(new.picked), words=words))


def of_entry(turn: Turn, entry_id: str) -> Reasons | None:
    """What explains an entry."""
    row = turn.db.execute(select(table).where(_at(turn, entry_id))).first()
    return _reasons(turn, row) if row else None


def by_entry(turn: Turn) -> dict[str, Reasons]:
    """All of them, by entry."""
    rows = turn.db.execute(select(table).where(table.c.membership_id == turn.me.id))
    return {row.entry_id: _reasons(turn, row) for row in rows}


def _at(turn: Turn, entry_id: str) -> ColumnElement[bool]:
    return (table.c.entry_id == entry_id) & (table.c.membership_id == turn.me.id)


def _reasons(turn: Turn, row: Row[tuple[object, ...]]) -> Reasons:
    words = turn.unseal(table.c.words, row.entry_id, row.words) if row.words else ""
    return Reasons(tuple(row.picked.split()), words)
