"""Doing the jobs that are due: a platform answers some, a worker of this machine does the others beside all else."""

import asyncio
from dataclasses import dataclass
from datetime import timedelta
from functools import partial

import msgspec
import structlog
from sqlalchemy import Connection

from bot.chat.events import JobDone
from bot.chat.files import CleanFile, Fetched
from bot.chat.jobs import FetchFile, JobResult, LocalJob
from bot.chat.platform import NotDelivered, Platform, Worker
from bot.engine.dispatch import Engine
from bot.engine.members import communities, people
from bot.engine.points import reach
from bot.engine.schedule import jobs
from bot.engine.schedule.jobs import Claimed
from bot.engine.sending.delivery import Courier
from bot.engine.turn import CommunityTurn, Turn

log = structlog.get_logger()
AT_ONCE = 200
FILES_AT_ONCE = 2
"""Files of up to 8 MB that are in memory at a time."""
Beside = LocalJob | FetchFile
"""What takes too long for the other jobs to wait for it."""


@dataclass
class Working:
    """Jobs of one process. `worker` does what needs no platform; while there is none, such jobs wait."""

    engine: Engine
    courier: Courier
    worker: Worker | None = None

    def __post_init__(self) -> None:
        self._beside: dict[str, asyncio.Task[None]] = {}
        self._ended = 0
        self._files = asyncio.Semaphore(FILES_AT_ONCE)

    async def run(self) -> int:
        """Do what is due now; how many jobs there were. What this machine does goes on when this has returned."""
        now, busy = self.engine.clock.now(), [*self._beside]
        claimed = await self.engine.database.claim(lambda db: jobs.claim(db, self.engine.vault, now, AT_ONCE, busy))
        for one in claimed:
            if isinstance(one.request, Beside):
                task = asyncio.create_task(self._job(one), name=f"job {one.name}")
                self._beside[one.id] = task
                task.add_done_callback(partial(self._done, one.id))
        await asyncio.gather(*(self._job(one) for one in claimed if not isinstance(one.request, Beside)))
        return len(claimed)

    async def until_done(self) -> int:
        """Wait for what goes on beside; how many such jobs have ended since this was last asked."""
        await asyncio.gather(*self._beside.values(), return_exceptions=True)
        await asyncio.sleep(0)  # each task tells by a callback that it is done
        ended, self._ended = self._ended, 0
        return ended

    async def close(self) -> None:
        """Break off what goes on: it is done anew once its lease is over."""
        for task in self._beside.values():
            task.cancel()
        await self.until_done()
        if self.worker is not None:
            await self.worker.close()

    def _done(self, job_id: str, task: "asyncio.Task[None]") -> None:
        self._beside.pop(job_id, None)
        self._ended += 1
        self.engine.woken()

    async def _job(self, claimed: Claimed) -> None:
        try:
            await self._work(claimed)
        except Exception as error:
            log.error("job failed", error=type(error).__name__)

    async def _work(self, claimed: Claimed) -> None:
        try:
            result = b"" if claimed.attempts > jobs.MOST_ATTEMPTS else await self._ask(claimed)  # it broke at each try
        except NotDelivered as problem:
            if claimed.attempts < jobs.MOST_ATTEMPTS:
                later = self.engine.clock.now() + timedelta(seconds=problem.wait or 30.0)
                await self.engine.database.turn(lambda db: jobs.postpone(db, claimed, later))
                return
            result = b""
        reach("job_done")
        await self.engine.database.turn(lambda db: _finished(self.engine, db, claimed, result))

    async def _ask(self, claimed: Claimed) -> bytes:
        if isinstance(claimed.request, LocalJob):
            return msgspec.json.encode(await self._here(claimed.request))
        community = await self.engine.database.turn(lambda db: communities.at(db, claimed.community))
        platform = next((p for p in self.courier.platforms if p.serves(community)), None)
        if platform is None:
            raise NotDelivered("no connection", 60.0)
        if isinstance(claimed.request, FetchFile):
            return msgspec.json.encode(await self._file(platform, claimed.request))
        return msgspec.json.encode(await platform.do(claimed.request))

    async def _file(self, platform: Platform, job: FetchFile) -> JobResult:
        """Fetched and cleaned in one go: what was not cleaned is never written down."""
        async with self._files:
            found = await platform.do(job)
            if not isinstance(found, Fetched):
                return found
            return await self._here(CleanFile(found.content, job.file.name, job.file.media))

    async def _here(self, job: LocalJob) -> JobResult:
        if self.worker is None:
            raise NotDelivered("no worker", 60.0)
        return await self.worker.work(job)


def _finished(engine: Engine, db: Connection, claimed: Claimed, result: bytes) -> None:
    if not jobs.take(db, claimed):
        return
    if claimed.attempts > jobs.MOST_ATTEMPTS:
        log.error("job given up", name=claimed.name)
        return
    base = engine.base(db, f"job:{claimed.id}")
    member = people.member(db, claimed.membership) if claimed.membership else None
    if claimed.membership and member is None:
        return
    owner, name = claimed.name.split(".", 1)
    feature = engine.registry.feature(owner)
    turn = Turn(base, member, None) if member else CommunityTurn(base, claimed.community)
    event = JobDone(id=f"job:{claimed.id}", name=claimed.name, key=claimed.key, ok=bool(result), result=result)
    turn.as_feature(feature, feature.jobs[name], event)
