"""Feedback that employers gave: every look-up asks for the owner too."""

from sqlalchemy import Row, Select, delete, func, insert, select

from bot.engine.turn import Turn
from bot.features.checkins.rules.heard import REPLAYED, Heard
from bot.features.checkins.store.tables import heard as table


def keep(turn: Turn, new: Heard) -> None:
    """Keep what an employer said."""
    own = {
        "words": turn.seal(table.c.words, new.id, new.words),
        "own_gap": turn.seal(table.c.own_gap, new.id, new.own_gap) if new.own_gap else None,
        "change": turn.seal(table.c.change, new.id, new.change) if new.change else None,
    }
    row = {"id": new.id, "membership_id": turn.me.id, "entry_id": new.entry or None, "heard_at": new.at}
    turn.db.execute(insert(table).values(**row, **own, gaps=" ".join(new.gaps)))


def find(turn: Turn, heard_id: str) -> Heard | None:
    """The member's feedback with this id; None when it is gone or somebody else's."""
    row = turn.db.execute(_mine(turn).where(table.c.id == heard_id)).first()
    return _heard(turn, row) if row else None


def newest(turn: Turn, most: int, skip: int = 0) -> list[Heard]:
    """Feedback, newest first."""
    found = _mine(turn).order_by(table.c.heard_at.desc(), table.c.id.desc())
    return [_heard(turn, row) for row in turn.db.execute(found.limit(most).offset(skip))]


def of_entry(turn: Turn, entry_id: str) -> list[Heard]:
    """Feedback about one entry, oldest first."""
    found = _mine(turn).where(table.c.entry_id == entry_id).order_by(table.c.heard_at, table.c.id)
    return [_heard(turn, row) for row in turn.db.execute(found)]


def how_many(turn: Turn) -> int:
    """How much is kept."""
    mine = select(func.count()).where(table.c.membership_id == turn.me.id)
    return int(turn.db.execute(mine).scalar_one())


def remove(turn: Turn, heard_id: str) -> None:
    """Erase it."""
    turn.db.execute(delete(table).where(table.c.id == heard_id, table.c.membership_id == turn.me.id))


def feedback_to_replay(turn: Turn) -> list[Heard]:
    """What to show again before an interview: the newest feedback with a change or a gap, at most three."""
    worth = _mine(turn).where(table.c.change.is_not(None) | (table.c.gaps != "") | table.c.own_gap.is_not(None))
    found = worth.order_by(table.c.heard_at.desc(), table.c.id.desc()).limit(REPLAYED)
    return [_heard(turn, row) for row in turn.db.execute(found)]


def _mine(turn: Turn) -> Select[tuple[object, ...]]:
    return select(table).where(table.c.membership_id == turn.me.id)


def _heard(turn: Turn, row: Row[tuple[object, ...]]) -> Heard:
    return Heard(
        id=row.id,
        words=turn.unseal(table.c.words, row.id, row.words),
        at=row.heard_at,
        entry=row.entry_id or "",
        gaps=tuple(row.gaps.split()),
        own_gap=turn.unseal(table.c.own_gap, row.id, row.own_gap) if row.own_gap else "",
        change=turn.unseal(table.c.change, row.id, row.change) if row.change else "",
    )
