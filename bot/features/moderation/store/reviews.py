"""What waits for a moderator's yes: whose it is and since when; the words stay with their feature."""

from datetime import datetime
from typing import Any

from msgspec import Struct
from sqlalchemy import Row, delete, insert, select

from bot.engine.members import communities
from bot.engine.turn import BaseTurn, Turn
from bot.features.moderation.store.tables import review


class Item(Struct, frozen=True):
    """One thing to read. `name` is "stories.story", `key` its id there, `author` a membership."""

    id: str
    name: str
    key: str
    author: str
    asked_at: datetime


def add(turn: Turn, name: str, key: str) -> Item | None:
    """Put something of this member before the moderators; None when it waits already."""
    if turn.db.execute(select(review.c.id).where(review.c.name == name, review.c.key == key)).first():
        return None
    new = Item(turn.new_id(), name, key, turn.me.id, turn.now)
    row = {"id": new.id, "name": name, "key": key, "asked_at": new.asked_at}
    turn.db.execute(insert(review).values(community_id=turn.me.community, membership_id=turn.me.id, **row))
    return new


def find(turn: BaseTurn, item_id: str) -> Item | None:
    """One that waits in this union."""
    row = turn.db.execute(_here(turn).where(review.c.id == item_id)).first()
    return _item(row) if row else None


def waiting(turn: BaseTurn) -> list[Item]:
    """All that wait in this union, oldest first."""
    return [_item(row) for row in turn.db.execute(_here(turn).order_by(review.c.asked_at))]


def of_author(turn: Turn) -> list[Item]:
    """What waits of this very member."""
    return [_item(row) for row in turn.db.execute(select(review).where(review.c.membership_id == turn.me.id))]


def remove(turn: BaseTurn, item_id: str) -> bool:
    """It is decided, or there is nothing to decide any more; False when somebody was faster."""
    return bool(turn.db.execute(delete(review).where(review.c.id == item_id)).rowcount)


def _here(turn: BaseTurn) -> Any:
    sides = communities.sides(turn.db, turn.union) if turn.union else []
    return select(review).where(review.c.community_id.in_(sides))


def _item(row: Row[Any]) -> Item:
    return Item(row.id, row.name, row.key, row.membership_id, row.asked_at)
