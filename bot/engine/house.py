"""The whole bot without platforms: database, keyring, features, and what wakes them."""

import asyncio
import os
import secrets
from collections.abc import Callable, Sequence
from pathlib import Path

import structlog
from msgspec import Struct

from bot.chat.platform import Platform, Worker
from bot.engine import registry
from bot.engine.dispatch import Engine
from bot.engine.feature import Feature, discover
from bot.engine.keeping import settling
from bot.engine.keys import rotation
from bot.engine.keys.keyring import Keyring
from bot.engine.keys.masters import Master
from bot.engine.keys.vault import Vault
from bot.engine.schedule.clock import Clock
from bot.engine.schedule.heartbeat import Heartbeat
from bot.engine.sending.delivery import Courier
from bot.engine.storage import migrate
from bot.engine.storage.opening import open_database

log = structlog.get_logger()


class Plan(Struct, frozen=True):
    """What a house is built from. Addresses are `sqlite:///file` or `postgresql://…`."""

    database: str
    keyring: str
    masters: Sequence[Master]
    operator: str
    overrides: Path | None = None
    fresh: Callable[[int], bytes] = os.urandom
    """Gives that many random bytes: keys are made of them, and with the keys all ids and choices."""


class House(Struct, frozen=True):
    """Engine, courier and heartbeat, over one open database."""

    engine: Engine
    courier: Courier
    heartbeat: Heartbeat
    keyring: Keyring

    def add(self, platform: Platform) -> None:
        """Send through this connection from now on."""
        self.courier.platforms.append(platform)

    def employ(self, worker: Worker) -> None:
        """From now on it does what needs a process of this machine."""
        self.heartbeat.working.worker = worker

    async def prepare(self) -> None:
        """Beside all else, once it is ready: what somebody would wait for when it is first needed."""
        for feature in self.engine.registry.features:
            if feature.prepare:
                try:
                    await asyncio.to_thread(feature.prepare)
                except Exception as problem:  # whoever needs it meets the same, and has an answer for it
                    log.error("not prepared", feature=feature.name, error=type(problem).__name__)

    async def rotate(self) -> None:
        """Give everybody a new key and seal everything anew, beside all else; asked twice is the same."""
        asked = f"rotate:{secrets.token_hex(8)}"
        await self.engine.database.turn(lambda db: rotation.ask(self.engine.base(db, asked)))

    async def close(self) -> None:
        """Break off what is worked at, end what is on its way, then the connections, the database and the keyring."""
        await self.heartbeat.working.close()
        await self.courier.rest()
        for platform in self.courier.platforms:
            await platform.close()
        await self.engine.database.close()
        self.keyring.close()


async def build(plan: Plan, clock: Clock, features: Sequence[Feature] | None = None) -> House:
    """Migrate, open and connect everything. Raises `CannotOpen` or `KeyringError` with the mend."""
    found = discover() if features is None else features
    migrate.upgrade(plan.database, {feature.name: feature.folder / "migrations" for feature in found})
    keyring = Keyring(plan.keyring, plan.masters, fresh=plan.fresh)
    try:
        database = await open_database(plan.database)
    except BaseException:
        keyring.close()
        raise
    engine = Engine(database, Vault(keyring), registry.build(found, plan.overrides), clock, plan.operator)
    try:
        await settling.begin(engine)
    except BaseException:
        await database.close()
        keyring.close()
        raise
    courier = Courier(engine, [])
    return House(engine, courier, Heartbeat(engine, courier), keyring)
