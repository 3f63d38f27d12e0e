"""What tests about erasing share: a member, their rows, an erasure, and everything that is left."""

import shutil
from datetime import timedelta
from pathlib import Path

from sqlalchemy import select

from bot.engine.house import House, Plan, build
from bot.engine.keeping.erase import erase_person
from bot.engine.schedule.clock import MovableClock
from bot.engine.schema.people import membership
from bot.engine.storage import sqlite_setup
from bot.engine.storage.database import Database
from conversation import Person
from planting import Planted, plant, tables
from stages.core_stage import CoreStage

_A_MOMENT = timedelta(seconds=1)


def stage_of(house: House, kind: type[CoreStage] = CoreStage) -> CoreStage:
    clock = house.engine.clock
    assert isinstance(clock, MovableClock)
    return kind(house, clock)


async def member_of(house: House, who: Person) -> tuple[str, str]:
    """(person, membership) of the only one who agreed last."""
    rows = select(membership.c.person_id, membership.c.id).order_by(membership.c.agreed_at.desc())
    await who.agrees()
    house.engine.clock.move(_A_MOMENT)  # type: ignore[attr-defined]
    row = await house.engine.database.turn(lambda db: db.execute(rows).first())
    assert row is not None
    return row.person_id, row.id


async def planted(house: House, membership_id: str) -> Planted:
    return await house.engine.database.turn(lambda db: plant(db, house.engine.vault, membership_id), within=9)


async def erased(house: House, person_id: str) -> None:
    base = house.engine.base
    await house.engine.database.turn(lambda db: erase_person(base(db, "erase"), person_id), within=9)


async def everything(database: Database) -> str:
    """Every value of every row."""

    def read(db: object) -> str:
        return "\n".join(str(row) for table in tables() for row in db.execute(select(table)).mappings())  # type: ignore[attr-defined]

    return await database.turn(read, within=9)


def files(folder: Path) -> bytes:
    return b"".join(file.read_bytes() for file in folder.rglob("*") if file.is_file())


def copied(folder: Path, to: Path) -> None:
    """The files as a kill leaves them behind."""
    for file in folder.glob("*.sqlite*"):
        shutil.copy(file, to)


async def restored(plan: Plan, backup: Path) -> House:
    """The old content in place, the keyring of today, and a start."""
    target = sqlite_setup.file_of(plan.database)
    assert target is not None
    for beside in target.parent.glob(f"{target.name}*"):
        beside.unlink()
    shutil.copy(backup, target)
    return await build(plan, MovableClock())
