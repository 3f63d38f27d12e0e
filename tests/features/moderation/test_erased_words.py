"""Erased means gone also from what others have: every sealed field that is left is opened, and read."""

from collections.abc import AsyncIterator
from contextlib import suppress
from pathlib import Path

import pytest
from sqlalchemy import Connection, select

from bot.engine.feature import discover
from bot.engine.house import Plan
from bot.engine.keys.masters import new_master, read_masters
from bot.engine.keys.sealed import place
from bot.engine.keys.vault import Unreadable, Vault
from bot.engine.schedule.clock import MovableClock
from bot.engine.storage.columns import Sealed
from conversation import Person
from features.moderation.help import adult, moderator, opens, reports, writes
from organised import ALWAYS, grant, settle
from planting import tables
from scratch_moderated.story import feature as story
from scratch_moderated.story import tables as story_tables
from stages.core_stage import CoreStage, core_stage
from touch import Touch

UNKIND = "You will never get a job with this."


@pytest.fixture
async def stage(tmp_path: Path) -> AsyncIterator[CoreStage]:
    addresses = [f"sqlite:///{tmp_path / name}.sqlite" for name in ("onward", "keyring")]
    plan = Plan(*addresses, read_masters(new_master()), "Ana Ruiz")
    async with core_stage(plan, MovableClock(), [*discover(), story]) as opened:
        await opened.house.engine.database.turn(story_tables.create_all, within=10)
        yield opened


async def readable(stage: CoreStage) -> str:
    """Every sealed field that today's keys open."""
    vault = stage.house.engine.vault
    await stage.settle()
    return await stage.house.engine.database.turn(lambda db: "\n".join(_opened(db, vault)), within=10)


def _opened(db: Connection, vault: Vault) -> list[str]:
    found = []
    for table in tables():
        for column in (one for one in table.columns if isinstance(one.type, Sealed)):
            for row in db.execute(select(table).where(column.is_not(None))).mappings():
                with suppress(Unreadable):
                    where, key = place(column, row)
                    found.append(f"{where}: {vault.open(where, key, row[column.name])}")
    return found


async def erases(person: Person) -> None:
    await person.uses("privacy erase")
    await person.presses("Erase everything")
    await person.submits(word="erase")


async def test_words_are_gone_from_what_others_were_answered(stage: CoreStage) -> None:
    ana, ben = await adult(Person("Ana", stage)), await adult(Person("Ben", stage))
    mo = await moderator(Person("Mo", stage))
    opened = await Touch(stage.house).between(ana, ben)
    assert opened is not None
    stage.closed_dms.add(ana.id)
    await writes(ben, opened.seats[0].name.value, UNKIND)
    await ana.uses("mine")
    await ana.presses("Read it")
    ana.sees(UNKIND)
    stage.closed_dms.clear()
    await reports(ana)
    await opens(mo)
    await mo.presses("Take it")
    await mo.presses("Stop this pen name")
    await mo.presses("Send 1")
    await mo.presses("Send 1")
    assert UNKIND in await readable(stage)
    await erases(ben)
    left = await readable(stage)
    assert UNKIND not in left
    assert ben.id not in left


@pytest.mark.parametrize("taken", [True, False])
async def test_nobody_on_duty_keeps_the_name_of_who_asked(stage: CoreStage, taken: bool) -> None:
    ana, ben, eli = (Person(name, stage) for name in ("Ana", "Ben", "Eli"))
    for person in (ana, ben, eli):
        await person.agrees()
    for person in (ben, eli):
        await grant(stage, person, "duty")
    await settle(stage, duty=ALWAYS, zone="UTC")
    stage.closed_dms.add(eli.id)
    await ana.uses("support")
    await ana.presses("Ask someone to message me")
    await ana.presses("Send it")
    await stage.settle()
    if taken:
        await ben.presses("I will write")
    assert ana.id in await readable(stage)
    await erases(ana)
    assert ana.id not in await readable(stage)
