"""Channels in which nothing is posted until a date."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import delete, insert, select

from bot.engine.members import communities
from bot.engine.turn import BaseTurn, Turn
from bot.features.encouragement.rules.quiet import Quiet
from bot.features.encouragement.store.pack_tables import quiet as table


def here(turn: Turn) -> Sequence[Quiet]:
    """All that are quiet now on any side of this union, the soonest over first."""
    sides = communities.sides(turn.db, turn.me.union)
    found = select(table).where(table.c.community_id.in_(sides), table.c.until > turn.now).order_by(table.c.until)
    return [Quiet(row.id, row.place, row.until) for row in turn.db.execute(found)]


def until(turn: BaseTurn, community: str, place: str) -> datetime | None:
    """Until when a channel of a community (our id) is quiet; None when it is not."""
    found = select(table.c.until).where(table.c.community_id == community, table.c.place == place)
    end: datetime | None = turn.db.execute(found.where(table.c.until > turn.now)).scalar()
    return end


def begin(turn: Turn, community: str, place: str, end: datetime) -> None:
    """Quiet in a channel of a community (our id), until then and no longer."""
    same = (table.c.place == place) | (table.c.until <= turn.now)
    turn.db.execute(delete(table).where(table.c.community_id == community, same))
    row = {"id": turn.new_id(), "community_id": community, "place": place, "until": end}
    turn.db.execute(insert(table).values(row))


def end(turn: Turn, quiet_id: str) -> bool:
    """Posts come again there; False where nothing of this union was quiet under that id."""
    sides = communities.sides(turn.db, turn.me.union)
    return bool(turn.db.execute(delete(table).where(table.c.id == quiet_id, table.c.community_id.in_(sides))).rowcount)
