"""The order of entries: properties of the rule, then the same over restarts, channels and processes."""

import asyncio
from collections import Counter
from itertools import pairwise
from pathlib import Path
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.engine.house import House, Plan, build
from bot.engine.keys.masters import new_master, read_masters
from bot.engine.schedule.clock import MovableClock
from bot.engine.storage.opening import open_database
from bot.features.encouragement.handlers import rotate
from bot.features.encouragement.rules.packs import PACKS
from bot.features.encouragement.rules.rotation import REMEMBERED, Candidate, Past, following
from conversation import Person, Stage
from features.packs.help import coming, in_turn, posts
from stages.core_stage import CoreStage
from stored import rows

tags = st.lists(st.sampled_from("abcdef"), min_size=1, max_size=24)
seeds = st.integers(0, 2**32)


def candidates(tags: list[str]) -> list[Candidate]:
    return [Candidate(f"{n}", tag) for n, tag in enumerate(tags)]


def walk(seed: int, pool: list[Candidate], many: int, past: Past | None = None) -> list[Candidate]:
    chance, past, found = Random(seed), past or Past(), []
    for _ in range(many):
        one, past = following(past, "s", pool, chance.choice)
        found.append(one)
    return found


@given(tags, seeds, st.integers(1, 4))
def test_none_comes_twice_before_all_have_come(tags: list[str], seed: int, rounds: int) -> None:
    pool = candidates(tags)
    found = [one.id for one in walk(seed, pool, rounds * len(pool))]
    for start in range(0, len(found), len(pool)):
        assert len({*found[start : start + len(pool)]}) == len(pool)


@given(tags, seeds)
def test_no_two_of_one_tag_in_a_row_where_an_order_without_exists(tags: list[str], seed: int) -> None:
    pool = candidates(tags)
    found = [one.tag for one in walk(seed, pool, len(pool))]
    same = sum(a == b for a, b in pairwise(found))
    most = Counter(tags).most_common(1)[0][1]
    assert same <= max(0, 2 * most - len(tags) - 1)


@given(tags, seeds)
def test_the_last_of_a_round_is_not_the_first_of_the_next(tags: list[str], seed: int) -> None:
    pool = candidates(tags)
    found = [one.id for one in walk(seed, pool, 3 * len(pool))]
    assert len(pool) == 1 or all(a != b for a, b in pairwise(found))


@given(st.lists(st.tuples(st.sampled_from("xyz"), st.sets(st.sampled_from("pqr"), min_size=1)), max_size=60), seeds)
def test_schedules_that_share_packs_share_the_round(posts: list[tuple[str, set[str]]], seed: int) -> None:
    """Something comes again only after all that some post could take from had come."""
    pool = {pack: [Candidate(f"{pack}{n}", f"{n % 3}") for n in range(4)] for pack in "pqr"}
    chance, past, seen = Random(seed), Past(), set[str]()
    for schedule, packs in posts:
        here = [one for pack in sorted(packs) for one in pool[pack]]
        fresh = {one.id for one in here} - seen
        tag = past.tags.get(schedule)
        one, past = following(past, schedule, here, chance.choice)
        assert one.id in fresh if fresh else one.id in seen
        others = [other for other in here if (other.id in fresh or not fresh) and other.tag != tag]
        assert not others or one.tag != tag
        seen = (seen if fresh else seen - {other.id for other in here}) | {one.id}


def test_every_order_is_possible() -> None:
    firsts = Counter(walk(seed, candidates(list("abcd")), 1)[0].id for seed in range(400))
    assert set(firsts) == {"0", "1", "2", "3"}
    assert min(firsts.values()) > 50


def test_nothing_to_choose_from() -> None:
    with pytest.raises(ValueError, match="nothing to choose"):
        following(Past(), "s", [], Random(1).choice)


@pytest.fixture
def where() -> str:
    return "core"


async def test_nothing_is_repeated_over_restarts_and_channels(ana: Person, stage: Stage, plan: Plan) -> None:
    first = await posts(stage, 8, ["rest"], "general")
    await stage.house.close()  # type: ignore[attr-defined]
    clock = MovableClock()
    stage = CoreStage(await build(plan, clock), clock)
    second = await posts(stage, 8, ["rest", "skills"], "moderators")
    third = await posts(stage, 4 + 19 - 8 + sum(entry.pack == "rest" for entry in second), ["rest", "skills"])
    ids = [entry.id for entry in (*first, *second, *third)]
    assert len(ids) == len({*ids})
    await stage.house.close()


async def test_what_comes_is_what_was_shown_before(ana: Person, stage: Stage) -> None:
    plan: list[rotate.Post] = [(f"s{n % 3}", PACKS if n % 3 else ("rest", "places")) for n in range(150)]
    ahead = await coming(stage, plan)
    assert ahead == await coming(stage, plan)
    for number, (schedule, packs) in enumerate(plan):
        assert ahead[number] in await posts(stage, 1, packs, schedule)


async def test_each_community_has_its_own_order(ana: Person, stage: Stage) -> None:
    cem = Person("Cem", stage, elsewhere=True)
    await cem.agrees()
    here = [entry.id for entry in await posts(stage, 20)]
    there = [entry.id for entry in await posts(stage, 20, of=1)]
    assert here != there


async def test_an_empty_choice_gives_nothing(ana: Person, stage: Stage) -> None:
    assert await in_turn(stage, "none", lambda turn: rotate.pick(turn, "s", [])) is None
    assert await coming(stage, [("s", ()), ("s", ("rest",))]) == [None, (await posts(stage, 1, ["rest"]))[0]]


async def test_rounds_go_on_and_old_rows_go(ana: Person, stage: Stage, plan: Plan) -> None:
    found = await posts(stage, 240, ["rest"])
    for start in range(0, 240, 20):
        assert len({entry.id for entry in found[start : start + 20]}) == 20
    assert rows(plan)["encouragement_shown"] <= 2 * REMEMBERED + 20


async def test_two_processes_never_post_the_same(postgres_url: str, tmp_path: Path) -> None:
    """Two houses on one server, each posting as fast as it can."""
    keyring = f"sqlite:///{tmp_path / 'keyring.sqlite'}"
    plan = Plan(postgres_url, keyring, read_masters(new_master()), "Ana Ruiz")
    house: House = await build(plan, MovableClock())
    stage = CoreStage(house, MovableClock())
    await Person("Ana", stage).agrees()
    other = await open_database(postgres_url)
    databases = [house.engine.database, other]

    async def post(number: int) -> str:
        house.engine.database = databases[number % 2]
        asked = in_turn(stage, f"post {number}", lambda turn: rotate.take(turn, f"s{number % 3}", ["rest", "skills"]))
        found = await asked
        assert found is not None
        return found.id

    found = await asyncio.gather(*(post(number) for number in range(24)))
    assert len({*found}) == 24
    house.engine.database = databases[0]
    await other.close()
    await house.close()
