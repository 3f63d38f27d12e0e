"""One beat: what is due on the agenda, in jobs and in the outbox. Called by whatever wakes the bot."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial

import structlog
from sqlalchemy import Connection

from bot.engine.dispatch import Engine
from bot.engine.keeping import settling, upkeep
from bot.engine.keeping.erase import is_owing
from bot.engine.schedule import agenda, ringing
from bot.engine.schedule.agenda import Due
from bot.engine.schedule.working import Working
from bot.engine.sending.delivery import Courier

log = structlog.get_logger()
MOST_TIMERS = 500
MOST_ALONE = 100
"""So many timers ring one after the other, before others get their turn."""
SLICE = 0.02
"""Seconds that a turn may take which rings several timers."""
STEPS = 50
"""How many steps of the engine's own work one beat takes, each a turn of its own."""
_KEYS_EVERY = timedelta(hours=1)


Claim = Callable[[Connection, datetime], Due | None]


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
        self._begins = True  # this process may have died of what is due: each is counted before it is tried
        self._most = MOST_TIMERS  # in one turn; fewer while some fail
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
            now = self.engine.clock.now()
            due, tried, self._owing = await self.engine.database.claim(partial(_due, now))
            left = await self._in_groups(due, now)
            alone = await self._alone(agenda.claim, now, left)
            rang += len(due) + (len(await self._alone(agenda.claim_tried, now, MOST_ALONE)) if tried else 0)
            if len(due) < MOST_TIMERS and left <= MOST_ALONE and not any(upkeep.is_own(item.name) for item in alone):
                break
        return rang

    async def _in_groups(self, due: Sequence[Due], now: datetime) -> int:
        """How many are left: the engine's own, those beside one that failed, and the first ones after a start."""
        others = [item for item in due if not upkeep.is_own(item.name) and not self._begins]
        self._begins = self._begins and not due
        rang = 0
        while others:
            group = others[: self._most]
            some = await self._together(group, now)
            rang += some
            others = others[some or len(group) :]
        return len(due) - rang

    async def _together(self, group: Sequence[Due], now: datetime) -> int:
        """Ring several in one turn, in which they also leave the agenda; how many: where one fails, none."""
        work = partial(ringing.together, self.engine, group, now, SLICE)
        try:
            rang = await self.engine.database.turn(work)
        except Exception:
            self._most = 1 + self._most // 2
            return 0
        for step in rang.after:
            step()
        self._most = min(2 * self._most, MOST_TIMERS)
        return rang.many

    async def _alone(self, claim: Claim, now: datetime, most: int) -> Sequence[Due]:
        """Each is counted before it is tried, and over before the next: what kills the bot takes nothing with it."""
        rang: list[Due] = []
        while len(rang) < min(most, MOST_ALONE):
            item = await self.engine.database.claim(lambda db: claim(db, now))
            if item is None:
                break
            await self._ring(item)
            rang.append(item)
        return rang

    async def _ring(self, item: Due) -> None:
        try:
            rang = await self.engine.database.turn(partial(ringing.alone, self.engine, item))
        except Exception as error:
            log.error("timer failed", error=type(error).__name__)
            return
        for step in rang.after:
            if upkeep.is_own(item.name):  # of the keyring, and slower than the event loop may wait
                await asyncio.to_thread(step)
            else:
                step()

    async def _look_at_keys(self) -> None:
        """Hourly: a key that belonged to nobody an hour ago, and still does not, is of a turn that was not saved."""
        now = self.engine.clock.now()
        if now - self._looked >= _KEYS_EVERY:
            self._looked = now
            self._keyless = await settling.forget_keyless(self.engine, self._keyless)


def _due(now: datetime, db: Connection) -> tuple[list[Due], bool, bool]:
    """What is due, whether anything is that was tried before, and whether anything is owed to an erased person."""
    return agenda.look(db, now, MOST_TIMERS), agenda.is_any_tried(db, now), is_owing(db)
