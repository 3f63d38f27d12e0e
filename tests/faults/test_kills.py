"""kill -9 at any point: nothing acknowledged is lost, nothing happens twice, on both adapters."""

import asyncio
import random
import sqlite3
from collections.abc import AsyncIterator
from contextlib import closing
from pathlib import Path

import pytest

from conversation import Person
from faults.gardener import STEPS, Gardener
from faults.mortal import PATIENCE, Mortal
from faults.towns import TOWNS, Town, town_with_a_bot

ON_THE_WAY_IN = ("receive", "in_turn", "before_commit", "after_commit", "after_acknowledgement")
ON_THE_WAY_OUT = ("before_send", "after_send", "after_mark")
IN_FLIGHT = 0.3  # seconds after which a request has left the bot
LOOK = "How is it growing?"
SEEDS = [0, *(pytest.param(seed, marks=pytest.mark.soak) for seed in range(1, 20))]
every_seed = pytest.mark.parametrize("seed", SEEDS)


@pytest.fixture(params=list(TOWNS))
async def alive(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[tuple[Town, Mortal]]:
    async with town_with_a_bot(request.param, tmp_path) as town_and_bot:
        yield town_and_bot


@every_seed
@pytest.mark.parametrize("point", ON_THE_WAY_IN)
async def test_what_was_acknowledged_survives_a_kill_and_has_no_second_effect(
    alive: tuple[Town, Mortal], point: str, seed: int
) -> None:
    town, bot = alive
    ana = Gardener(town, bot, Person("Ana", town))
    await ana.plants(_step(seed, point), point)
    await _a_day_later(ana)
    assert await _written(bot) == {"garden_plant": 1, "person": 1, "outbox": 1, "sent": 1}


@every_seed
@pytest.mark.parametrize("point", ON_THE_WAY_OUT)
async def test_a_due_message_is_sent_once_also_after_a_kill(alive: tuple[Town, Mortal], point: str, seed: int) -> None:
    town, bot = alive
    people = [Gardener(town, bot, Person(name, town)) for name in ("Ana", "Ben", "Eli")]
    for one in people:
        await one.plants()
    await bot.dies_at(point, 1 + seed % len(people))
    await bot.moves(24.1)
    await bot.lives_again()
    for one in people:
        await _gets_it_once(one)
    assert await _written(bot) == {"garden_plant": 3, "person": 3, "outbox": 3, "sent": 3}


@every_seed
async def test_messages_in_the_middle_of_a_send(alive: tuple[Town, Mortal], seed: int) -> None:
    town, bot = alive
    ana = Gardener(town, bot, Person("Ana", town))
    await ana.plants()
    await town.is_slow(2 * IN_FLIGHT)
    await bot.dies_at("before_send", seconds=IN_FLIGHT + seed * 0.02)
    await bot.moves(24.1)
    await bot.dies()
    await asyncio.sleep(2 * IN_FLIGHT)  # by then the platform is done with it, made or not
    await bot.lives_again()
    await _gets_it_once(ana)
    assert await _written(bot) == {"garden_plant": 1, "person": 1, "outbox": 1, "sent": 1}


async def _a_day_later(gardener: Gardener) -> None:
    await gardener.bot.moves(24.1)
    await _gets_it_once(gardener)
    await gardener.person.presses("Water it")
    async with asyncio.timeout(PATIENCE):
        while not gardener.times("Watered."):
            await gardener.looks()


async def _gets_it_once(gardener: Gardener) -> None:
    async with asyncio.timeout(PATIENCE):
        while not gardener.times(LOOK):
            await asyncio.sleep(0.02)
            await gardener.looks()
    await asyncio.sleep(0.2)  # some beats more
    await gardener.looks()
    assert gardener.times(LOOK) == 1


def _step(seed: int, point: str) -> int:
    """Seed 0 dies where something is written down; the others anywhere."""
    return random.Random(f"{seed} {point}").randrange(STEPS) if seed else STEPS - 1


async def _written(bot: Mortal) -> dict[str, int]:
    """Counts of rows, and of messages marked as sent, once the bot has closed in order."""
    await bot.ends()
    with closing(sqlite3.connect(bot.folder / "onward.sqlite")) as db:
        tables = ("garden_plant", "person", "outbox")
        found = {table: db.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in tables}
        sent = db.execute("SELECT count(*) FROM outbox WHERE state = 'sent'").fetchone()[0]
    return found | {"sent": sent}
