"""Jobs of this machine: asked for in a turn, done beside all else without any platform, told in a turn of their own."""

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import msgspec
import pytest
from sqlalchemy import func, select, text

from adapters.jobs.local import LocalJobs
from bot.chat.events import CommandUsed, JobDone, TimerRang
from bot.chat.jobs import JobResult, LocalJob, Matched, SolveMatch
from bot.chat.matching import Asker, Facts, Giver
from bot.chat.people import Account, Caller, Community
from bot.chat.platform import NotDelivered
from bot.chat.responses import Response
from bot.engine.feature import Command, Feature
from bot.engine.house import House, Plan, build
from bot.engine.keys.masters import new_master, read_masters
from bot.engine.schedule.clock import MovableClock
from bot.engine.schedule.jobs import LEASE, MOST_ATTEMPTS
from bot.engine.schema.time import job
from bot.engine.turn import BaseTurn, CommunityTurn, Turn

BY = Caller(Account("core", "100000000000000007"), Community("core", "500000000000000001"), "en-US", False)
SECRET = "Ana likes ferns"


class Slow:
    """A worker that works until it is let go, and counts."""

    def __init__(self) -> None:
        self.go_on = asyncio.Event()
        self.begun = 0
        self.broken = False

    async def work(self, job: LocalJob) -> JobResult:
        self.begun += 1
        if self.broken:
            raise NotDelivered("broken")
        await self.go_on.wait()
        return await LocalJobs().work(job)

    async def close(self) -> None:
        pass


class Rounds:
    """A feature that asks for a matching, of a member or of the community, and hears what came of it."""

    def __init__(self, job: LocalJob) -> None:
        self.job = job
        self.heard: list[tuple[str, str, Matched | None]] = []
        self.rang = 0
        self.feature = Feature(
            name="rounds",
            commands=(Command("alone", self.alone, open=True), Command("all", self.all, open=True)),
            timers={"round": self.round, "other": self.other},
            jobs={"matched": self.matched},
            folder=Path(__file__).parent / "nowhere",
        )

    def alone(self, turn: Turn, used: CommandUsed) -> Response:
        self._joined(turn)
        turn.ask(self.job, "matched", "of a member")
        return None

    def all(self, turn: Turn, used: CommandUsed) -> Response:
        self._joined(turn)
        turn.schedule("round", turn.now)
        return None

    def round(self, turn: CommunityTurn, rang: TimerRang) -> None:
        turn.ask(self.job, "matched", "of all")

    def other(self, turn: BaseTurn, rang: TimerRang) -> None:
        self.rang += 1

    def matched(self, turn: BaseTurn, done: JobDone) -> None:
        result = msgspec.json.decode(done.result, type=Matched) if done.ok else None
        self.heard.append((type(turn).__name__, done.key, result))

    def _joined(self, turn: Turn) -> None:
        if turn.stranger:
            turn.join()
        turn.later("other", turn.now + timedelta(minutes=1))


FEW = SolveMatch(
    "seed", (Asker("asker", SECRET, Facts(("en",))),), (Giver("giver", "somebody", Facts(("en", "es")), seats=2),)
)


@pytest.fixture
def rounds() -> Rounds:
    return Rounds(FEW)


@pytest.fixture
async def house(database_url: str, tmp_path: Path, rounds: Rounds) -> AsyncIterator[House]:
    plan = Plan(database_url, f"sqlite:///{tmp_path / 'keyring.sqlite'}", read_masters(new_master()), "Ana Ruiz")
    built = await build(plan, MovableClock(), (rounds.feature,))
    yield built
    await built.close()


async def uses(house: House, command: str, number: int = 1) -> None:
    await house.engine.handle(CommandUsed(id=f"used:{number}", by=BY, name=command))


def moves(house: House, by: timedelta) -> None:
    assert isinstance(house.engine.clock, MovableClock)
    house.engine.clock.move(by)


async def left(house: House) -> int:
    counted = select(func.count()).select_from(job)
    return await house.engine.database.turn(lambda db: db.execute(counted).scalar_one(), within=10)


