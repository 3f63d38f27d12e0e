"""A member's country, kept by their own press."""

from sqlalchemy import delete, insert, select

from bot.engine.turn import Turn
from bot.features.care.store.tables import country as table


def kept(turn: Turn) -> str | None:
    """The country this member keeps."""
    mine = select(table.c.code).where(table.c.membership_id == turn.me.id)
    return turn.db.execute(mine).scalar()


def keep(turn: Turn, code: str) -> None:
    """Keep it."""
    forget(turn)
    turn.db.execute(insert(table).values(membership_id=turn.me.id, code=code))


def forget(turn: Turn) -> None:
    """Forget it."""
    turn.db.execute(delete(table).where(table.c.membership_id == turn.me.id))
