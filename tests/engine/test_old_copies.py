"""An old copy of the content opens for nobody who was erased since, and brings nobody back."""

from pathlib import Path

import pytest
from sqlalchemy import select

from bot.engine.house import Plan, build
from bot.engine.keys.keyring import Forgotten
from bot.engine.keys.masters import new_master, read_masters
from bot.engine.keys.sealed import fields_of, place, sealed_tables
from bot.engine.keys.vault import Unreadable
from bot.engine.members.people import of_person
from bot.engine.schedule.clock import MovableClock
from bot.engine.schema.people import account
from bot.engine.storage import sqlite_setup
from bot.engine.storage.engines import plain_engine
from conversation import Person
from erasing import erased, everything, member_of, planted, restored, stage_of
from planting import CANARY


@pytest.fixture
def in_files(tmp_path: Path) -> Plan:
    addresses = [f"sqlite:///{tmp_path / name}.sqlite" for name in ("onward", "keyring")]
    return Plan(addresses[0], addresses[1], read_masters(new_master()), "Ana Ruiz")


async def test_an_old_backup_opens_for_everybody_but_the_erased(in_files: Plan, tmp_path: Path) -> None:
    house = await build(in_files, MovableClock())
    stage = stage_of(house)
    people = {name: await member_of(house, Person(name, stage)) for name in ("Ana", "Ben")}
    written = await planted(house, people["Ana"][1])
    backup = tmp_path / "backup.sqlite"
    sqlite_setup.copy(in_files.database, backup)
    await erased(house, people["Ana"][0])
    await house.heartbeat.beat()
    engine, vault, read = plain_engine(f"sqlite:///{backup}"), house.engine.vault, 0
    with engine.connect() as old:
        for table in [table for table in sealed_tables() if not table.name.startswith("garden")]:
            for row in old.execute(select(table)).mappings():
                for column in [column for column in fields_of(table) if row[column.name]]:
                    named, key = place(column, row)
                    if row[column.name] == written.sealed.get(named):
                        with pytest.raises(Unreadable):
                            vault.open_bytes(named, key, row[column.name])
                        read += 1
        [bens] = old.execute(select(account).where(account.c.person_id == people["Ben"][0])).all()
    assert read == len(written.sealed)
    assert vault.open("account.real_id", bens.id, bens.real_id) == Person("Ben", stage).id
    engine.dispose()
    await house.close()


async def test_whom_an_old_backup_brings_back_is_erased_before_anyone_is_answered(
    in_files: Plan, tmp_path: Path
) -> None:
    house = await build(in_files, MovableClock())
    stage = stage_of(house)
    ana, ben = Person("Ana", stage), Person("Ben", stage)
    owner, mine = await member_of(house, ana)
    await member_of(house, ben)
    await planted(house, mine)
    backup = tmp_path / "backup.sqlite"
    sqlite_setup.copy(in_files.database, backup)
    await erased(house, owner)
    await house.heartbeat.beat()
    await house.close()
    again = await restored(in_files, backup)
    assert CANARY not in await everything(again.engine.database)
    assert await again.engine.database.turn(lambda db: of_person(db, owner)) == []
    stage = stage_of(again)
    ana, ben = Person("Ana", stage), Person("Ben", stage)
    await ben.uses("mine")
    ben.sees_not("Before we start")
    await ana.uses("mine")
    ana.sees("Before we start")
    await again.close()


async def test_who_agrees_anew_after_erasing_is_left_alone(in_files: Plan, tmp_path: Path) -> None:
    house = await build(in_files, MovableClock())
    ana = Person("Ana", stage_of(house))
    first, _ = await member_of(house, ana)
    await erased(house, first)
    await house.heartbeat.beat()
    second, _ = await member_of(house, ana)
    backup = tmp_path / "backup.sqlite"
    sqlite_setup.copy(in_files.database, backup)
    await house.close()
    again = await restored(in_files, backup)
    assert await again.engine.database.turn(lambda db: of_person(db, second))
    with pytest.raises(Forgotten):
        again.engine.vault.seal(first, "a.b", "1", "no")
    await again.close()
