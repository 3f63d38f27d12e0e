"""One beat: what is due on the agenda, in jobs and in the outbox. Called by whatever wakes the bot."""

import asyncio
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from time import monotonic

import structlog
from msgspec import Struct
from sqlalchemy import Connection

from bot.chat.events import TimerRang
from bot.engine.dispatch import Engine
from bot.engine.keeping import settling, upkeep
from bot.engine.keeping.erase import is_owing
from bot.engine.members import people
from bot.engine.members.member import Member
from bot.engine.schedule import agenda
from bot.engine.schedule.agenda import Due, Entangled, Same
from bot.engine.schedule.working import Working
from bot.engine.sending.delivery import Courier
from bot.engine.turn import CommunityTurn, Turn

log = structlog.get_logger()
AT_ONCE = 200
MOST_TIMERS = 500
SLICE = 0.02
"""Seconds that a turn may take which rings several timers."""
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
        self._at_once = 16  # timers to a turn
        self._owing = False

    async def beat(self) -> int:
        """Run what is due now, until it is sent; how much there was."""
        async with self._one_at_a_time:
            looked_at = await self._own() + await self.courier.run()
            await self._settle_debts()
        return looked_at

    async def pulse(self) -> None:
        """The same, while what is to be sent goes on its way beside: a long queue holds up no timer."""
        async with self._one_at_a_time:
            await self._own()
            self.courier.run_beside()
            await self._settle_debts()

    async def settle(self, most: int = 50) -> None:
        """Beat until nothing more is due; for tests and the try page."""
        for _ in range(most):
            if not await self.beat() and not await self.working.until_done():
                return

    async def _own(self) -> int:
        return await self._timers() + await self.working.run()

    async def _settle_debts(self) -> None:
        if self._owing:
            await settling.settle(self.engine)
        await self._look_at_keys()

    async def _timers(self) -> int:
        """Ring what is due. The engine's own work puts its next step on the agenda: a few of them follow at once."""
        rang = 0
        for _ in range(STEPS):
            work = partial(_due, self.engine.clock.now())
            due, self._owing = await self.engine.database.claim(work, within=5.0)
            again = await self._ring_all(due)
            rang += len(due)
            if not again and len(due) < MOST_TIMERS:
                break
        return rang

    async def _ring_all(self, due: Sequence[Due]) -> bool:
        """Several to a turn, but for the engine's own; whether there were such."""
        own = [item for item in due if upkeep.is_own(item.name)]
        others = [item for item in due if not upkeep.is_own(item.name)]
        groups = [others[at : at + self._at_once] for at in range(0, len(others), self._at_once)]
        await asyncio.gather(*map(self._together, groups))
        return any(await asyncio.gather(*map(self._ring, own)))

    async def _together(self, group: Sequence[Due]) -> None:
        """Ring several in one turn; where one of them fails, each in one of its own."""
        try:
            done = await self.engine.database.turn(partial(_together, self.engine, group), within=5.0)
        except Exception:
            self._at_once = 1 + self._at_once // 2
            for item in group:
                await self._ring(item)
            return
        for step in done.after:
            step()
        fits = int(SLICE * len(group) / done.seconds) if done.seconds else agenda.TOGETHER
        self._at_once = max(1, min(2 * self._at_once, agenda.TOGETHER, fits))

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


class Rang(Struct, frozen=True):
    """A timer that was called: what it wants done once that is saved, and whether it was the engine's own."""

    after: Sequence[Callable[[], None]] = ()
    own: bool = False


def _due(now: datetime, db: Connection) -> tuple[list[Due], bool]:
    """What is due on the agenda, and whether anything is owed to somebody who was erased."""
    return agenda.claim(db, now, MOST_TIMERS), is_owing(db)


class Together(Struct, frozen=True):
    """Timers that were called in one turn: what they want done once that is saved, and how long it took."""

    after: Sequence[Callable[[], None]]
    seconds: float


def _together(engine: Engine, due: Sequence[Due], db: Connection) -> Together:
    """All of them, or none: whatever is raised lets each ring in a turn of its own."""
    begun = monotonic()
    if not agenda.take_all(db, due):
        raise Entangled
    members = people.several(db, list({item.member for item in due if item.member}))
    ringing = {item.same for item in due}
    after: list[Callable[[], None]] = []
    for item in due:
        ringing.discard(item.same)
        # Whoever rang before may have changed themselves: read anew the second time.
        member = members.pop(item.member, None) or people.member(db, item.member) if item.member else None
        after += _call(engine, db, item, member, ringing).after
    return Together(after, monotonic() - begun)


def _rang(engine: Engine, db: Connection, item: Due) -> Rang:
    if not agenda.take(db, item):
        return Rang()
    return _call(engine, db, item, people.member(db, item.member) if item.member else None, ())


def _call(engine: Engine, db: Connection, item: Due, member: Member | None, ringing: Collection[Same]) -> Rang:
    if item.attempts > agenda.MOST_ATTEMPTS:
        log.error("timer given up", name=item.name)
        return Rang()
    owner, timer = item.name.split(".", 1)
    feature = upkeep.owner(engine.registry, owner)
    base = engine.base(db, f"timer:{item.id}:{item.fence}")
    base.ringing = ringing
    event = TimerRang(id=f"timer:{item.id}", name=item.name, key=item.key)
    turn = Turn(base, member, None) if member else CommunityTurn(base, item.community or "")
    turn.as_feature(feature, feature.timers[timer], event)
    return Rang(turn.after, feature is upkeep.OWN)
