"""Erased means gone: from every table, the log of writes and every folder; unreadable in backups; never back."""

import asyncio
import shutil
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import Connection, LargeBinary, func, select, text

from adapters.wakeup import Wakeup
from bot.chat.messages import Outgoing, Receipt
from bot.chat.people import Account, Caller
from bot.chat.platform import OutcomeUnknown, Refused
from bot.engine import keyring_tables, sqlite_setup
from bot.engine.clock import MovableClock
from bot.engine.columns import Sealed
from bot.engine.database import Database
from bot.engine.engines import plain_engine
from bot.engine.erase import erase_person, is_owing
from bot.engine.house import House, Plan, build
from bot.engine.keyring import Forgotten
from bot.engine.masters import new_master, read_masters
from bot.engine.people import of_person
from bot.engine.schema.delivery import outbox
from bot.engine.schema.people import account, membership, person
from bot.engine.sealed import fields_of, place, sealed_tables
from bot.engine.turn import Turn
from bot.engine.vault import Unreadable
from conversation import Person
from planting import ABOUT_NOBODY, CANARY, Planted, about_people, plant, tables
from stages.core_stage import COMMUNITY, CoreStage

SECONDS = 60.0
_A_MOMENT = timedelta(seconds=1)


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


class Slow(CoreStage):
    """A platform on which a message takes until it is let through; then it ends as the test says."""

    outcome: Exception | None = None

    def __init__(self, house: House, clock: MovableClock) -> None:
        super().__init__(house, clock)
        self.begun, self.may_end = asyncio.Event(), asyncio.Event()

    async def deliver(self, message: Outgoing) -> Receipt:
        self.begun.set()
        await self.may_end.wait()
        if self.outcome is not None:
            raise self.outcome
        return await super().deliver(message)


@pytest.mark.parametrize(
    "outcome", [None, Refused("DMs are closed"), OutcomeUnknown("lost"), ValueError("broken")], ids=str
)
async def test_erased_while_an_export_is_on_its_way(house: House, outcome: Exception | None) -> None:
    stage = stage_of(house, Slow)
    assert isinstance(stage, Slow)
    stage.outcome = outcome
    ana = Person("Ana", stage)
    owner, _ = await member_of(house, ana)
    sending = asyncio.create_task(ana.uses("privacy export"))
    await stage.begun.wait()
    await erased(house, owner)
    stage.may_end.set()
    await sending
    await stage.settle()
    stored = await everything(house.engine.database)
    assert owner not in stored
    count = select(func.count()).select_from(outbox)
    assert await house.engine.database.turn(lambda db: db.execute(count).scalar()) == 0
    assert owner not in house.engine.vault.owners()
    with pytest.raises(Forgotten):
        house.engine.vault.seal(owner, "outbox.receipt", "1", "late")


async def test_erased_twice_before_anything_was_settled(house: House) -> None:
    ana = Person("Ana", stage_of(house))
    first, _ = await member_of(house, ana)
    caller = Caller(Account("core", ana.id), COMMUNITY, "en-US")

    def twice(db: Connection) -> str:
        base = house.engine.base(db, "twice")
        erase_person(base, first)
        turn = Turn(base, None, caller)
        turn.join()
        erase_person(base, turn.me.person)
        return turn.me.person

    second = await house.engine.database.turn(twice, within=9)
    await house.heartbeat.beat()
    assert house.keyring.has_forgotten(first)
    assert house.keyring.has_forgotten(second)
    assert house.engine.vault.owners() == set()
    assert not await house.engine.database.turn(is_owing)


async def test_an_export_asked_for_after_erasing_meets_a_stranger(house: House) -> None:
    ana = Person("Ana", stage_of(house))
    owner, _ = await member_of(house, ana)
    await erased(house, owner)
    await ana.uses("privacy export")
    ana.sees("Before we start")


async def test_sent_words_are_gone_from_the_outbox_and_those_that_wait_are_not(house: House) -> None:
    stage = stage_of(house)
    ana = Person("Ana", stage)
    await ana.agrees()
    await ana.uses("privacy export")
    ana.sees("Your export")
    cards = text("SELECT state, length(card) AS size FROM outbox ORDER BY written_at")
    assert [tuple(row) for row in await _rows(house, cards)] == [("sent", 0)]
    stage.closed_dms.add(ana.id)
    await ana.uses("privacy export")
    [_, (state, size)] = await _rows(house, cards)
    assert state == "failed"
    assert size > 0


async def _rows(house: House, query: object) -> list[tuple[str, int]]:
    return await house.engine.database.turn(lambda db: [tuple(row) for row in db.execute(query)])  # type: ignore[call-overload]


def test_docs_name_every_table_of_the_database_and_the_keyring() -> None:
    written = (Path(__file__).parents[2] / "docs" / "privacy.md").read_text("utf-8")
    names = {table.name for table in tables()} | set(keyring_tables.tables.tables)
    assert [name for name in sorted(names) if f"`{name}`" not in written] == []
