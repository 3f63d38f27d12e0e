"""One beat: what is due on the agenda, in jobs and in the outbox. Called by whatever wakes the bot."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial

import structlog
from sqlalchemy import Connection

from bot.chat.events import TimerRang
from bot.engine.dispatch import Engine
from bot.engine.keeping import settling, upkeep
from bot.engine.keeping.erase import is_owing
from bot.engine.members import people
from bot.engine.schedule import agenda
from bot.engine.schedule.agenda import Due
from bot.engine.schedule.working import Working
from bot.engine.sending.delivery import Courier
from bot.engine.turn import CommunityTurn, Turn

log = structlog.get_logger()
AT_ONCE = 200
STEPS = 50
"""How many steps of the engine's own work one beat takes, each a turn of its own."""
_KEYS_EVERY = timedelta(hours=1)


@dataclass
class Heartbeat:
    """Runs everything that is due. Safe to call again while it runs: beats queue up."""

    engine: Engine
    courier: Courier

    def __post_init__(self) -> None:
        self.working = Working(self.engine, self.courier)
        self._one_at_a_time = asyncio.Lock()
        self._looked = self.engine.clock.now() - _KEYS_EVERY
        self._keyless: set[str] = set()
        self._owing = False

    async def beat(self) -> int:
        """Run what is due now; how much there was."""
        async with self._one_at_a_time:
            timers = await self._timers()
            done = await self.working.run()
            sent = await self.courier.run()
            if self._owing:
                await settling.settle(self.engine)
            await self._look_at_keys()
        return timers + done + sent

    async def settle(self, most: int = 50) -> None:
        """Beat until nothing more is due; for tests and the try page."""
        for _ in range(most):
            if not await self.beat() and not await self.working.until_done():
                return

    async def _timers(self) -> int:
        """Ring what is due. The engine's own work puts its next step on the agenda: a few of them follow at once."""
        rang = 0
        for _ in range(STEPS):
            work = partial(_due, self.engine.clock.now())
            due, self._owing = await self.engine.database.claim(work, within=5.0)
            again = await asyncio.gather(*(self._ring(item) for item in due))
            rang += len(due)
            if not any(again):
                break
        return rang

    async def _ring(self, item: Due) -> bool:
        """Whether it was a step of the engine's own work."""
        try:
            rang = await self.engine.database.turn(lambda db: _rang(self.engine, db, item), within=5.0)
        except Exception as error:
            log.error("timer failed", error=type(error).__name__)
            return False
        for step in rang.after:
            if rang.own:  # of the keyring, and slower than the event loop may wait
                await asyncio.to_thread(step)
            else:
                step()
        return rang.own

    async def _look_at_keys(self) -> None:
        """Hourly: a key that belonged to nobody an hour ago, and still does not, is of a turn that was not saved."""
        now = self.engine.clock.now()
        if now - self._looked >= _KEYS_EVERY:
            self._looked = now
            self._keyless = await settling.forget_keyless(self.engine, self._keyless)


@dataclass(frozen=True)
class Rang:
    """A timer that was called: what it wants done once that is saved, and whether it was the engine's own."""

    after: Sequence[Callable[[], None]] = ()
    own: bool = False


def _due(now: datetime, db: Connection) -> tuple[list[Due], bool]:
    """What is due on the agenda, and whether anything is owed to somebody who was erased."""
    return agenda.claim(db, now, AT_ONCE), is_owing(db)


def _rang(engine: Engine, db: Connection, item: Due) -> Rang:
    row = agenda.take(db, item)
    if row is None:
        return Rang()
    if row.attempts > agenda.MOST_ATTEMPTS:
        log.error("timer given up", name=row.name)
        return Rang()
    owner, timer = row.name.split(".", 1)
    feature = upkeep.owner(engine.registry, owner)
    base = engine.base(db, f"timer:{row.id}:{row.due_at.isoformat()}")
    event = TimerRang(id=f"timer:{row.id}", name=row.name, key=row.key)
    member = people.member(db, row.membership_id) if row.membership_id else None
    turn = Turn(base, member, None) if member else CommunityTurn(base, row.community_id or "")
    turn.as_feature(feature, feature.timers[timer], event)
    return Rang(turn.after, feature is upkeep.OWN)
