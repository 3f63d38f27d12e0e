"""A timer of which the bot dies at each try is given up, and takes nothing with it."""

import asyncio
import multiprocessing
import os
import signal
import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path

from sqlalchemy import Connection

from bot.chat.events import TimerRang
from bot.engine.feature import Feature
from bot.engine.house import House, Plan, build
from bot.engine.keys.masters import new_master, read_masters
from bot.engine.schedule import agenda
from bot.engine.schedule.agenda import LEASE, MOST_ATTEMPTS, Whose
from bot.engine.schedule.clock import MovableClock
from bot.engine.turn import CommunityTurn

KEYS = ("before", "deadly", "after")
PATIENCE = 60.0


def ring(turn: CommunityTurn, rang: TimerRang) -> None:
    if rang.key == "deadly":
        os.kill(os.getpid(), signal.SIGKILL)
    turn.later("rung", turn.now + timedelta(days=365), rang.key)


def test_what_kills_the_bot_at_each_try_is_given_up_and_the_others_ring_once(tmp_path: Path) -> None:
    (tmp_path / "wording").mkdir()
    (tmp_path / "wording" / "en.ftl").touch()
    master, deaths = new_master(), 0
    while _dies(tmp_path, master, deaths):
        deaths += 1
        assert deaths <= 1 + MOST_ATTEMPTS
    assert deaths == 1 + MOST_ATTEMPTS  # the first among others, where none is counted
    with closing(sqlite3.connect(tmp_path / "onward.sqlite")) as db:
        left = db.execute("SELECT name, key FROM agenda WHERE name LIKE 'bells.%' ORDER BY key").fetchall()
    assert left == [("bells.rung", "after"), ("bells.rung", "before")]


def _dies(folder: Path, master: str, number: int) -> bool:
    life = multiprocessing.get_context("spawn").Process(target=_live, args=(folder, master, number))
    life.start()
    life.join(PATIENCE)
    assert life.exitcode in (0, -signal.SIGKILL)
    return life.exitcode != 0


def _live(folder: Path, master: str, number: int) -> None:
    asyncio.run(_lives(folder, master, number))


async def _lives(folder: Path, master: str, number: int) -> None:
    """Each past the leases of the one before; in the first one all is put there."""
    feature = Feature(name="bells", timers={"ring": ring, "rung": ring}, folder=folder)
    files = [f"sqlite:///{folder / name}.sqlite" for name in ("onward", "keyring")]
    clock = MovableClock()
    clock.move(2 * number * LEASE)
    house = await build(Plan(files[0], files[1], read_masters(master), "Ana Ruiz"), clock, [feature])
    if number == 0:
        await house.heartbeat.settle()
        await house.engine.database.turn(lambda db: _put(house, db), within=20)
    await house.heartbeat.beat()
    await house.close()


def _put(house: House, db: Connection) -> None:
    base = house.engine.base(db, "put")
    for place, key in enumerate(KEYS):
        agenda.put(base, "bells.ring", Whose(None), base.now - timedelta(hours=9 - place), key)
