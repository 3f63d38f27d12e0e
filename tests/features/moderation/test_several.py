"""Somebody of two communities, in a private chat that does not say which: what they press belongs to one of them."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from msgspec.structs import replace

from bot.chat.people import Caller
from bot.engine.feature import discover
from bot.engine.house import Plan
from bot.engine.keys.masters import new_master, read_masters
from bot.engine.schedule.clock import MovableClock
from conversation import Person
from features.moderation.help import adult, moderator, reports, writes
from scratch_moderated.story import feature as story
from scratch_moderated.story import tables
from stages.core_stage import CoreStage, core_stage
from touch import Touch

UNKIND = "You will never get a job with this."


class Private(CoreStage):
    """Those who are named act in the private chat, where the platform names no community."""

    private: frozenset[str] = frozenset()

    def _by(self, person: Person) -> Caller:
        by = super()._by(person)
        return replace(by, community=None) if person.name in self.private else by


@pytest.fixture
async def stage(tmp_path: Path) -> AsyncIterator[Private]:
    addresses = [f"sqlite:///{tmp_path / name}.sqlite" for name in ("onward", "keyring")]
    plan = Plan(*addresses, read_masters(new_master()), "Ana Ruiz")
    async with core_stage(plan, MovableClock(), [*discover(), story]) as opened:
        await opened.house.engine.database.turn(tables.create_all, within=10)
        opened.__class__ = Private
        assert isinstance(opened, Private)
        opened.private = frozenset()
        yield opened


@pytest.fixture
async def ana(stage: Private) -> Person:
    return await adult(Person("Ana", stage))


@pytest.fixture
async def ben(stage: Private) -> Person:
    return await adult(Person("Ben", stage))


@pytest.fixture
async def mo(stage: Private) -> Person:
    return await moderator(Person("Mo", stage))


@pytest.fixture
async def names(stage: Private, ana: Person, ben: Person, mo: Person) -> tuple[str, str]:
    """In touch in the first community; all three are in the second as well, and write in private from now on."""
    opened = await Touch(stage.house).between(ana, ben)
    assert opened is not None
    for person in (ana, ben, mo):
        await Person(person.name, stage, elsewhere=True).agrees()
    stage.private = frozenset(person.name for person in (ana, ben, mo))
    return opened.seats[0].name.value, opened.seats[1].name.value


async def test_a_report_reaches_the_community_of_the_exchange(
    names: tuple[str, str], ana: Person, ben: Person, mo: Person
) -> None:
    hers, _ = names
    await writes(ben, hers, UNKIND)
    ben.sees("On its way")
    await reports(ana, words="It hurt.")
    ana.sees("The conversation has stopped", "One moderator reads what waits here")
    await mo.looks()
    await mo.presses("Open it")
    mo.sees(UNKIND, "It hurt.")
    await mo.presses("Take it")
    await mo.presses("Stop this pen name")
    await mo.presses("Send 1")
    await mo.presses("Send 1")
    await ben.looks()
    await ben.presses("Say how I see it")
    await ben.submits(words="I meant the letter.")
    ben.sees("read")


async def test_a_moderator_of_one_community_reads_nothing_of_the_other(
    stage: Private, names: tuple[str, str], ana: Person, ben: Person
) -> None:
    hers, _ = names
    other = Person("Zoe", stage, elsewhere=True)
    await moderator(other)
    await writes(ben, hers, UNKIND)
    ben.sees("On its way")
    await reports(ana)
    stage.private |= {"Zoe"}
    await other.looks()
    other.sees_not(UNKIND)
    await other.uses("onward moderation")
    other.sees_not(UNKIND, "[Open it]")
