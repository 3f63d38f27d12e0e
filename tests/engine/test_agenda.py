"""Timers that are due at once ring together, and each as if it had rung by itself. On both databases."""

from collections.abc import AsyncIterator, Callable
from datetime import timedelta
from pathlib import Path
from time import sleep
from typing import Any

import pytest
from sqlalchemy import Connection, func, select

from bot.chat.events import TimerRang
from bot.chat.people import Account, Caller, Community
from bot.engine.feature import Feature
from bot.engine.house import House, Plan, build
from bot.engine.keys.masters import new_master, read_masters
from bot.engine.members import communities, people
from bot.engine.schedule import agenda
from bot.engine.schedule.agenda import LEASE, MOST_ATTEMPTS, TOGETHER, Whose
from bot.engine.schedule.clock import MovableClock
from bot.engine.schedule.heartbeat import MOST_ALONE, SLICE
from bot.engine.schedule.ringing import FIRST
from bot.engine.schema.people import person
from bot.engine.schema.time import agenda as items
from bot.engine.turn import BaseTurn, CommunityTurn, Turn

MANY = TOGETHER * 2 + 7


class Bells:
    """A feature whose timers do what a test wants, and what has rung."""

    def __init__(self) -> None:
        self.tried: list[str] = []
        self.does: dict[str, Callable[[BaseTurn], object]] = {}

    def ring(self, turn: BaseTurn, rang: TimerRang) -> None:
        self.tried.append(rang.key)
        self.does.get(rang.key, lambda _: None)(turn)
        if isinstance(turn, CommunityTurn):
            turn.later("rung", turn.now + timedelta(days=365), rang.key)


@pytest.fixture
def bells() -> Bells:
    return Bells()


@pytest.fixture
async def house(bells: Bells, database_url: str, tmp_path: Path) -> AsyncIterator[House]:
    (tmp_path / "wording").mkdir()
    (tmp_path / "wording" / "en.ftl").write_text("")
    feature = Feature(name="bells", timers={"ring": bells.ring, "rung": bells.ring}, folder=tmp_path)
    plan = Plan(database_url, f"sqlite:///{tmp_path / 'keyring.sqlite'}", read_masters(new_master()), "Ana Ruiz")
    built = await build(plan, MovableClock(), [feature])
    await built.heartbeat.settle()
    yield built
    await built.close()


async def put(house: House, *keys: str, whose: Whose | None = None) -> None:
    def work(db: Connection) -> None:
        base = house.engine.base(db, f"put:{keys}")
        for number, key in enumerate(keys):
            agenda.put(base, "bells.ring", whose or Whose(None), base.now - timedelta(hours=len(keys) - number), key)

    await house.engine.database.turn(work, within=20)


async def rung(house: House) -> set[str]:
    """What was saved of it."""
    saved = select(items.c.key).where(items.c.name == "bells.rung")
    return set(await house.engine.database.turn(lambda db: db.execute(saved).scalars().all(), within=20))


async def left(house: House) -> int:
    waiting = select(func.count()).where(items.c.name == "bells.ring")
    return await house.engine.database.turn(lambda db: db.execute(waiting).scalar_one(), within=20)


async def test_all_that_is_due_rings_once_in_order_in_one_beat(house: House, bells: Bells) -> None:
    keys = [f"k{number}" for number in range(MANY)]
    await put(house, *keys)
    assert await house.heartbeat.beat() == MANY
    assert set(bells.tried) == set(keys)
    assert await rung(house) == set(keys)
    assert await left(house) == 0
    assert await house.heartbeat.beat() == 0


async def test_slow_ones_ring_in_several_turns_so_that_nobody_waits_for_all(house: House, bells: Bells) -> None:
    keys = [f"k{number}" for number in range(3 * FIRST)]
    bells.does = dict.fromkeys(keys, lambda _: sleep(SLICE / FIRST))  # the first few take all the time there is
    await put(house, *keys)
    turns = 0
    turn = house.engine.database.turn

    async def counted(work: Any, **within: float) -> Any:
        nonlocal turns
        turns += 1
        return await turn(work, **within)

    house.engine.database.turn = counted  # type: ignore[method-assign]
    assert await house.heartbeat.beat() == len(keys)
    house.engine.database.turn = turn  # type: ignore[method-assign]
    assert turns >= 3
    assert len(bells.tried) == len(keys)
    assert await rung(house) == set(keys)


async def test_what_fails_is_undone_and_tried_again_and_the_others_stand(house: House, bells: Bells) -> None:
    def fails(turn: BaseTurn) -> None:
        assert isinstance(turn, CommunityTurn)
        turn.later("rung", turn.now, "never")
        raise RuntimeError("broken")

    bells.does["bad"] = fails
    await put(house, "a", "bad", "z")
    await house.heartbeat.beat()
    assert await rung(house) == {"a", "z"}
    assert await left(house) == 1
    for _ in range(MOST_ATTEMPTS + 2):
        house.engine.clock.move(LEASE + timedelta(seconds=1))  # type: ignore[attr-defined]
        await house.heartbeat.beat()
    assert await left(house) == 0  # given up
    assert await rung(house) == {"a", "z"}


