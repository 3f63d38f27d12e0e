"""A matching in a process of its own: a job comes in as JSON, its result goes out."""

import gc
import os
import sys

import msgspec

from bot.chat.jobs import SolveMatch, SolvePairs
from bot.engine.matching import solve


def main() -> None:
    """Solve what stands on the standard input, after all that the bot itself has to do."""
    os.nice(10)
    gc.disable()  # nothing here is ever part of a cycle, and the process ends at once
    job = msgspec.json.decode(sys.stdin.buffer.read(), type=SolveMatch | SolvePairs)
    sys.stdout.buffer.write(msgspec.json.encode(solve(job)))


if __name__ == "__main__":
    main()