@pytest.mark.parametrize(
    ("command", "turn", "key"), [("alone", "Turn", "of a member"), ("all", "CommunityTurn", "of all")]
)
async def test_a_matching_is_done_without_a_platform(
    house: House, rounds: Rounds, command: str, turn: str, key: str
) -> None:
    house.employ(LocalJobs())
    await uses(house, command)
    await house.heartbeat.settle()
    ((heard_in, heard_key, result),) = rounds.heard
    assert (heard_in, heard_key) == (turn, key)
    assert result is not None
    assert [(pair.asker, pair.giver) for pair in result.pairs] == [("asker", "giver")]
    assert await left(house) == 0
    await house.heartbeat.settle()
    assert len(rounds.heard) == 1


async def test_what_is_asked_is_sealed_while_it_waits(house: House, rounds: Rounds) -> None:
    for number, command in enumerate(("alone", "all")):
        await uses(house, command, number)
    await house.heartbeat.beat()
    rows = await house.engine.database.turn(lambda db: db.execute(select(job.c.request)).scalars().all(), within=10)
    assert len(rows) == 2
    assert not any(SECRET.encode() in bytes(row) or b"asker" in bytes(row) for row in rows)


async def test_all_else_goes_on_meanwhile(house: House, rounds: Rounds) -> None:
    """A timer rings and a member is answered while a matching takes long."""
    worker = Slow()
    house.employ(worker)
    await uses(house, "all")
    await house.heartbeat.beat()
    await asyncio.sleep(0)
    moves(house, timedelta(minutes=1))
    async with asyncio.timeout(20):
        await house.heartbeat.beat()
        await uses(house, "alone", 2)
    assert (rounds.rang, worker.begun, rounds.heard) == (1, 1, [])
    worker.go_on.set()
    await house.heartbeat.settle()
    assert sorted(key for _, key, _ in rounds.heard) == ["of a member", "of all"]


async def test_a_long_one_is_not_begun_twice(house: House, rounds: Rounds) -> None:
    worker = Slow()
    house.employ(worker)
    await uses(house, "all")
    await house.heartbeat.beat()
    moves(house, 3 * LEASE)
    await house.heartbeat.beat()
    worker.go_on.set()
    await house.heartbeat.settle()
    assert (worker.begun, len(rounds.heard)) == (1, 1)


async def test_one_that_was_broken_off_is_done_once_its_lease_is_over(house: House, rounds: Rounds) -> None:
    """As after a kill: the process that had it is gone, and its late result would not be taken."""
    worker = Slow()
    house.employ(worker)
    await uses(house, "all")
    await house.heartbeat.beat()
    await asyncio.sleep(0)
    await house.heartbeat.working.close()
    house.employ(LocalJobs())
    await house.heartbeat.settle()
    assert (worker.begun, rounds.heard) == (1, [])
    moves(house, LEASE + timedelta(seconds=1))
    await house.heartbeat.settle()
    assert [key for _, key, _ in rounds.heard] == ["of all"]
    moves(house, 5 * LEASE)
    await house.heartbeat.settle()
    assert len(rounds.heard) == 1


async def test_the_result_of_a_lost_lease_is_not_taken(house: House, rounds: Rounds) -> None:
    worker = Slow()
    house.employ(worker)
    await uses(house, "all")
    await house.heartbeat.beat()
    await asyncio.sleep(0)
    fenced = text("UPDATE job SET fence = fence + 1")
    await house.engine.database.turn(lambda db: db.execute(fenced) and None, within=10)
    worker.go_on.set()
    await house.heartbeat.working.until_done()
    assert rounds.heard == []
    assert await left(house) == 1


async def test_one_that_cannot_be_done_is_told_in_the_end(house: House, rounds: Rounds) -> None:
    worker = Slow()
    worker.broken = True
    house.employ(worker)
    await uses(house, "all")
    for _ in range(MOST_ATTEMPTS + 1):
        await house.heartbeat.settle()
        moves(house, timedelta(minutes=1))
    assert worker.begun == MOST_ATTEMPTS
    assert rounds.heard == [("CommunityTurn", "of all", None)]
    assert await left(house) == 0


async def test_it_waits_while_nobody_does_such_work(house: House, rounds: Rounds) -> None:
    await uses(house, "all")
    await house.heartbeat.settle()
    assert rounds.heard == []
    house.employ(LocalJobs())
    moves(house, timedelta(minutes=2))
    await house.heartbeat.settle()
    assert len(rounds.heard) == 1
