"""The weekly threads of a community, one a side."""

from datetime import time
from typing import Any

from sqlalchemy import Row, delete, insert, select

from bot.engine.members import communities
from bot.engine.turn import BaseTurn
from bot.features.encouragement.rules.weekly import Weekly
from bot.features.encouragement.store.tables import weekly


def find(turn: BaseTurn, community: str) -> Weekly | None:
    """That of one side."""
    row = turn.db.execute(select(weekly).where(weekly.c.community_id == community)).first()
    return _read(row) if row else None


def every(turn: BaseTurn) -> list[Weekly]:
    """Those of all sides, the one that leads first."""
    sides = communities.sides(turn.db, turn.union) if turn.union else []
    return [found for side in sides if (found := find(turn, side))]


def put(turn: BaseTurn, new: Weekly) -> None:
    """Keep it as it is now."""
    end(turn, new.community)
    row = {"place": new.place, "day": new.day, "at": new.at.isoformat("minutes"), "round_up": new.round_up}
    more = {"post": new.post, "next_on": new.next_on}
    turn.db.execute(insert(weekly).values(community_id=new.community, **row, **more))


def end(turn: BaseTurn, community: str) -> None:
    """There is none any more."""
    turn.db.execute(delete(weekly).where(weekly.c.community_id == community))


def _read(row: Row[Any]) -> Weekly:
    at = time.fromisoformat(row.at)
    return Weekly(row.community_id, row.place, row.day, at, row.round_up, row.post, row.next_on)
