"""What the command line asks of the bot that runs: an empty file in its folder of data, taken away once it is heard.

Only one process writes to the database. Whoever may write into that folder may ask.
"""

import asyncio
from pathlib import Path

import structlog

from bot.engine.house import House
from bot.engine.storage.database import NotSaved

log = structlog.get_logger()
ROTATE = "rotate.asked"
EVERY = 2.0  # seconds


def ask(folder: Path) -> None:
    """Leave word. Raises OSError where the folder cannot be written."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    (folder / ROTATE).touch(mode=0o600)


async def listen(folder: Path, house: House) -> None:
    """Until cancelled. What was asked for is on the agenda before the word is taken away."""
    asked = folder / ROTATE
    while True:
        try:
            if asked.exists():
                await house.rotate()
                asked.unlink(missing_ok=True)
        except (NotSaved, OSError) as problem:
            log.error("what was asked for could not be begun", error=type(problem).__name__)
        await asyncio.sleep(EVERY)
