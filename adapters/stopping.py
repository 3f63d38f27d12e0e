"""Being told to stop."""

import asyncio
import signal


def told_to_stop() -> asyncio.Event:
    """Set at the first SIGINT or SIGTERM from now on."""
    stop = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    return stop
