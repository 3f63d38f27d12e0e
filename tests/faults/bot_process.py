"""A bot in a process of its own, made to die. It says "ready", then obeys: `("move", hours)` moves its clock,
`("die", (point, nth, seconds))` kills it that long after it reaches that point for the nth time from now.
It ends with its pipe.
"""

import asyncio
import os
import signal
import sys
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from multiprocessing.connection import Connection
from pathlib import Path
from threading import Timer
from typing import Any

from adapters import logs
from adapters.discord.connection import connect as connect_discord
from adapters.discord.settings import DiscordSettings
from adapters.slack.connection import connect as connect_slack
from adapters.slack.settings import SlackSettings
from bot.chat.platform import Platform
from bot.engine import points
from bot.engine.feature import discover
from bot.engine.house import House, Plan, build
from bot.engine.keys.masters import read_masters
from bot.engine.schedule.clock import MovableClock, SystemClock
from bot.engine.schema import metadata
from faults.broken_garden import broken
from scratch_features.garden import plant

START = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
BEAT = 0.05


@dataclass(frozen=True)
class Life:
    """`hours` is when it begins, counted from START; `url` is the local platform's address.

    With a `log` its garden is broken, and all that it says at level debug goes into that file.
    """

    platform: str
    url: str
    folder: Path
    hours: float
    master: str
    log: Path | None = None


class Death:
    """Comes without a warning, at a named point."""

    def __init__(self) -> None:
        self._point, self._left, self._seconds = "", 0, 0.0
        points.watch(self._reached)

    def at(self, point: str, nth: int, seconds: float) -> None:
        self._point, self._left, self._seconds = point, nth, seconds

    def _reached(self, point: str) -> None:
        if point == self._point:
            self._left -= 1
            if self._left == 0 and self._seconds:
                Timer(self._seconds, _kill).start()
            elif self._left == 0:
                _kill()


def _kill() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


async def _discord(url: str, house: House) -> Platform:
    gateway = url.replace("http", "ws", 1) + "/gateway"
    platform = await connect_discord(DiscordSettings("a-token", f"{url}/api/v10", gateway), house.engine)
    await platform.wait_ready()
    return platform


async def _slack(url: str, house: House) -> Platform:
    return await connect_slack(SlackSettings("xoxb-1", "xapp-1", base_url=f"{url}/api/"), house.engine)


CONNECT: dict[str, Callable[[str, House], Awaitable[Platform]]] = {"discord": _discord, "slack": _slack}


def live(life: Life, orders: Connection) -> None:
    """The whole life of the process."""
    if life.log is not None:
        with life.log.open("ab") as file:
            os.dup2(file.fileno(), sys.stdout.fileno())
            os.dup2(file.fileno(), sys.stderr.fileno())
        logs.configure("debug", "json")
    asyncio.run(_live(life, orders))


async def _live(life: Life, orders: Connection) -> None:
    clock = MovableClock(START, SystemClock())
    clock.move(timedelta(hours=life.hours))
    addresses = [f"sqlite:///{life.folder / file}.sqlite" for file in ("onward", "keyring")]
    plan = Plan(addresses[0], addresses[1], read_masters(life.master), "Ana Ruiz")
    found = discover("scratch_features")
    house = await build(plan, clock, tuple(map(broken, found)) if life.log else found)
    await house.engine.database.turn(lambda db: metadata.create_all(db, [plant]), within=10)
    house.add(await CONNECT[life.platform](life.url, house))
    beating = asyncio.create_task(_beat(house))
    orders.send("ready")
    await _obey(orders, clock, Death())
    beating.cancel()
    await house.close()


async def _beat(house: House) -> None:
    while True:
        await house.heartbeat.pulse()
        await asyncio.sleep(BEAT)


async def _obey(orders: Connection, clock: MovableClock, death: Death) -> None:
    over = asyncio.Event()

    def order() -> None:
        try:
            _carry_out(orders.recv(), clock, death)
            orders.send("done")
        except (EOFError, BrokenPipeError):
            over.set()

    loop = asyncio.get_running_loop()
    loop.add_reader(orders.fileno(), order)
    await over.wait()
    loop.remove_reader(orders.fileno())


def _carry_out(order: tuple[str, Any], clock: MovableClock, death: Death) -> None:
    match order:
        case ("move", hours):
            clock.move(timedelta(hours=hours))
        case ("die", (point, nth, seconds)):
            death.at(point, nth, seconds)
        case _:
            raise ValueError(f"no such order: {order}")
