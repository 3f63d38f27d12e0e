"""Timers that ring: several in one transaction, or one that was claimed before."""

from collections.abc import Callable, Sequence
from datetime import datetime
from time import monotonic

import structlog
from msgspec import Struct
from sqlalchemy import Connection

from bot.chat.events import TimerRang
from bot.engine.dispatch import Engine
from bot.engine.keeping import upkeep
from bot.engine.members import people
from bot.engine.members.member import Member
from bot.engine.schedule import agenda
from bot.engine.schedule.agenda import Due, Entangled
from bot.engine.turn import BaseTurn, CommunityTurn, Turn

log = structlog.get_logger()


FIRST = 10
"""So many ring before it is known how long one takes."""


class Rang(Struct, frozen=True):
    """How many timers rang, and what they want done once their turn is saved."""

    many: int = 0
    after: Sequence[Callable[[], None]] = ()


def together(engine: Engine, due: Sequence[Due], now: datetime, within: float, db: Connection) -> Rang:
    """As many of the first of them as there is time for, in seconds; whatever is raised undoes them all."""
    begun, rang = monotonic(), 0
    base = engine.base(db, "timers")
    after: list[Callable[[], None]] = []
    size = FIRST
    while size > 0 and rang < len(due):
        some = due[rang : rang + size]
        after += _some(engine, base, some, now)
        rang += len(some)
        took = monotonic() - begun
        size = min(agenda.TOGETHER, int((within - took) / took * rang))
    return Rang(rang, after)


def _some(engine: Engine, base: BaseTurn, due: Sequence[Due], now: datetime) -> list[Callable[[], None]]:
    """All of them. Each leaves the agenda; that one of them moves or drops another is Entangled."""
    if not agenda.take_all(base.db, due, now):
        raise Entangled
    members = people.several(base.db, list({item.member for item in due if item.member}))
    base.ringing = ringing = {item.same for item in due}
    after: list[Callable[[], None]] = []
    for item in due:
        ringing.discard(item.same)
        # Whoever rang before may have changed themselves: read anew the second time.
        member = members.pop(item.member, None) or people.member(base.db, item.member) if item.member else None
        after += _call(engine, base, item, member)
    return after


def alone(engine: Engine, item: Due, db: Connection) -> Rang:
    """One that this process has claimed; nothing where it is somebody else's now."""
    if not agenda.take(db, item):
        return Rang()
    if item.attempts > agenda.MOST_ATTEMPTS:
        log.error("timer given up", name=item.name)
        return Rang()
    member = people.member(db, item.member) if item.member else None
    return Rang(1, _call(engine, engine.base(db, "timer"), item, member))


def _call(engine: Engine, base: BaseTurn, item: Due, member: Member | None) -> Sequence[Callable[[], None]]:
    owner, timer = item.name.split(".", 1)
    feature = upkeep.owner(engine.registry, owner)
    base.chance = engine.chance(f"timer:{item.id}:{item.fence}")
    turn = Turn(base, member, None) if member else CommunityTurn(base, item.community or "")
    event = TimerRang(id=f"timer:{item.id}", name=item.name, key=item.key)
    turn.as_feature(feature, feature.timers[timer], event)
    return turn.after
