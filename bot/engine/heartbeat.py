"""One beat: what is due on the agenda, in jobs and in the outbox. Called by whatever wakes the bot."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

import msgspec
import structlog
from sqlalchemy import Connection

from bot.chat.events import JobDone, TimerRang
from bot.chat.platform import NotDelivered
from bot.engine import agenda, communities, inbox, jobs, openings, people
from bot.engine.agenda import Due
from bot.engine.delivery import Courier
from bot.engine.dispatch import Engine
from bot.engine.erase import keyless
from bot.engine.jobs import Claimed
from bot.engine.turn import CommunityTurn, Turn

log = structlog.get_logger()
AT_ONCE = 200
_SWEEP_EVERY = timedelta(hours=1)


@dataclass
class Heartbeat:
    """Runs everything that is due. Safe to call again while it runs: beats queue up."""

    engine: Engine
    courier: Courier

    def __post_init__(self) -> None:
        self._one_at_a_time = asyncio.Lock()
        self._swept = self.engine.clock.now() - _SWEEP_EVERY
        self._keyless: set[str] = set()
        self._scrubbed = 0

    async def beat(self) -> int:
        """Run what is due now; how much there was."""
        async with self._one_at_a_time:
            timers = await self._timers()
            done = await self._jobs()
            sent = await self.courier.run()
            await self._sweep()
            await self._scrub()
        return timers + done + sent

    async def settle(self, most: int = 50) -> None:
        """Beat until nothing more is due; for tests and the try page."""
        for _ in range(most):
            if not await self.beat():
                return

    async def _timers(self) -> int:
        now = self.engine.clock.now()
        due = await self.engine.database.claim(lambda db: agenda.claim(db, now, AT_ONCE), within=5.0)
        await asyncio.gather(*(self._ring(item) for item in due))
        return len(due)

    async def _ring(self, item: Due) -> None:
        try:
            after = await self.engine.database.turn(lambda db: _rang(self.engine, db, item), within=5.0)
        except Exception as error:
            log.error("timer failed", error=type(error).__name__)
            return
        for step in after:
            step()

    async def _jobs(self) -> int:
        now = self.engine.clock.now()
        claimed = await self.engine.database.claim(
            lambda db: jobs.claim(db, self.engine.vault, now, AT_ONCE), within=5.0
        )
        await asyncio.gather(*(self._job(one) for one in claimed))
        return len(claimed)

    async def _job(self, claimed: Claimed) -> None:
        try:
            await self._work(claimed)
        except Exception as error:
            log.error("job failed", error=type(error).__name__)

    async def _work(self, claimed: Claimed) -> None:
        community = await self.engine.database.turn(lambda db: communities.at(db, claimed.community))
        platform = next((p for p in self.courier.platforms if p.serves(community)), None)
        try:
            if platform is None:
                raise NotDelivered("no connection", 60.0)
            result = msgspec.json.encode(await platform.do(claimed.request))
        except NotDelivered as problem:
            if claimed.attempts < jobs.MOST_ATTEMPTS:
                later = self.engine.clock.now() + timedelta(seconds=problem.wait or 30.0)
                await self.engine.database.turn(lambda db: jobs.postpone(db, claimed, later))
                return
            result = b""
        await self.engine.database.turn(lambda db: _finished(self.engine, db, claimed, result), within=5.0)

    async def _scrub(self) -> None:
        """After an erasure no byte of what was deleted stays in the files."""
        forgotten = self.engine.vault.forgotten
        if forgotten != self._scrubbed:
            self._scrubbed = forgotten
            await self.engine.database.scrub()

    async def _sweep(self) -> None:
        now = self.engine.clock.now()
        if now - self._swept >= _SWEEP_EVERY:
            self._swept = now
            await self.engine.database.turn(lambda db: _swept(db, now), within=5.0)
            await self._forget_keys()

    async def _forget_keys(self) -> None:
        """A key that belonged to nobody an hour ago, and still does not, is of somebody who was erased."""
        vault = self.engine.vault
        found = await self.engine.database.turn(lambda db: keyless(db, vault.owners()), within=5.0)
        for owner in found & self._keyless:
            vault.forget(owner)
        self._keyless = found


def _swept(db: Connection, now: datetime) -> None:
    inbox.sweep(db, now)
    openings.sweep(db, now)


def _rang(engine: Engine, db: Connection, item: Due) -> Sequence[Callable[[], None]]:
    """Call the timer; what it wants done once this is saved."""
    row = agenda.take(db, item)
    if row is None:
        return ()
    if row.attempts > agenda.MOST_ATTEMPTS:
        log.error("timer given up", name=row.name)
        return ()
    owner, timer = row.name.split(".", 1)
    feature = engine.registry.feature(owner)
    base = engine.base(db, f"timer:{row.id}:{row.due_at.isoformat()}")
    event = TimerRang(id=f"timer:{row.id}", name=row.name, key=row.key)
    member = people.member(db, row.membership_id) if row.membership_id else None
    turn = Turn(base, member, None) if member else CommunityTurn(base, row.community_id or "")
    turn.as_feature(feature, feature.timers[timer], event)
    return turn.after if isinstance(turn, Turn) else ()


def _finished(engine: Engine, db: Connection, claimed: Claimed, result: bytes) -> None:
    if not jobs.take(db, claimed):
        return
    if claimed.attempts > jobs.MOST_ATTEMPTS:
        log.error("job given up", name=claimed.name)
        return
    member = people.member(db, claimed.membership) if claimed.membership else None
    if member is None:
        return
    owner, name = claimed.name.split(".", 1)
    feature = engine.registry.feature(owner)
    turn = Turn(engine.base(db, f"job:{claimed.id}"), member, None)
    event = JobDone(id=f"job:{claimed.id}", name=claimed.name, key=claimed.key, ok=bool(result), result=result)
    turn.as_feature(feature, feature.jobs[name], event)
