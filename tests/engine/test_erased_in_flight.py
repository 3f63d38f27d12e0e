"""Erased in the middle of something: nothing is written afterwards, and no key is made again."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlalchemy import Connection, func, select, text

from bot.chat.cards import Document
from bot.chat.messages import Outgoing, Receipt
from bot.chat.people import Account, Caller
from bot.chat.platform import OutcomeUnknown, Refused
from bot.engine.house import House, Plan, build
from bot.engine.keeping.erase import erase_person, is_owing
from bot.engine.keys.keyring import Forgotten
from bot.engine.keys.masters import new_master, read_masters
from bot.engine.schedule.clock import MovableClock
from bot.engine.schema.delivery import outbox
from bot.engine.turn import Turn
from conversation import Person
from erasing import erased, everything, member_of, stage_of
from stages.core_stage import COMMUNITY, CoreStage


@pytest.fixture
def plan(database_url: str, tmp_path: Path) -> Plan:
    keyring = f"sqlite:///{tmp_path / 'keyring.sqlite'}"
    return Plan(database_url, keyring, read_masters(new_master()), "Ana Ruiz")


@pytest.fixture
async def house(plan: Plan) -> AsyncIterator[House]:
    built = await build(plan, MovableClock())
    yield built
    await built.close()


class Slow(CoreStage):
    """A platform on which files take until they are let through; then it ends as the test says."""

    outcome: Exception | None = None

    def __init__(self, house: House, clock: MovableClock) -> None:
        super().__init__(house, clock)
        self.begun, self.may_end = asyncio.Event(), asyncio.Event()

    async def deliver(self, message: Outgoing) -> Receipt:
        if not any(isinstance(part, Document) for part in message.card.parts):
            return await super().deliver(message)
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
    cards = text("SELECT state, length(card) AS size FROM outbox WHERE kind = 'privacy.export' ORDER BY written_at")
    assert [tuple(row) for row in await _rows(house, cards)] == [("sent", 0)]
    stage.closed_dms.add(ana.id)
    await ana.uses("privacy export")
    [_, (state, size)] = await _rows(house, cards)
    assert state == "failed"
    assert size > 0


async def _rows(house: House, query: object) -> list[tuple[str, int]]:
    return await house.engine.database.turn(lambda db: [tuple(row) for row in db.execute(query)])  # type: ignore[call-overload]
