"""A beat that runs when the bot is told to stop ends quietly."""

import asyncio
import logging
from types import SimpleNamespace

import pytest

from adapters.wakeup import Wakeup


class Slow:
    """A heartbeat whose beat does not end by itself."""

    def __init__(self) -> None:
        self.engine = SimpleNamespace(woken=lambda: None)
        self.begun, self.ended = asyncio.Event(), asyncio.Event()

    async def pulse(self) -> None:
        self.begun.set()
        try:
            await asyncio.sleep(60)
        finally:
            self.ended.set()


async def test_a_beat_that_is_broken_off_logs_no_error(caplog: pytest.LogCaptureFixture) -> None:
    slow = Slow()
    wakeup = Wakeup(slow)  # type: ignore[arg-type]
    wakeup.start()
    wakeup.now()
    async with asyncio.timeout(10):
        await slow.begun.wait()
        wakeup.stop()
        await slow.ended.wait()
        await asyncio.sleep(0.1)
    assert [record for record in caplog.records if record.levelno >= logging.ERROR] == []
