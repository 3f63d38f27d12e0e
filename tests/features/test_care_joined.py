"""Holding back, for somebody with two accounts: it holds on both, comes once, and goes with them."""

import pytest
from sqlalchemy import func, select

from bot.features.care.store.tables import holding
from conversation import Person, Stage, Time
from features.codes import makes_code, types
from features.test_care import URGENT, logs

AGAIN = "You do not have to answer this."


@pytest.fixture
async def ben(stage: Stage) -> Person:
    """Another account of Ana's."""
    person = Person("Ben", stage)
    await person.agrees()
    return person


async def joins(ana: Person, ben: Person) -> None:
    """Hers leads from now on."""
    await types(ben, "onward join", await makes_code(ana, "onward join"))


async def days(time: Time, ana: Person, ben: Person) -> int:
    """How often the bot writes once more in three days."""
    time.people = [ana, ben]
    found = 0
    for _ in range(36):
        await time.passes(hours=2)
        found += ana.new.count(AGAIN) + ben.new.count(AGAIN)
    return found


async def test_joined_after_heavy_words_the_bot_writes_once(ana: Person, ben: Person, time: Time) -> None:
    await logs(ben, URGENT)
    await joins(ana, ben)
    assert await days(time, ana, ben) == 1


async def test_parted_after_heavy_words_the_bot_writes_once(ana: Person, ben: Person, time: Time) -> None:
    await joins(ana, ben)
    await logs(ben, URGENT)
    await ben.uses("onward join")
    await ben.presses("Undo")
    assert await days(time, ana, ben) == 1


async def test_joined_accounts_hold_back_together(ana: Person, ben: Person, time: Time) -> None:
    await logs(ben, URGENT)
    await joins(ana, ben)
    await logs(ana, URGENT)
    await ana.presses("Skip that message")
    assert await days(time, ana, ben) == 0


async def test_nothing_is_left_of_who_erased_everything(ana: Person, ben: Person, stage: Stage) -> None:
    await joins(ana, ben)
    await logs(ben, URGENT)
    await ben.uses("onward join")
    await ben.presses("Undo")
    await ben.uses("privacy erase")
    await ben.presses("Erase everything")
    await ben.submits(word="erase")
    count = select(func.count()).select_from(holding)
    assert await stage.house.engine.database.turn(lambda db: db.execute(count).scalar()) == 0  # type: ignore[attr-defined]
