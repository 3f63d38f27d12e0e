"""What a schedule would do: take the next entries, see those ahead, ask whether a channel is quiet."""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any, TypeVar

from sqlalchemy import Connection, select

from bot.chat.people import Community, Place
from bot.engine.base_turn import CommunityTurn
from bot.engine.schema.people import community
from bot.features.encouragement.handlers import quiet, rotate
from bot.features.encouragement.rules.packs import PACKS, Entry

T = TypeVar("T")


async def in_turn(stage: Any, name: str, work: Callable[[CommunityTurn], T], of: int = 0) -> T:
    """Do something in a turn of the first community (or the nth); `name` is the event's."""

    def turn(db: Connection) -> T:
        ours = (
            db.execute(select(community.c.id).order_by(community.c.added_at, community.c.platform_id)).scalars().all()
        )
        made = CommunityTurn(stage.house.engine.base(db, name), ours[of])
        made.feature = made.registry.feature("encouragement")
        return work(made)

    result: T = await stage.house.engine.database.turn(turn, within=10)
    return result


async def posts(
    stage: Any, many: int, packs: Sequence[str] = PACKS, schedule: str = "s", *, of: int = 0
) -> list[Entry]:
    """The next entries of a schedule, each in a turn of its own."""
    found = []
    for _ in range(many):
        post = await in_turn(
            stage, f"post {stage.clock.now()} {of}", lambda turn: rotate.take(turn, schedule, packs), of
        )
        assert post is not None
        found.append(post)
    return found


async def coming(stage: Any, posts: Sequence[rotate.Post]) -> list[Entry | None]:
    """What `posts` would give."""
    return await in_turn(stage, "coming", lambda turn: rotate.coming(turn, posts))


async def quiet_until(stage: Any, channel: str) -> datetime | None:
    """Until when a channel is quiet."""

    def ask(turn: CommunityTurn) -> datetime | None:
        row = turn.db.execute(select(community).where(community.c.id == turn.community)).one()
        return quiet.until(turn, Place(Community(row.platform, row.platform_id), stage.place(channel)))

    return await in_turn(stage, "quiet?", ask)
