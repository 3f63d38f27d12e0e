"""Sending what waits in the outbox: at least once, within the budget, with the outcome written down."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from typing import TypeVar

import structlog
from sqlalchemy import Connection

from bot.chat.events import DeliveryFailed
from bot.chat.messages import Receipt
from bot.chat.people import Community, Place
from bot.chat.platform import ConnectionLost, NotDelivered, OutcomeUnknown, Platform, Refused
from bot.engine.dispatch import Engine
from bot.engine.members import people
from bot.engine.points import reach
from bot.engine.sending import leases
from bot.engine.sending.leases import Lease
from bot.engine.sending.readying import Ready, done, note_sent, ready
from bot.engine.storage.database import NotSaved
from bot.engine.turn import CommunityTurn, Turn

T = TypeVar("T")
log = structlog.get_logger()
AT_ONCE = 100
LOOK_AGAIN = 0.5  # seconds, at most, until what became due meanwhile is seen
GATHER = 0.1
LAST_WORDS = 5.0
PATIENCE = 30.0
"""Nobody waits for these turns; a message whose outcome could not be noted has to be looked for."""
FIRST_WAIT = 2.0  # seconds; doubled at each try
LONGEST_WAIT = 300.0
MOST_ATTEMPTS = 12


@dataclass
class Courier:
    """Sends for one process. `platforms` are the connections that are up."""

    engine: Engine
    platforms: list[Platform]

    def __post_init__(self) -> None:
        self._one_run = asyncio.Lock()
        self._under_way: dict[str, asyncio.Task[None]] = {}  # by lane
        self._beside: asyncio.Task[int] | None = None
        self._resting = False

    async def run(self) -> int:
        """Send what is due, and what becomes due meanwhile; how many messages were looked at.

        So many at once that all that a platform lets through is used, but one after the other to a channel or reader.
        """
        async with self._one_run:
            looked_at = await self._begin()
            while self._under_way:
                await self._until_room()
                looked_at += await self._begin()
        return looked_at

    def run_beside(self) -> None:
        """The same without waiting for it; where it runs already, it takes in what is new."""
        if self._beside is None or self._beside.done():
            self._beside = asyncio.create_task(self._logged_run())

    async def rest(self) -> None:
        """Begin nothing more, and wait a little for what is under way."""
        self._resting = True
        if self._under_way:
            await asyncio.wait(self._under_way.values(), timeout=LAST_WORDS)
        for task in [*self._under_way.values(), *([self._beside] if self._beside else [])]:
            task.cancel()

    async def _logged_run(self) -> int:
        try:
            return await self.run()
        except NotSaved as error:
            log.error("courier stopped", error=type(error).__name__)
            return 0

    async def _begin(self) -> int:
        """Take as many as there is room for."""
        room = AT_ONCE - len(self._under_way)
        if self._resting or room <= 0:
            return 0
        busy = [*self._under_way]
        work = partial(leases.claim, now=self.engine.clock.now(), most=room, busy=busy)
        found = await self.engine.database.claim(work, within=PATIENCE)
        for lease in found:
            task = self._under_way[lease.lane] = asyncio.create_task(self._one(lease))
            task.add_done_callback(lambda _, lane=lease.lane: self._under_way.pop(lane, None))  # type: ignore[misc]
        return len(found)

    async def _until_room(self) -> None:
        """One has ended, and a little later: each look costs a turn, so that some end together."""
        under_way = [*self._under_way.values()]
        await asyncio.wait(under_way, timeout=LOOK_AGAIN, return_when=asyncio.FIRST_COMPLETED)
        await asyncio.wait(under_way, timeout=GATHER)

    async def _one(self, lease: Lease) -> None:
        """What fails here fails alone: when the lease is over the message is tried again, until it expires."""
        try:
            await self._send(lease)
        except Exception as error:
            log.error("message failed", error=type(error).__name__)

    async def _send(self, lease: Lease) -> None:
        prepared = await self._turn(lease, "ready", partial(ready, lease=lease))
        if prepared is None:
            return
        platform = self._platform(prepared.message.community)
        if platform is None:
            await self._retry(lease, prepared, "no connection", 30.0)
            return
        try:
            await self._try(lease, prepared, platform)
        except NotDelivered as problem:
            await self._retry(lease, prepared, problem.reason, problem.wait)
        except Refused as problem:
            await self._give_up(lease, prepared, problem.reason, closed=problem.closed)
        except OutcomeUnknown:
            await self._unknown(lease, prepared, platform)
        except ConnectionLost as lost:
            if platform in self.platforms:
                self.platforms.remove(platform)
                log.error("connection lost", platform=platform.name, mend=str(lost))
            await self._retry(lease, prepared, "connection lost", 60.0)

    async def _try(self, lease: Lease, prepared: Ready, platform: Platform) -> None:
        reach("before_send")
        found = await platform.look_back(prepared.message) if lease.again else None
        receipt = found or await platform.deliver(prepared.message)
        reach("after_send")
        await self._sent(lease, prepared, receipt)
        reach("after_mark")

    async def _sent(self, lease: Lease, prepared: Ready, receipt: Receipt) -> None:
        done = partial(note_sent, lease=lease, prepared=prepared, receipt=receipt)
        await self._turn(lease, "sent", done)

    async def _unknown(self, lease: Lease, prepared: Ready, platform: Platform) -> None:
        """Look back before anything is sent again; a post of unknown outcome is never sent twice."""
        try:
            found = await platform.look_back(prepared.message)
        except (OutcomeUnknown, NotDelivered, Refused):
            await self._give_up(lease, prepared, "unknown outcome", state="unknown")
            return
        if found is not None:
            await self._sent(lease, prepared, found)
        else:
            await self._retry(lease, prepared, "unknown outcome", None)

    async def _retry(self, lease: Lease, prepared: Ready, reason: str, wait: float | None) -> None:
        if prepared.attempts >= MOST_ATTEMPTS:
            await self._give_up(lease, prepared, reason)
            return
        pause = wait if wait is not None else min(FIRST_WAIT * 2**prepared.attempts, LONGEST_WAIT)
        due = self.engine.clock.now() + timedelta(seconds=pause * prepared.jitter)
        await self._mark(lease, "waiting", due_at=due, reason=reason[:80])

    async def _give_up(
        self, lease: Lease, prepared: Ready, reason: str, state: str = "failed", *, closed: bool = False
    ) -> None:
        place = prepared.message.to if isinstance(prepared.message.to, Place) else None
        event = DeliveryFailed(
            id=f"failed:{lease.id}", message=lease.id, kind=prepared.kind, reason=reason, to=place, closed=closed
        )
        await self._mark(lease, state, reason=reason[:80], **done(self.engine.registry, prepared.kind))
        await self._turn(lease, "failed", partial(_tell_failed, prepared=prepared, event=event))
        log.warning("message given up", kind=prepared.kind, reason=reason)

    async def _mark(self, lease: Lease, state: str, **values: object) -> None:
        await self.engine.database.turn(lambda db: leases.mark(db, lease, state, **values), within=PATIENCE)

    async def _turn(self, lease: Lease, step: str, work: Callable[["Engine", Connection], T]) -> T:
        return await self.engine.database.turn(lambda db: work(self.engine, db), within=PATIENCE)

    def _platform(self, community: Community) -> Platform | None:
        return next((platform for platform in self.platforms if platform.serves(community)), None)


def _tell_failed(engine: Engine, db: Connection, *, prepared: Ready, event: DeliveryFailed) -> None:
    base = engine.base(db, event.id)
    member = people.member(db, prepared.membership) if prepared.membership else None
    if prepared.membership and member is None:
        return  # erased meanwhile: there is nobody to tell anything about
    turn = Turn(base, member, None) if member else CommunityTurn(base, prepared.community)
    for feature in engine.registry.features:
        if feature.failed:
            turn.as_feature(feature, feature.failed, event)
