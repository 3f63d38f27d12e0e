"""Communities: guilds and workspaces, each by itself or two of them as one union."""

from datetime import datetime
from typing import Any

from msgspec import Struct
from sqlalchemy import Connection, bindparam, func, insert, select, update

from bot.chat.people import Community, Place
from bot.engine.schema.people import community
from bot.engine.storage.hot import HotSelect

_union = func.coalesce(community.c.union_id, community.c.id)
_leader = community.alias("leader")
_STOPPED = HotSelect(
    select(_leader.c.id)
    .join(community, _leader.c.id == _union)
    .where(community.c.id == bindparam("community"), _leader.c.stopped_at.is_not(None))
)
_SIDES = HotSelect(select(community.c.id).where(_union == bindparam("union")))


class Duty(Struct, frozen=True):
    """When somebody is on duty: weekdays (0 is Monday) and a span of the community's own clock, "09:00" to "17:00"."""

    days: tuple[int, ...]
    start: str
    end: str


class Settings(Struct, frozen=True):
    """What organisers have set for a whole union; None for what they have not. `region` is ISO 3166.

    `stopped_at` is since when posts and counted messages stand still; None while they do not.
    """

    operator: str | None = None
    language: str | None = None
    zone: str | None = None
    region: str | None = None
    duty: Duty | None = None
    stopped_at: datetime | None = None


def find(db: Connection, where: Community) -> str | None:
    """Our id of a community."""
    known = select(community.c.id).where(community.c.platform == where.platform, community.c.platform_id == where.id)
    return db.execute(known).scalar()


def at(db: Connection, community_id: str) -> Community:
    """A community by our id."""
    row = db.execute(select(community.c.platform, community.c.platform_id).where(community.c.id == community_id)).one()
    return Community(row.platform, row.platform_id)


def add(db: Connection, where: Community, new_id: str, now: datetime) -> str:
    """Our id of a community, made when it is new."""
    known = find(db, where)
    if known:
        return known
    db.execute(insert(community).values(id=new_id, platform=where.platform, platform_id=where.id, added_at=now))
    return new_id


def union_of(db: Connection, community_id: str) -> str:
    """The union that a community belongs to: the id of the side that leads."""
    return str(db.execute(select(_union).where(community.c.id == community_id)).scalar_one())


def sides(db: Connection, union: str) -> list[str]:
    """The communities of a union, the one that leads first."""
    return sorted((row.id for row in _SIDES.all(db, union=union)), key=lambda side: side != union)


def settings(db: Connection, union: str) -> Settings:
    """What organisers have set."""
    row = db.execute(select(community).where(community.c.id == union)).first()
    if row is None:
        return Settings()
    return Settings(row.operator, row.language, row.zone, row.region, _duty(row), row.stopped_at)


def is_stopped(db: Connection, community_id: str) -> bool:
    """Whether organisers have stopped everything in the union of a community."""
    return _STOPPED.first(db, community=community_id) is not None


def change(db: Connection, union: str, new: Settings) -> None:
    """Set everything at once; for all sides."""
    duty = {
        "duty_days": "".join(map(str, new.duty.days)) if new.duty else None,
        "duty_from": new.duty.start if new.duty else None,
        "duty_until": new.duty.end if new.duty else None,
    }
    told = {"operator": new.operator, "zone": new.zone, "region": new.region, "stopped_at": new.stopped_at}
    db.execute(update(community).where(community.c.id == union).values(**told, **duty))
    db.execute(update(community).where(_union == union).values(language=new.language))  # each side is asked for its own


def places(db: Connection, union: str, purpose: str) -> list[Place]:
    """The channels that serve a purpose, one a side: "moderators" or "posts"."""
    column = community.c[f"{purpose}_place"]
    rows = db.execute(
        select(community.c.platform, community.c.platform_id, column.label("place")).where(_union == union)
    )
    return [Place(Community(row.platform, row.platform_id), row.place) for row in rows if row.place]


def set_place(db: Connection, community_id: str, purpose: str, place: str | None) -> None:
    """Choose the channel of one side, by the platform's id of it."""
    db.execute(update(community).where(community.c.id == community_id).values({f"{purpose}_place": place}))


def link(db: Connection, led: str, leader: str) -> None:
    """From now on one union; what `led` had set for itself waits until it is unlinked."""
    db.execute(update(community).where(community.c.id == led).values(union_id=leader))


def unlink(db: Connection, community_id: str) -> None:
    """Each side by itself again."""
    db.execute(
        update(community)
        .where((community.c.id == community_id) | (community.c.union_id == community_id))
        .values(union_id=None)
    )


def _duty(row: Any) -> Duty | None:
    if not (row.duty_days and row.duty_from and row.duty_until):
        return None
    return Duty(tuple(map(int, row.duty_days)), row.duty_from, row.duty_until)
