"""Memory of the ready bot and its time from start to ready, beside a bare discord.py and slack-bolt process.

Both on Discord and Slack (local servers), Onward with its own features on SQLite, started once before so that
nothing is left to migrate, and compiled as pip compiles what it installs. Its memory is measured when all that it
prepares beside the first events is there. Reads /proc, so it needs Linux. Ends by itself in half a minute, with 1
where a target is missed.
"""

import argparse
import asyncio
import compileall
import statistics
import sys
import tempfile
from pathlib import Path

from bots import launch
from bots.launch import Bot

MORE_MEMORY = 45.0
"""MB that Onward may need on top of the bare process."""
LESS_TIME = 0.5
"""Of the bare process's time to ready, most of which discord.py waits for guilds."""
SOURCES = [Path(__file__).parent.parent / name for name in ("bot", "adapters")]


async def started(script: str, *more: str) -> Bot:
    """A bot that was ready on both platforms, each with a fresh server, and was ended again."""
    async with (
        launch.server("discord") as discord,
        launch.server("slack") as slack,
        launch.bot(script, "--discord", discord.url, "--slack", slack.url, *more) as bot,
    ):
        await bot.end()
        return bot


async def measure(rounds: int) -> tuple[list[Bot], list[Bot]]:
    """Onward and the bare bot, in turns."""
    ours, bare = [], []
    for source in SOURCES:
        compileall.compile_dir(source, quiet=1)
    with tempfile.TemporaryDirectory() as folder:
        await started("onward.py", "--folder", folder)
        for _ in range(rounds):
            bare.append(await started("bare.py"))
            ours.append(await started("onward.py", "--folder", folder))
    return ours, bare


def report(ours: list[Bot], bare: list[Bot]) -> bool:
    """Print all that was measured, and whether every target was met."""
    for name, bots in (("Onward", ours), ("bare", bare)):
        memory, seconds = [bot.memory for bot in bots], [bot.seconds for bot in bots]
        print(f"{name:7} {launch.told(memory, 'MB')}   ready after {launch.told(seconds, 's')}")
    more = statistics.median(our.memory - their.memory for our, their in zip(ours, bare, strict=True))
    share = statistics.median(our.seconds / their.seconds for our, their in zip(ours, bare, strict=True))
    heavy = sorted({name for bot in ours for name in bot.heavy})
    print(f"{more:8.2f}  MB more than the bare process (target: at most {MORE_MEMORY:g})")
    print(f"{share:8.2f}  of its time from start to ready (target: at most {LESS_TIME:g})")
    print(f"heavy libraries imported: {', '.join(heavy) or 'none'} (target: none)")
    return more <= MORE_MEMORY and share <= LESS_TIME and not heavy


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="one round")
    ours, bare = asyncio.run(measure(1 if parser.parse_args().quick else 3))
    return 0 if report(ours, bare) else 1


if __name__ == "__main__":
    sys.exit(main())
