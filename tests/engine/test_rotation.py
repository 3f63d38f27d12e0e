"""Keys change while the bot runs: every field opens at every moment, with the newest key in the end."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace
from sqlalchemy import Column, MetaData, String, Table, insert, select

from bot.engine.house import House, Plan, build
from bot.engine.keys import rotation
from bot.engine.keys.keyring import Keyring
from bot.engine.keys.masters import KeyringError, new_master, read_masters
from bot.engine.keys.sealed import fields_of, place, sealed_tables_of
from bot.engine.keys.vault import Unreadable, Vault
from bot.engine.schedule import heartbeat
from bot.engine.schedule.clock import MovableClock
from bot.engine.schema.people import membership
from bot.engine.schema.privacy import rotation as progress
from bot.engine.storage import sqlite_setup
from bot.engine.storage.columns import Sealed
from conversation import Person
from planting import CANARY, Planted, plant
from stages.core_stage import CoreStage

OLD, NEW = new_master(), new_master()
Opened = dict[tuple[str, str], tuple[bytes, str]]


@pytest.fixture
def plan(database_url: str, tmp_path: Path) -> Plan:
    return Plan(database_url, f"sqlite:///{tmp_path / 'keyring.sqlite'}", read_masters(OLD), "Ana Ruiz")


@pytest.fixture
async def house(plan: Plan) -> AsyncIterator[House]:
    built = await build(plan, MovableClock())
    yield built
    await built.close()


def moved(house: House, **span: float) -> None:
    clock = house.engine.clock
    assert isinstance(clock, MovableClock)
    clock.move(timedelta(**span))


async def planted(house: House) -> Planted:
    stage = CoreStage(house, house.engine.clock)  # type: ignore[arg-type]
    await Person("Ben", stage).agrees()
    moved(house, seconds=1)
    await Person("Ana", stage).agrees()
    mine = select(membership.c.id).order_by(membership.c.agreed_at.desc())
    one = await house.engine.database.turn(lambda db: db.execute(mine).scalar())
    return await house.engine.database.turn(lambda db: plant(db, house.engine.vault, str(one)), within=9)


async def opened(house: House) -> Opened:
    """Every sealed value: where it stands -> the id of its key, and what it says."""

    def read(db: object) -> Opened:
        found: Opened = {}
        for table in sealed_tables_of(db):  # type: ignore[arg-type]
            for row in db.execute(select(table)).mappings():  # type: ignore[attr-defined]
                for column in [column for column in fields_of(table) if row[column.name]]:
                    blob = row[column.name]
                    where = place(column, row)
                    found[where] = blob[1:17], house.engine.vault.open(*where, blob)
        return found

    return await house.engine.database.turn(read, within=9)


async def rotated(house: House) -> None:
    await house.rotate()
    await house.heartbeat.settle(500)
    rows = await house.engine.database.turn(lambda db: db.execute(select(progress)).all())
    assert rows == []


async def test_every_sealed_field_gets_a_new_key_and_says_the_same(house: House) -> None:
    written = await planted(house)
    before = await opened(house)
    assert {where[0] for where in before} >= set(written.sealed)
    assert len({said for _, said in before.values() if CANARY in said}) == len(written.sealed)
    await rotated(house)
    after = await opened(house)
    assert {where: said for where, (_, said) in after.items()} == {where: said for where, (_, said) in before.items()}
    assert not {key for key, _ in before.values()} & {key for key, _ in after.values()}
    moved(house, seconds=1)
    await rotated(house)
    assert not {key for key, _ in after.values()} & {key for key, _ in (await opened(house)).values()}


async def test_members_go_on_meanwhile(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    for limit in ("KEYS_AT_ONCE", "ROWS_AT_ONCE"):
        monkeypatch.setattr(rotation, limit, 1)
    monkeypatch.setattr(heartbeat, "STEPS", 1)
    stage = CoreStage(house, house.engine.clock)  # type: ignore[arg-type]
    ana, ben = Person("Ana", stage), Person("Ben", stage)
    await ana.agrees()
    await ben.agrees()
    await house.rotate()
    written = []
    for number in range(12):
        await ana.uses("rejected")
        await ana.submits(kind="job")
        await ana.presses("Let me vent")
        await ana.submits(words=f"word {number}", after="keep")
        written.append(f"word {number}")
        await house.heartbeat.beat()
        assert {said for _, said in (await opened(house)).values()} >= set(written)
    await house.heartbeat.settle(900)
    found = await opened(house)
    assert {said for _, said in found.values()} >= set(written)
    newest = {house.keyring.key_for(owner).id for owner in house.keyring.owners()}
    assert {key for key, _ in found.values()} <= newest


async def test_retired_keys_open_backups_for_a_while_and_then_go(plan: Plan, house: House, tmp_path: Path) -> None:
    await planted(house)
    before = await opened(house)
    if plan.database.startswith("sqlite"):
        sqlite_setup.copy(plan.database, tmp_path / "backup.sqlite")
    await rotated(house)
    assert all(house.keyring.get(key) for key, _ in before.values())
    moved(house, days=89)
    await house.heartbeat.settle(500)
    assert all(house.keyring.get(key) for key, _ in before.values())
    moved(house, days=3)
    await house.heartbeat.settle(500)
    for key in {key for key, _ in before.values()}:
        with pytest.raises(KeyError):
            house.keyring.get(key)
    assert await opened(house)
    assert house.keyring.oldest_retired() is None


async def test_forgetting_takes_retired_keys_too(house: House) -> None:
    vault = house.engine.vault
    sealed = vault.seal("ana", "a.b", "1", "no")
    await rotated(house)
    assert vault.open("a.b", "1", sealed) == "no"
    vault.forget("ana", (), house.engine.clock.now())
    with pytest.raises(Unreadable):
        vault.open("a.b", "1", sealed)
    assert "ana" not in vault.owners()


async def test_a_new_master_first_wraps_everything_anew_after_a_start(plan: Plan, tmp_path: Path) -> None:
    house = await build(plan, MovableClock())
    await planted(house)
    await rotated(house)
    before = await opened(house)
    await house.close()
    both = await build(replace(plan, masters=read_masters(f"{NEW},{OLD}")), MovableClock())
    await both.heartbeat.settle()
    assert both.keyring.stale() == 0
    await both.close()
    with pytest.raises(KeyringError, match="ONWARD_MASTER_KEY"):
        Keyring(plan.keyring, read_masters(OLD))
    alone = await build(replace(plan, masters=read_masters(NEW)), MovableClock())
    assert await opened(alone) == before
    await alone.close()


async def test_a_pass_that_was_given_up_goes_on_after_a_start(plan: Plan, monkeypatch: pytest.MonkeyPatch) -> None:
    house = await build(plan, MovableClock())
    await planted(house)
    before = await opened(house)
    with monkeypatch.context() as broken:
        broken.setattr(Vault, "renewed", lambda *_: 1 / 0)
        await house.rotate()
        for _ in range(9):
            await house.heartbeat.settle()
            moved(house, minutes=2)
    assert {key for key, _ in (await opened(house)).values()} == {key for key, _ in before.values()}
    await house.close()
    again = await build(plan, MovableClock())
    await again.heartbeat.settle(500)
    assert not {key for key, _ in before.values()} & {key for key, _ in (await opened(again)).values()}
    await again.close()


async def test_keys_of_several_columns_are_walked_whole(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rotation, "ROWS_AT_ONCE", 2)
    pair = Table(
        "pair",
        MetaData(),
        Column("one", String(22), primary_key=True),
        Column("other", String(22), primary_key=True),
        Column("row", String(22)),
        Column("words", Sealed("row")),
    )
    vault, seal = house.engine.vault, house.engine.vault.seal
    rows = [
        {
            "one": f"o{n // 4}",
            "other": f"p{n % 4}",
            "row": f"r{n}",
            "words": seal("ana", "pair.words", f"r{n}", "no"),
        }
        for n in range(9)
    ]

    def make(db: object) -> None:
        pair.create(db)  # type: ignore[arg-type]
        db.execute(insert(pair), rows)  # type: ignore[attr-defined]

    await house.engine.database.turn(make, within=9)
    vault.keyring.renew(10, house.engine.clock.now())
    assert not vault.keyring.renewable(house.engine.clock.now())

    def walk(db: object) -> int:
        turn, after, steps = house.engine.base(db, "walk"), None, 0  # type: ignore[arg-type]
        while steps == 0 or after is not None:
            after, steps = rotation._rows(turn, pair, after), steps + 1
        return steps

    assert await house.engine.database.turn(walk, within=9) == 6
    stored = await house.engine.database.turn(lambda db: db.execute(select(pair)).all())
    assert {row.words[1:17] for row in stored} == {vault.keyring.key_for("ana").id}
    assert all(vault.open("pair.words", row.row, row.words) == "no" for row in stored)
