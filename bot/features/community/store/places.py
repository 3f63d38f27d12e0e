"""What is known of a community's channels, and of the message that organisers pinned."""

from collections.abc import Iterable
from datetime import datetime

from msgspec import Struct
from sqlalchemy import delete, insert, select

from bot.engine.turn import BaseTurn
from bot.features.community.store.tables import channel, pinned

PENDING = ("?",)
"""In place of what a look found: nobody has looked yet."""


class Pinned(Struct, frozen=True):
    """The last start-here message of a community. `doors` are the offers that organisers know of."""

    place: str
    doors: frozenset[str]
    posted_at: datetime


def missing(turn: BaseTurn, community: str, purpose: str) -> tuple[str, ...] | None:
    """What the bot may not do in a channel, in the platform's words; None where none was named."""
    mine = select(channel.c.missing).where(channel.c.community_id == community, channel.c.purpose == purpose)
    found = turn.db.execute(mine).scalar()
    return None if found is None else tuple(filter(None, found.split("|")))


def note_missing(turn: BaseTurn, community: str, purpose: str, found: Iterable[str] | None) -> None:
    """Keep what a look at a channel found; None: none is named any more."""
    turn.db.execute(delete(channel).where(channel.c.community_id == community, channel.c.purpose == purpose))
    if found is not None:
        words = "|".join(found)[:200]
        turn.db.execute(insert(channel).values(community_id=community, purpose=purpose, missing=words))


def last_pinned(turn: BaseTurn, community: str) -> Pinned | None:
    """The last start-here message."""
    row = turn.db.execute(select(pinned).where(pinned.c.community_id == community)).first()
    return Pinned(row.place, frozenset(row.doors.split()), row.posted_at) if row else None


def forget_pinned(turn: BaseTurn, community: str) -> None:
    """It did not arrive."""
    turn.db.execute(delete(pinned).where(pinned.c.community_id == community))


def note_pinned(turn: BaseTurn, community: str, new: Pinned) -> None:
    """Keep where the start-here message stands, and what organisers know of."""
    forget_pinned(turn, community)
    doors = " ".join(sorted(new.doors))
    row = {"community_id": community, "place": new.place, "doors": doors, "posted_at": new.posted_at}
    turn.db.execute(insert(pinned).values(**row))
