"""Outside of turns: paying what erasing owes, and beginning where the last life of the bot ended."""

import asyncio
import secrets
from collections.abc import Iterable
from contextlib import suppress
from functools import partial

import structlog
from sqlalchemy import Connection, select
from sqlalchemy.exc import IntegrityError

from bot.engine.dispatch import Engine
from bot.engine.keeping import erase, upkeep
from bot.engine.keys.fingerprints import OWNER
from bot.engine.schema.people import account, person

log = structlog.get_logger()


async def settle(engine: Engine) -> None:
    """The keys of the erased go, tombstones stay, and no byte of them is left in the files. Again is the same."""
    found = await engine.database.turn(erase.owed)
    for one in found:
        await asyncio.to_thread(engine.vault.forget, one.owner, one.marks, one.at)
    if found:
        await engine.database.scrub()
        await engine.database.turn(lambda db: erase.paid(db, found))


async def begin(engine: Engine) -> None:
    """Before anybody is answered: pay what is owed, erase again what an old copy brought back, resume the upkeep."""
    await settle(engine)
    back = await engine.database.turn(lambda db: _back(engine, db), within=30.0)
    for one in back:
        await engine.database.turn(partial(_erase, engine, one))
    if back:
        log.warning("people who were erased came back with an old copy and were erased again", count=len(back))
        await settle(engine)
    start = f"start:{secrets.token_hex(8)}"  # two starts are two events, whatever the clock says
    with suppress(IntegrityError):  # another process starts at this moment, and does the same
        await engine.database.turn(lambda db: upkeep.begin(engine.base(db, start)))


async def forget_keyless(engine: Engine, before: Iterable[str]) -> set[str]:
    """Keys of owners that are nobody. Those that were it `before` too go; the others may be in a turn not yet saved."""
    vault, now = engine.vault, engine.clock.now()
    found = await engine.database.turn(lambda db: erase.keyless(db, vault.owners()))
    for owner in found & set(before):
        vault.forget(owner, (), now)
    return found


def _erase(engine: Engine, person_id: str, db: Connection) -> None:
    erase.erase_person(engine.base(db, f"back:{person_id}"), person_id)


def _back(engine: Engine, db: Connection) -> list[str]:
    """Persons whose tombstone is younger than their agreement. Who agreed anew is somebody else to us."""
    tombstones = engine.vault.keyring.forgotten()
    if not tombstones:
        return []
    agreed = select(account.c.fingerprint, person.c.id, person.c.agreed_at).join(
        person, person.c.id == account.c.person_id
    )
    rows = db.execute(agreed).all()
    later = {row.id for row in rows if (at := tombstones.get(row.fingerprint)) and at > row.agreed_at}
    same = {row.id for row in rows if engine.vault.fingerprint(OWNER, row.id) in tombstones}
    return sorted(later | same)
