"""Erased means gone: from every table that reflection finds, the log of writes and every folder."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from sqlalchemy import LargeBinary, func, select

from adapters.wakeup import Wakeup
from bot.engine.house import House, Plan, build
from bot.engine.keeping.erase import is_owing
from bot.engine.keys import keyring_tables
from bot.engine.keys.masters import new_master, read_masters
from bot.engine.schedule.clock import MovableClock
from bot.engine.schema.people import person
from bot.engine.storage.columns import Sealed
from conversation import Person
from erasing import copied, erased, everything, files, member_of, planted, stage_of
from planting import ABOUT_NOBODY, CANARY, about_people, tables

SECONDS = 60.0


@pytest.fixture
def plan(database_url: str, tmp_path: Path) -> Plan:
    keyring = f"sqlite:///{tmp_path / 'keyring.sqlite'}"
    return Plan(database_url, keyring, read_masters(new_master()), "Ana Ruiz")


@pytest.fixture
def in_files(tmp_path: Path) -> Plan:
    addresses = [f"sqlite:///{tmp_path / name}.sqlite" for name in ("onward", "keyring")]
    return Plan(addresses[0], addresses[1], read_masters(new_master()), "Ana Ruiz")


@pytest.fixture
async def house(plan: Plan) -> AsyncIterator[House]:
    built = await build(plan, MovableClock())
    yield built
    await built.close()


def test_every_table_is_about_people_or_says_that_it_is_not() -> None:
    known = {table.name for table in about_people()} | ABOUT_NOBODY.keys()
    assert {table.name for table in tables()} == known


def test_bytes_are_sealed_or_have_a_length() -> None:
    bare = [
        str(column)
        for table in tables()
        for column in table.columns
        if isinstance(column.type, LargeBinary) and not isinstance(column.type, Sealed) and not column.type.length
    ]
    assert bare == []


async def test_erased_means_gone_from_every_table_index_log_and_folder(
    house: House, plan: Plan, tmp_path: Path
) -> None:
    stage = stage_of(house)
    ana, ben = Person("Ana", stage), Person("Ben", stage)
    owner, mine = await member_of(house, ana)
    await member_of(house, ben)
    written = await planted(house, mine)
    assert len(written.sealed) >= 12
    assert CANARY in await everything(house.engine.database)
    await erased(house, owner)
    await house.heartbeat.beat()
    left = await everything(house.engine.database)
    assert CANARY not in left
    for one in (owner, mine, ana.id):
        assert one not in left
    assert (
        await house.engine.database.turn(lambda db: db.execute(select(func.count()).select_from(person)).scalar()) == 1
    )
    if plan.database.startswith("sqlite"):
        on_disk = files(tmp_path)
        assert not [name for name, blob in written.sealed.items() if blob[29:] in on_disk]
        assert CANARY.encode() not in on_disk
        assert ana.id.encode() not in on_disk


async def test_erased_through_the_bot_while_it_runs_is_gone_within_a_minute(in_files: Plan, tmp_path: Path) -> None:
    house = await build(in_files, MovableClock())
    wakeup = Wakeup(house.heartbeat)
    wakeup.start()
    ana = Person("Ana", stage_of(house))
    await ana.agrees()
    await ana.uses("break")
    await ana.presses("Time zone")
    await ana.submits(city="Asmara")
    await ana.uses("rejected")
    await ana.submits(kind="job", organisation=CANARY, note=CANARY)
    await ana.presses("Let me vent")
    await ana.submits(words=CANARY, after="keep")
    await ana.uses("privacy export")
    assert b"Asmara" in files(tmp_path)
    await ana.uses("privacy erase")
    await ana.presses("Erase everything")
    await ana.submits(word="erase")
    ana.sees("It is done")
    async with asyncio.timeout(SECONDS):
        while await house.engine.database.turn(is_owing):  # noqa: ASYNC110 - it beats by itself
            await asyncio.sleep(0.05)
    wakeup.stop()
    assert house.engine.vault.owners() == set()
    for private in (CANARY, "Asmara", ana.id):
        assert private.encode() not in files(tmp_path)
    await house.close()


async def test_a_bot_that_dies_between_erasing_and_scrubbing_scrubs_at_its_next_start(
    in_files: Plan, tmp_path: Path
) -> None:
    house = await build(in_files, MovableClock())
    ana = Person("Ana", stage_of(house))
    owner, mine = await member_of(house, ana)
    written = await planted(house, mine)
    await erased(house, owner)
    after = tmp_path / "after"
    after.mkdir()
    copied(tmp_path, after)
    await house.close()
    assert any(blob[29:] in files(after) for blob in written.sealed.values())
    addresses = [f"sqlite:///{after / name}.sqlite" for name in ("onward", "keyring")]
    again = await build(replace(in_files, database=addresses[0], keyring=addresses[1]), MovableClock())
    on_disk = files(after)
    assert CANARY.encode() not in on_disk
    assert not any(blob[29:] in on_disk for blob in written.sealed.values())
    assert owner not in again.engine.vault.owners()
    assert again.keyring.has_forgotten(owner)
    await again.close()


def test_docs_name_every_table_of_the_database_and_the_keyring() -> None:
    written = (Path(__file__).parents[2] / "docs" / "privacy.md").read_text("utf-8")
    names = {table.name for table in tables()} | set(keyring_tables.tables.tables)
    assert [name for name in sorted(names) if f"`{name}`" not in written] == []
