"""The worker of this machine: what would hold up the bot is done beside it."""

import asyncio
from typing import assert_never

import msgspec
import structlog

from adapters.jobs import child
from bot.chat.files import Cleaned, CleanFile, Unusable
from bot.chat.jobs import JobResult, LocalJob, Matched, SolveMatch, SolvePairs
from bot.chat.platform import NotDelivered
from bot.engine.matching import solve

log = structlog.get_logger()

FEW = 2_500
"""Pairs that a thread compares within some milliseconds, less than a process takes to start."""
SECONDS = 60.0
"""After that a matching is broken off: well within the lease of a job."""
CLEAN_SECONDS = 30.0
"""Of the wall clock; the process itself gives up sooner by its own (adapters/jobs/limits.py)."""
_cleaned: msgspec.msgpack.Decoder[Cleaned | Unusable] = msgspec.msgpack.Decoder(Cleaned | Unusable)
_matched = msgspec.json.Decoder(Matched)


class LocalJobs:
    """Implements bot.chat.platform.Worker. Two processes at most at a time."""

    def __init__(self) -> None:
        self._room = asyncio.Semaphore(2)

    async def work(self, job: LocalJob) -> JobResult:
        """Do a job. Raises NotDelivered where its process failed or took too long."""
        match job:
            case SolveMatch() | SolvePairs():
                return await self._solve(job)
            case CleanFile():
                return await self._clean(job)
            case _:
                assert_never(job)

    async def close(self) -> None:
        """Whoever waits for a job was cancelled before, and its process with it."""

    async def _solve(self, job: SolveMatch | SolvePairs) -> Matched:
        others = job.givers if isinstance(job, SolveMatch) else job.askers
        if len(job.askers) * len(others) <= FEW:
            return await asyncio.to_thread(solve, job)
        async with self._room:
            return _matched.decode(await child.run("adapters.jobs.solve", msgspec.json.encode(job), SECONDS))

    async def _clean(self, job: CleanFile) -> Cleaned | Unusable:
        """A process that was ended by its limits says something of the file: to try again would end alike."""
        async with self._room:
            try:
                said = await child.run("adapters.jobs.clean", msgspec.msgpack.encode(job), CLEAN_SECONDS)
            except NotDelivered as failed:
                log.info("a file was too much", reason=failed.reason)
                return Unusable("heavy")
        return _cleaned.decode(said)
