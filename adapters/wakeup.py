"""The only thing that wakes the bot by itself: APScheduler calls the heartbeat. Rows in the database are the truth."""

import asyncio
from datetime import UTC

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.engine.schedule.clock import SystemClock
from bot.engine.schedule.heartbeat import Heartbeat

log = structlog.get_logger()
EVERY = 1.0  # seconds
_JOB = "heartbeat"


class Wakeup:
    """Beats every second, and at once when the engine has something to send."""

    def __init__(self, heartbeat: Heartbeat) -> None:
        self._scheduler = AsyncIOScheduler(timezone=UTC)
        self._heartbeat = heartbeat
        self._machine = SystemClock()  # the scheduler lives by the machine's time, also on the try page

    def start(self) -> None:
        """Begin to beat."""
        self._scheduler.add_job(
            self._beat,
            "interval",
            seconds=EVERY,
            id=_JOB,
            coalesce=True,
            misfire_grace_time=None,
            max_instances=1,
        )
        self._scheduler.start()
        self._heartbeat.engine.woken = self.now

    async def _beat(self) -> None:
        """The scheduler would log an error with its text; what is due stays due."""
        try:
            await self._heartbeat.pulse()
        except Exception as error:
            log.error("heartbeat failed", error=type(error).__name__)
        except asyncio.CancelledError:
            log.debug("heartbeat broken off")  # by `stop`; the scheduler would log that as an error too

    def now(self) -> None:
        """Beat as soon as possible."""
        if self._scheduler.running:
            self._scheduler.modify_job(_JOB, next_run_time=self._machine.now())

    def stop(self) -> None:
        """Beat no more; a beat that runs is finished by the caller's close."""
        self._heartbeat.engine.woken = lambda: None
        if self._scheduler.running:
            self._scheduler.shutdown(wait=False)
