"""A bot with platforms: connect, serve, and stop in order."""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, field

import structlog
from aiohttp import web

from adapters import asked
from adapters import web as server
from adapters.jobs.local import LocalJobs
from adapters.plugs import Handler, Plug
from adapters.stopping import told_to_stop
from adapters.wakeup import Wakeup
from bot.chat.platform import Connection, ConnectionLost
from bot.engine import memory
from bot.engine.configuration import secret
from bot.engine.house import House, Plan, build
from bot.engine.keys.masters import read_masters
from bot.engine.schedule.clock import SystemClock
from bot.engine.settings import ConfigError, Settings

log = structlog.get_logger()


@dataclass
class Running:
    """What is up now."""

    house: House
    plugs: Mapping[str, Plug]
    connections: list[Connection] = field(default_factory=list)
    doors: dict[str, Handler] = field(default_factory=dict)


async def run(settings: Settings, plugs: Mapping[str, Plug]) -> None:
    """Run until told to stop. Raises ConfigError, CannotOpen, KeyringError or ConnectionLost, each with the mend."""
    secrets = read_secrets(settings, plugs)
    house = await build(_plan(settings), SystemClock())
    house.employ(LocalJobs())
    running = Running(house, plugs)
    wakeup = Wakeup(house.heartbeat)
    runner: web.AppRunner | None = None
    try:
        await _connect(settings, secrets, running)
        app = server.application(house, running.doors, lambda: bool(running.connections))
        runner, port = await server.serve(app, settings.web.host, settings.web.port)
        wakeup.start()
        beside = [asyncio.create_task(asked.listen(settings.onward.data, house)), asyncio.create_task(prepare(house))]
        stop = told_to_stop()
        log.info("ready", connections=len(running.connections), port=port)
        await _until_over(running, stop)
        for task in beside:
            task.cancel()
    finally:
        wakeup.stop()
        if runner is not None:
            await runner.cleanup()
        await house.close()


async def prepare(house: House) -> None:
    """Once it is ready, beside all else."""
    await house.prepare()
    memory.settle()


def _plan(settings: Settings) -> Plan:
    settings.onward.data.mkdir(mode=0o700, parents=True, exist_ok=True)
    masters = read_masters(secret("master_key") or "")
    return Plan(settings.database, settings.keyring, masters, settings.onward.operator, settings.onward.wording)


def read_secrets(settings: Settings, plugs: Mapping[str, Plug]) -> Mapping[str, str]:
    """Every secret that this configuration needs; a ConfigError names all that are missing or no secrets."""
    wanted = [name for platform, plug in plugs.items() for name in plug.secrets(settings.platforms[platform])]
    found = {name: secret(name) for name in wanted}
    wrong = [_wrong(f"ONWARD_{name.upper()}", found[name]) for name in wanted]
    if any(wrong):
        raise ConfigError("\n".join(filter(None, wrong)))
    return {name: value for name, value in found.items() if value}


def _wrong(name: str, value: str | None) -> str | None:
    if not value:
        return f"{name} is not set. Set it, or set {name}_FILE to the path of a file with it."
    if not value.isascii() or not value.isprintable() or " " in value:
        return f"{name} holds more than a secret: blanks, line ends or other signs. Copy it again, whole and alone."
    return None


async def _connect(settings: Settings, secrets: Mapping[str, str], running: Running) -> None:
    """All at once: while one waits for its platform, the next imports its library. The first failure ends all."""

    async def one(name: str, plug: Plug) -> None:
        plugged = await plug.connect(settings.platforms[name], secrets, running.house.engine)
        running.doors.update(plugged.doors)
        for connection in plugged.connections:
            running.connections.append(connection)
            running.house.add(connection)

    try:
        async with asyncio.TaskGroup() as together:
            for name, plug in running.plugs.items():
                together.create_task(one(name, plug))
    except ExceptionGroup as several:
        raise several.exceptions[0] from None


async def _until_over(running: Running, stop: asyncio.Event) -> None:
    """Wait until told to stop, or until the last connection is lost; one that is lost leaves the others alone."""
    waits = {asyncio.create_task(connection.until_lost()): connection for connection in running.connections}
    stopped = asyncio.create_task(stop.wait())
    while waits:
        done, _ = await asyncio.wait({*waits, stopped}, return_when=asyncio.FIRST_COMPLETED)
        if stopped in done:
            break
        for task in [one for one in waits if one in done]:
            await _lost(running, waits.pop(task), task)
        if not waits:
            raise ConnectionLost("No connection is left. The lines above say why and what to do.")
    for task in waits:
        task.cancel()


async def _lost(running: Running, connection: Connection, task: "asyncio.Task[None]") -> None:
    running.connections.remove(connection)
    if connection in running.house.courier.platforms:
        running.house.courier.platforms.remove(connection)
    log.error("connection lost", platform=connection.name, mend=str(task.exception() or ""))
    await connection.close()
