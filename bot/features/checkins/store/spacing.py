"""How far apart some things are kept for a member: look-backs, the offer of a break, facts, asking for a person."""

from datetime import datetime

from msgspec import Struct
from sqlalchemy import insert, select, update

from bot.engine.turn import Turn
from bot.features.checkins.store.tables import spacing as table


class Spacing(Struct, frozen=True):
    """When each came last; `look_backs`: whether they are wanted."""

    look_backs: bool = True
    looked_back_at: datetime | None = None
    break_offered_at: datetime | None = None
    fact_at: datetime | None = None
    person_offered_at: datetime | None = None


def of(turn: Turn) -> Spacing:
    """As it stands."""
    row = turn.db.execute(select(table).where(table.c.membership_id == turn.me.id)).first()
    if row is None:
        return Spacing()
    moments = (row.looked_back_at, row.break_offered_at, row.fact_at, row.person_offered_at)
    return Spacing(row.look_backs, *moments)


def keep(turn: Turn, **values: object) -> None:
    """Keep some of it. Turns are serial, so nobody else can add the row between the two statements."""
    mine = table.c.membership_id == turn.me.id
    if not turn.db.execute(update(table).where(mine).values(**values)).rowcount:
        turn.db.execute(insert(table).values(membership_id=turn.me.id, **values))
