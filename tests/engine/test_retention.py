"""What is declared to be kept for a while goes after it: in small batches, each kind by itself."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
from typing import Never

import pytest
from msgspec.structs import replace
from sqlalchemy import func, insert, select

from bot.chat.cards import Card, Paragraph
from bot.chat.people import Account, Place
from bot.chat.text import words
from bot.engine.feature import Feature, discover
from bot.engine.house import House, Plan, build
from bot.engine.keeping import upkeep
from bot.engine.keeping.retention import Retention
from bot.engine.keys.marks import mark_of
from bot.engine.keys.masters import new_master, read_masters
from bot.engine.members import people
from bot.engine.schedule.clock import MovableClock
from bot.engine.schema.delivery import outbox as messages
from bot.engine.schema.doors import inbox
from bot.engine.sending import outbox
from bot.engine.turn import CommunityTurn, Turn
from conversation import Person, Time
from stages.core_stage import COMMUNITY, CoreStage


class Shelf:
    """A feature's things, and how many were taken from it at a time."""

    def __init__(self) -> None:
        self.left = 250
        self.batches: list[int] = []

    def sweep(self, turn: CommunityTurn, limit: int) -> int:
        taken = min(limit, self.left)
        self.left -= taken
        self.batches.append(taken)
        return taken


def broken(turn: CommunityTurn, limit: int) -> Never:
    raise ValueError("broken")


@pytest.fixture
def shelf() -> Shelf:
    return Shelf()


@pytest.fixture
def plan(database_url: str, tmp_path: Path) -> Plan:
    return Plan(database_url, f"sqlite:///{tmp_path / 'keyring.sqlite'}", read_masters(new_master()), "Ana Ruiz")


def features(shelf: Shelf) -> list[Feature]:
    """All there are; one of them keeps more."""
    more = (Retention("broken", timedelta(days=3), broken), Retention("shelf", timedelta(days=3), shelf.sweep))
    return [replace(one, retains=(*one.retains, *more)) if one.name == "checkins" else one for one in discover()]


@pytest.fixture
async def house(plan: Plan, shelf: Shelf) -> AsyncIterator[House]:
    built = await build(plan, MovableClock(), features(shelf))
    yield built
    await built.close()


@pytest.fixture
async def ana(house: House) -> Person:
    person = Person("Ana", CoreStage(house, house.engine.clock))  # type: ignore[arg-type]
    await person.agrees()
    return person


async def states(house: House) -> list[tuple[str, int]]:
    shown = select(messages.c.state, func.length(messages.c.card)).where(messages.c.kind == "privacy.export")
    shown = shown.order_by(messages.c.written_at)
    return await house.engine.database.turn(lambda db: [(row[0], row[1]) for row in db.execute(shown)])


async def test_a_full_batch_is_followed_by_another_and_a_broken_one_stands_alone(
    house: House, shelf: Shelf, ana: Person
) -> None:
    assert shelf.batches == [upkeep.AT_ONCE, upkeep.AT_ONCE, 50]
    await Time(ana.stage, [ana]).passes(hours=23)
    assert len(shelf.batches) == 3
    await Time(ana.stage, [ana]).passes(hours=2)
    assert {*shelf.batches[3:]} == {0}  # a turn that meets another on PostgreSQL runs once more


async def test_a_sweep_that_was_given_up_is_back_at_the_next_start(plan: Plan, shelf: Shelf) -> None:
    name = ("engine.sweep", "checkins.broken")
    house = await build(plan, MovableClock(), features(shelf))
    assert name in await house.engine.database.turn(upkeep._on_the_agenda)
    for _ in range(9):
        await house.heartbeat.settle()
        house.engine.clock.move(timedelta(minutes=2))  # type: ignore[attr-defined]
    assert name not in await house.engine.database.turn(upkeep._on_the_agenda)
    await house.close()
    again = await build(plan, MovableClock(), features(shelf))
    assert name in await again.engine.database.turn(upkeep._on_the_agenda)
    await again.close()


async def test_that_a_message_was_sent_is_forgotten_after_thirty_days_but_not_what_waits(
    house: House, ana: Person
) -> None:
    stage = ana.stage
    assert isinstance(stage, CoreStage)
    await ana.uses("privacy export")
    stage.closed_dms.add(ana.id)
    await ana.uses("privacy export")
    assert [(state, size > 0) for state, size in await states(house)] == [("sent", False), ("failed", True)]
    await Time(stage, [ana]).passes(days=29)
    assert len(await states(house)) == 2
    await Time(stage, [ana]).passes(days=3)
    assert [state for state, _ in await states(house)] == ["failed"]


async def test_a_post_keeps_its_place_for_a_year_and_no_words(house: House, ana: Person) -> None:
    card = Card(None, (Paragraph(words("A round-up.")),))

    def post(db: object) -> None:
        turn = CommunityTurn(house.engine.base(db, "post"), "")  # type: ignore[arg-type]
        outbox.post(turn, Place(COMMUNITY, "general"), card, "privacy.export", turn.now)

    await house.engine.database.turn(post)
    await ana.stage.settle()
    assert await states(house) == [("sent", 0)]
    posts = select(func.count()).where(messages.c.place.is_not(None))
    for days, left in ((300, 1), (70, 0)):
        await Time(ana.stage, [ana]).passes(days=days)
        assert await house.engine.database.turn(lambda db: db.execute(posts).scalar()) == left


async def test_many_events_go_in_batches(house: House, ana: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    old = house.engine.clock.now() - timedelta(days=8)
    rows = [{"event": n.to_bytes(32, "big"), "seen_at": old} for n in range(1, 1001)]
    await house.engine.database.turn(lambda db: db.execute(insert(inbox), rows) and None, within=9)
    await Time(ana.stage, [ana]).passes(hours=25)
    left = select(func.count()).select_from(inbox).where(inbox.c.seen_at <= old)
    assert await house.engine.database.turn(lambda db: db.execute(left).scalar()) == 0


async def test_a_mark_stays_the_same_when_somebody_agrees_anew(house: House, ana: Person) -> None:
    who = Account("core", ana.id)

    def mark(db: object) -> tuple[bytes, bytes]:
        base = house.engine.base(db, "mark")  # type: ignore[arg-type]
        [member] = people.memberships(db, house.engine.vault, who)  # type: ignore[arg-type]
        turn = Turn(base, member, None)
        return mark_of(turn, member, "block"), mark_of(turn, member, "cap")

    before = await house.engine.database.turn(mark)
    await ana.uses("privacy erase")
    await ana.presses("Erase everything")
    await ana.submits(word="erase")
    house.engine.clock.move(timedelta(seconds=1))  # type: ignore[attr-defined]
    await ana.agrees()
    assert await house.engine.database.turn(mark) == before
    assert before[0] != before[1]
    assert house.engine.vault.forgotten_at(people.fingerprint(house.engine.vault, who))
