"""Adults in touch with each other, and moderators, on every stage."""

from collections.abc import AsyncIterator

import pytest
from sqlalchemy import Connection

from bot.engine.feature import discover
from bot.engine.house import Plan
from bot.engine.members import communities
from bot.engine.members.communities import Duty, Settings
from bot.engine.schedule.clock import MovableClock
from conversation import Person, Stage, Time
from features.conftest import STAGES
from features.moderation.help import adult, moderator
from scratch_moderated.story import feature as story
from scratch_moderated.story import tables
from stages.core_stage import core_stage
from touch import Touch, account


@pytest.fixture
async def stage(where: str, plan: Plan) -> AsyncIterator[Stage]:
    async with STAGES.get(where, core_stage)(plan, MovableClock(), [*discover(), story]) as opened:
        opened.name = where
        await opened.house.engine.database.turn(tables.create_all, within=10)
        yield opened


@pytest.fixture
def touch(stage: Stage) -> Touch:
    return Touch(stage.house)  # type: ignore[attr-defined]


@pytest.fixture
async def ben(stage: Stage) -> Person:
    return await adult(Person("Ben", stage))


@pytest.fixture
async def mo(stage: Stage) -> Person:
    """A moderator."""
    return await moderator(Person("Mo", stage))


@pytest.fixture
async def eli(stage: Stage) -> Person:
    """Another moderator."""
    return await moderator(Person("Eli", stage))


@pytest.fixture
def time(stage: Stage, ana: Person) -> Time:
    return Time(stage, [ana])


@pytest.fixture
async def names(touch: Touch, ana: Person, ben: Person) -> tuple[str, str]:
    """Ana and Ben are in touch under pen names: hers, his."""
    await ana.uses("meet")
    await ana.presses("Yes, 18 or over")
    opened = await touch.between(ana, ben)
    assert opened is not None
    return opened.seats[0].name.value, opened.seats[1].name.value


@pytest.fixture
async def channel(stage: Stage, mo: Person, touch: Touch) -> None:
    """The moderators have a channel, and duty hours are set: Monday to Friday, 09:00 to 17:00 in Madrid."""

    def settle(db: Connection) -> None:
        turn = stage.house.engine.base(db, "settle")  # type: ignore[attr-defined]
        union = touch.member(turn, mo).union
        duty = Duty((0, 1, 2, 3, 4), "09:00", "17:00")
        communities.change(db, union, Settings(operator="Ana Ruiz", zone="Europe/Madrid", duty=duty))
        communities.set_place(db, union, "moderators", stage.place("moderators"))

    await stage.house.engine.database.turn(settle, within=10)  # type: ignore[attr-defined]
    assert account(mo)
