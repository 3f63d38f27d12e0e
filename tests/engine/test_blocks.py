"""A blocked pair is never allowed again, whatever happens to their accounts."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import combinations, count

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, create_engine, delete, insert, select

from bot.engine.members import blocks, joining
from bot.engine.schema import metadata
from bot.engine.schema.people import account, person

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
ACCOUNTS = range(5)
_pairs = st.tuples(st.sampled_from(ACCOUNTS), st.sampled_from(ACCOUNTS)).filter(lambda pair: pair[0] != pair[1])
_steps = st.one_of(
    st.tuples(st.just("block"), _pairs),
    st.tuples(st.just("join"), _pairs),
    st.tuples(st.just("part"), _pairs),
    st.tuples(st.just("erase"), _pairs),
    st.tuples(st.just("come"), _pairs),
)


@dataclass
class World:
    """Accounts by number, each of a person of its own while it is there; `barred` are pairs that may not meet."""

    db: Connection
    there: dict[int, str] = field(default_factory=dict)
    barred: set[frozenset[int]] = field(default_factory=set)
    numbers: Iterator[int] = field(default_factory=count)

    def come(self, one: int, other: int) -> None:
        for number in {one, other} - self.there.keys():
            owner = self.there[number] = f"p{next(self.numbers)}"
            self.db.execute(insert(person).values(id=owner, agreed_at=NOW, seen_at=NOW))
            values = {"id": f"a{owner}", "person_id": owner, "platform": "core", "real_id": b""}
            self.db.execute(insert(account).values(fingerprint=_mark(number), **values))

    def erase(self, one: int, _: int) -> None:
        self.db.execute(delete(person).where(person.c.id == self.there.pop(one, "")))

    def join(self, one: int, other: int) -> None:
        self.come(one, other)
        if self.lead(one) != self.lead(other):
            joining.join(self.db, self.lead(one), self.lead(other))
            self.hold()

    def part(self, one: int, _: int) -> None:
        if one in self.there:
            joining.part(self.db, self.lead(one))

    def block(self, one: int, other: int) -> None:
        self.come(one, other)
        if self.lead(one) != self.lead(other):
            blocks.add(self.db, self.marks(one), self.marks(other), NOW)
            self.barred |= {frozenset((a, b)) for a in self.same(one) for b in self.same(other)}

    def hold(self) -> None:
        """What holds for one account holds for those joined to it."""
        for pair in [*self.barred]:
            first, second = sorted(pair)
            joined = {frozenset((a, b)) for a in self.same(first) for b in self.same(second) if a != b}
            self.barred |= joined

    def lead(self, number: int) -> str:
        row = self.db.execute(select(person.c.joined_to).where(person.c.id == self.there[number])).scalar()
        return row or self.there[number]

    def same(self, number: int) -> set[int]:
        if number not in self.there:
            return {number}
        return {other for other in self.there if self.lead(other) == self.lead(number)}

    def marks(self, number: int) -> list[bytes]:
        return blocks.marks_of(self.db, self.lead(number))


@settings(max_examples=150, deadline=None)
@given(st.lists(_steps, max_size=25))
def test_a_blocked_pair_is_never_allowed_again(history: list[tuple[str, tuple[int, int]]]) -> None:
    with _world() as world:
        for name, pair in history:
            getattr(world, name)(*pair)
            for one, other in combinations(sorted(world.there), 2):
                if frozenset((one, other)) in world.barred and world.lead(one) != world.lead(other):
                    assert blocks.between(world.db, world.marks(one), world.marks(other)), (one, other)


def test_a_block_bars_nobody_else() -> None:
    with _world() as world:
        world.block(0, 1)
        world.come(2, 3)
        assert blocks.between(world.db, world.marks(1), world.marks(0))
        assert not blocks.between(world.db, world.marks(0), world.marks(2))
        assert not blocks.between(world.db, world.marks(2), world.marks(3))


@pytest.mark.parametrize("later", [False, True])
def test_a_joined_account_is_barred_too_and_stays_so_once_it_parts(later: bool) -> None:
    with _world() as world:
        for step in ("block", "join") if later else ("join", "block"):
            getattr(world, step)(*((1, 2) if step == "join" else (0, 1)))
        world.part(1, 2)
        assert blocks.between(world.db, world.marks(0), world.marks(2))


@contextmanager
def _world() -> Iterator[World]:
    engine = create_engine("sqlite://")
    with engine.begin() as db:
        db.exec_driver_sql("PRAGMA foreign_keys = ON")
        metadata.create_all(db)
        yield World(db)
    engine.dispose()


def _mark(number: int) -> bytes:
    return bytes([number]) * 32
