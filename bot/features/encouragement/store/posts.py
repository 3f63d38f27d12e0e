"""What was posted, and what happened otherwise than planned."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from sqlalchemy import delete, insert, select, update

from bot.chat.people import Place
from bot.engine.keeping.retention import remove
from bot.engine.members import communities
from bot.engine.turn import BaseTurn, CommunityTurn
from bot.features.encouragement.rules.schedule import USED_WITHIN, Posted, Schedule, Untold
from bot.features.encouragement.store import schedules
from bot.features.encouragement.store.tables import post, untold

KEPT = timedelta(days=60)
_LAST = 12
_DAY = timedelta(days=1)


def add(turn: BaseTurn, of: Schedule, where: Place, door: str) -> str:
    """Note a post; its id, which its door carries."""
    post_id, community = turn.new_id(), communities.find(turn.db, where.community)
    row = {"id": post_id, "schedule_id": of.id, "community_id": community, "place": where.id}
    turn.db.execute(insert(post).values(**row, door=door, posted_at=turn.now))
    return post_id


def note_used(turn: BaseTurn, post_id: str) -> None:
    """Somebody opened its door, in time."""
    young = post.c.posted_at > turn.now - USED_WITHIN
    turn.db.execute(update(post).where(post.c.id == post_id, young).values(used=True))


def last(turn: BaseTurn, of: Schedule) -> Sequence[Posted]:
    """The newest posts of a schedule, newest first; one that stands in two channels is one."""
    newest = select(post).where(post.c.schedule_id == of.id).order_by(post.c.posted_at.desc(), post.c.id)
    found: dict[datetime, Posted] = {}
    for row in turn.db.execute(newest.limit(2 * _LAST)):
        known = found.get(row.posted_at)
        found[row.posted_at] = Posted(row.posted_at, row.door, row.used or (known is not None and known.used))
    return [*found.values()]


def forget(turn: BaseTurn, of: Schedule) -> None:
    """Begin to count anew."""
    turn.db.execute(delete(post).where(post.c.schedule_id == of.id))


def lately(turn: BaseTurn, community: str, place: str, at: datetime) -> list[datetime]:
    """When there were posts in a channel in the 24 hours before a moment."""
    here = (post.c.community_id == community, post.c.place == place)
    return list(turn.db.execute(select(post.c.posted_at).where(*here, post.c.posted_at > at - _DAY)).scalars())


def note_untold(turn: BaseTurn, of: Schedule, day: date, why: str) -> None:
    """Remember what organisers are to hear of this day."""
    same = (untold.c.schedule_id == of.id, untold.c.local_date == day)
    if not turn.db.execute(update(untold).where(*same).values(why=why)).rowcount:
        turn.db.execute(insert(untold).values(schedule_id=of.id, local_date=day, why=why))


def take_untold(turn: BaseTurn) -> list[Untold]:
    """All that organisers are to hear, by schedule and day; it is told now."""
    ours = {one.id: one for one in schedules.every(turn)}
    rows = turn.db.execute(select(untold).where(untold.c.schedule_id.in_(ours))).all()
    turn.db.execute(delete(untold).where(untold.c.schedule_id.in_(ours)))
    ordered = sorted(rows, key=lambda row: (list(ours).index(row.schedule_id), row.local_date))
    return [Untold(ours[row.schedule_id], row.local_date, row.why) for row in ordered]


def sweep(turn: CommunityTurn, limit: int) -> int:
    """Forget which doors were used."""
    return remove(turn.db, post, post.c.posted_at < turn.now - KEPT, limit)