@pytest.mark.parametrize("how", ["drop", "move"])
async def test_one_takes_back_another_that_is_due_at_the_same_moment(house: House, bells: Bells, how: str) -> None:
    def takes_back(turn: BaseTurn) -> None:
        if how == "drop":
            assert agenda.drop(turn, "bells.ring", "", "second")
        else:
            agenda.put(turn, "bells.ring", Whose(None), turn.now + timedelta(days=1), "second")

    bells.does["first"] = takes_back
    await put(house, "first", "second", "third")
    await house.heartbeat.beat()
    assert await rung(house) == {"first", "third"}
    assert await left(house) == (1 if how == "move" else 0)


async def test_one_that_comes_again_puts_itself_back(house: House, bells: Bells) -> None:
    bells.does["daily"] = lambda turn: agenda.put(
        turn, "bells.ring", Whose(None), turn.now + timedelta(days=1), "daily"
    )
    await put(house, "daily", "other")
    await house.heartbeat.beat()
    assert set(bells.tried) == {"daily", "other"}
    assert await left(house) == 1


async def test_a_member_is_as_the_timer_before_left_them(house: House, bells: Bells) -> None:
    membership = await house.engine.database.turn(lambda db: _member(house, db), within=20)
    seen: list[str | None] = []

    def changes(turn: BaseTurn) -> None:
        assert isinstance(turn, Turn)
        turn.change(zone="Europe/Madrid")

    bells.does["a"] = changes
    bells.does["b"] = lambda turn: seen.append(turn.me.zone)  # type: ignore[attr-defined]
    await put(house, "a", "b", whose=membership)
    await house.heartbeat.beat()
    assert seen == ["Europe/Madrid"]
    saved = await house.engine.database.turn(lambda db: db.execute(select(person.c.zone)).scalar(), within=20)
    assert saved == "Europe/Madrid"


def _member(house: House, db: Connection) -> Whose:
    base, where = house.engine.base(db, "member"), Community("core", "1")
    caller = Caller(Account("core", "1"), where)
    community = communities.add(db, where, base.new_id(), base.now)
    account, who = people.add_account(db, house.engine.vault, caller, (base.new_id(), base.new_id()), base.now)
    return Whose(community, people.add_membership(db, base.new_id(), account, who, community, base.now))


async def test_a_claim_that_is_over_is_nobodys(house: House) -> None:
    """Another process took it over meanwhile: the old claim does not ring."""
    await put(house, "a")
    now = house.engine.clock.now()
    old = await house.engine.database.claim(lambda db: agenda.claim(db, now), within=20)
    new = await house.engine.database.claim(lambda db: agenda.claim_tried(db, now + 2 * LEASE), within=20)
    assert old
    assert new
    assert [(one.key, one.attempts) for one in (old, new)] == [("a", 1), ("a", 2)]
    assert not await house.engine.database.turn(lambda db: agenda.take(db, old), within=20)
    assert await house.engine.database.turn(lambda db: agenda.take(db, new), within=20)


@pytest.mark.parametrize("what", ["nothing", "dropped", "moved", "claimed"])
async def test_of_what_was_looked_at_all_is_taken_or_none(house: House, what: str) -> None:
    await put(house, "a", "b")
    now = house.engine.clock.now()

    def meanwhile(db: Connection) -> None:
        base = house.engine.base(db, "meanwhile")
        if what == "dropped":
            assert agenda.drop(base, "bells.ring", "", "b")
        elif what == "moved":
            agenda.put(base, "bells.ring", Whose(None), now + timedelta(seconds=1), "b")
        elif what == "claimed":
            agenda.claim(db, now)

    seen = await house.engine.database.claim(lambda db: agenda.look(db, now, 10), within=20)
    assert [(item.key, item.attempts) for item in seen] == [("a", 0), ("b", 0)]
    await house.engine.database.turn(meanwhile, within=20)
    taken = await house.engine.database.turn(lambda db: agenda.take_all(db, seen, now), within=20)
    assert taken == (what == "nothing")


async def test_whatever_fails_stands_in_the_way_of_nothing_new(house: House, bells: Bells) -> None:
    """More than one beat tries again: what is due for the first time rings all the same."""

    def fails(turn: BaseTurn) -> None:
        raise RuntimeError("broken")

    bad = [f"bad{number}" for number in range(MOST_ALONE + 5)]
    bells.does |= dict.fromkeys(bad, fails)
    await put(house, *bad)
    await house.heartbeat.beat()
    house.engine.clock.move(LEASE + timedelta(seconds=1))  # type: ignore[attr-defined]
    bells.tried.clear()
    await put(house, "good")
    await house.heartbeat.beat()
    assert await rung(house) == {"good"}
    assert len(bells.tried) == 1 + MOST_ALONE
