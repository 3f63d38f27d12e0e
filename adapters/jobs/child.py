"""A module of ours in a process of its own: bytes in, bytes out, no secret of the bot's in its environment."""

import asyncio
import os
import sys
from asyncio.subprocess import DEVNULL, PIPE

from bot.chat.platform import NotDelivered


async def run(module: str, given: bytes, seconds: float) -> bytes:
    """What the module writes to its standard output. Killed when it takes longer, or when the caller is cancelled.

    Raises NotDelivered where it took too long or ended with anything but 0.
    """
    path = {"PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    started = await asyncio.create_subprocess_exec(
        sys.executable, "-m", module, stdin=PIPE, stdout=PIPE, stderr=DEVNULL, env=path
    )
    try:
        async with asyncio.timeout(seconds):
            said, _ = await started.communicate(given)
    except TimeoutError:
        raise NotDelivered(f"{module} took too long") from None
    finally:
        if started.returncode is None:
            started.kill()
            await started.wait()
    if started.returncode:
        raise NotDelivered(f"{module} failed")
    return said
