"""What goes out at once and what one after the other; a long queue holds up nothing else. On the bare engine."""

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import Connection

from bot.chat.cards import Card, Paragraph
from bot.chat.jobs import ChannelChecked, Job, JobResult
from bot.chat.messages import Outgoing, Receipt
from bot.chat.people import Community, Place
from bot.chat.text import words
from bot.engine.feature import Feature
from bot.engine.house import House, Plan, build
from bot.engine.keys.masters import new_master, read_masters
from bot.engine.schedule.clock import MovableClock
from bot.engine.sending import readying
from bot.engine.sending.kinds import Budget, MessageKind

WHERE = Community("core", "1")


class Slow:
    """A platform that takes its time: each message until it is let go."""

    name = "core"

    def __init__(self) -> None:
        self.under_way: list[str] = []
        self.arrived: list[str] = []
        self.may_end = asyncio.Event()
        self.free: set[str] = set()

    def serves(self, community: Community) -> bool:
        return community == WHERE

    async def deliver(self, message: Outgoing) -> Receipt:
        said, to = message.card.plain, message.to.id
        self.under_way.append(said)
        if to not in self.free:
            await self.may_end.wait()
        self.arrived.append(said)
        return Receipt(to, message.nonce)

    async def look_back(self, message: Outgoing) -> Receipt | None:
        return None

    async def do(self, job: Job) -> JobResult:
        return ChannelChecked()

    async def close(self) -> None:
        """Nothing to close."""


@pytest.fixture
def slow() -> Slow:
    return Slow()


@pytest.fixture
async def house(slow: Slow, database_url: str, tmp_path: Path) -> AsyncIterator[House]:
    (tmp_path / "wording").mkdir()
    (tmp_path / "wording" / "en.ftl").write_text("")
    feature = Feature("post", kinds=(MessageKind("news", Budget.POST, timedelta(hours=1)),), folder=tmp_path)
    plan = Plan(database_url, f"sqlite:///{tmp_path / 'keyring.sqlite'}", read_masters(new_master()), "Ana Ruiz")
    built = await build(plan, MovableClock(), [feature])
    await built.heartbeat.settle()
    built.add(slow)
    yield built
    slow.may_end.set()
    await built.close()


async def post(house: House, channel: str, *said: str) -> None:
    def work(db: Connection) -> None:
        base = house.engine.base(db, f"post:{channel}:{said}")
        for line in said:
            base.post(Place(WHERE, channel), Card(None, (Paragraph(words(line)),)), "post.news")

    await house.engine.database.turn(work, within=20)


async def eventually(check: object) -> None:
    for _ in range(1000):
        if check():  # type: ignore[operator]
            return
        await asyncio.sleep(0.01)
    raise AssertionError("it did not come to that")


async def test_one_after_the_other_in_a_channel_and_channels_beside_each_other(house: House, slow: Slow) -> None:
    await post(house, "one", "a1", "a2")
    await post(house, "two", "b1")
    running = asyncio.create_task(house.heartbeat.beat())
    await eventually(lambda: len(slow.under_way) == 2)
    await asyncio.sleep(0.3)
    assert {said[0] for said in slow.under_way} == {"a", "b"}
    slow.may_end.set()
    assert await running == 3
    assert sorted(slow.arrived) == ["a1", "a2", "b1"]


async def test_what_hangs_holds_up_neither_the_next_beat_nor_what_is_written_meanwhile(
    house: House, slow: Slow
) -> None:
    await post(house, "stuck", "never")
    await house.heartbeat.pulse()
    await eventually(lambda: slow.under_way == ["never"])
    slow.free.add("quick")
    await post(house, "quick", "now")
    await asyncio.wait_for(house.heartbeat.pulse(), 5)
    await eventually(lambda: slow.arrived == ["now"])


async def test_at_the_end_what_is_under_way_is_waited_for(house: House, slow: Slow) -> None:
    await post(house, "one", "last")
    await house.heartbeat.pulse()
    await eventually(lambda: slow.under_way == ["last"])
    resting = asyncio.create_task(house.courier.rest())
    await post(house, "two", "too late")
    slow.may_end.set()
    await resting
    await house.heartbeat.beat()
    assert slow.arrived == ["last"]


async def test_one_readers_messages_are_found_without_looking_through_everybodys(house: House) -> None:
    """What was sent to all others grows with the community; the look before each message does not."""
    if house.engine.database.dialect != "sqlite":
        pytest.skip("SQLite tells its plan in words")
    compiled = readying._SENT._compiled
    values = compiled.bound({"lead": "l", "but": "b", "since": house.engine.clock.now()})

    def plan(db: Connection) -> list[str]:
        raw = db.connection.dbapi_connection
        return [row[3] for row in raw.execute(f"EXPLAIN QUERY PLAN {compiled.sql}", values)]  # type: ignore[union-attr]

    found = await house.engine.database.turn(plan, within=20)
    assert [step for step in found if "outbox" in step] == [
        "SEARCH outbox USING INDEX ix_outbox_membership_id (membership_id=?)"
    ]
