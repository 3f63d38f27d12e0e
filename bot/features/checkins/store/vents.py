"""Words kept from the private box: every look-up asks for the owner too."""

from sqlalchemy import ColumnElement, Row, delete, func, insert, select

from bot.engine.turn import Turn
from bot.features.checkins.rules.vent import Vent
from bot.features.checkins.store.tables import vent as table


def keep(turn: Turn, new: Vent) -> None:
    """Keep what the member wrote."""
    sealed = turn.seal(table.c.words, new.id, new.words)
    turn.db.execute(insert(table).values(id=new.id, membership_id=turn.me.id, words=sealed, written_at=new.at))


def find(turn: Turn, vent_id: str) -> Vent | None:
    """The member's words with this id; None when they are gone or somebody else's."""
    row = turn.db.execute(select(table).where(_mine(turn), table.c.id == vent_id)).first()
    return _vent(turn, row) if row else None


def newest(turn: Turn, most: int, skip: int = 0) -> list[Vent]:
    """Kept words, newest first."""
    found = select(table).where(_mine(turn)).order_by(table.c.written_at.desc(), table.c.id.desc())
    return [_vent(turn, row) for row in turn.db.execute(found.limit(most).offset(skip))]


def how_many(turn: Turn) -> int:
    """How many are kept."""
    return int(turn.db.execute(select(func.count()).select_from(table).where(_mine(turn))).scalar_one())


def throw_away(turn: Turn, vent_id: str) -> None:
    """Erase kept words."""
    turn.db.execute(delete(table).where(_mine(turn), table.c.id == vent_id))


def _mine(turn: Turn) -> ColumnElement[bool]:
    return table.c.membership_id == turn.me.id


def _vent(turn: Turn, row: Row[tuple[object, ...]]) -> Vent:
    return Vent(row.id, turn.unseal(table.c.words, row.id, row.words), row.written_at)
