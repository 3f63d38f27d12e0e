"""What both bots do: say that they are ready, stand until standard input closes, and say one last thing."""

import argparse
import asyncio
import gc
import json
import sys
from collections.abc import Mapping
from pathlib import Path

import yarl
from discord.gateway import DiscordWebSocket
from discord.http import Route

HEAVY = ("PIL", "numpy", "alembic", "mako", "jinja2", "matplotlib", "scipy", "psycopg", "pydantic")
TOKEN, BOT_TOKEN, APP_TOKEN = "a-token", "xoxb-1", "xapp-1"


def asked() -> argparse.Namespace:
    """Addresses of the local servers; a platform without one is left out."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--discord", default="")
    parser.add_argument("--slack", default="")
    parser.add_argument("--folder", type=Path, default=Path())
    parser.add_argument("--tally", action="store_true", help="the one scratch feature instead of the real ones")
    return parser.parse_args()


def point_discord_at(url: str) -> None:
    Route.BASE = f"{url}/api/v10"
    DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(gateway(url))


def gateway(url: str) -> str:
    return url.replace("http", "ws", 1) + "/gateway"


def say(**facts: object) -> None:
    print(json.dumps(facts), flush=True)


def ready() -> None:
    say(ready=True)


def measured() -> None:
    gc.collect()
    say(memory=_memory(), heavy=[name for name in HEAVY if name in sys.modules])


async def until_closed() -> None:
    await asyncio.to_thread(sys.stdin.read)


def _memory() -> float:
    """Resident MB of this process now."""
    lines = Path("/proc/self/status").read_text().splitlines()
    found: Mapping[str, str] = dict(line.split(":", 1) for line in lines if ":" in line)
    return int(found["VmRSS"].split()[0]) / 1024
