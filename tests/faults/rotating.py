"""A bot in a process of its own that changes everybody's keys: `rotating.py <folder> <masters> <minutes> [ask]`.

It has no platforms. Its clock is so many minutes ahead, past the leases of a life that was killed. It says "begun" and,
once all is done, "done".
"""

import asyncio
import sys
from datetime import timedelta
from pathlib import Path

from sqlalchemy import Connection, func, select

from bot.engine.house import Plan, build
from bot.engine.keys.masters import read_masters
from bot.engine.schedule.clock import MovableClock, SystemClock
from bot.engine.schema.privacy import rotation
from bot.engine.schema.time import agenda


def plan_in(folder: Path, masters: str) -> Plan:
    addresses = [f"sqlite:///{folder / name}.sqlite" for name in ("onward", "keyring")]
    return Plan(addresses[0], addresses[1], read_masters(masters), "Ana Ruiz")


def under_way(db: Connection) -> bool:
    steps = select(func.count()).where(agenda.c.name.in_(("engine.rotate", "engine.rewrap")))
    return bool(db.execute(steps).scalar() or db.execute(select(rotation)).first())


async def run(folder: Path, masters: str, minutes: int, *, ask: bool) -> None:
    clock = MovableClock(base=SystemClock())
    clock.move(timedelta(minutes=minutes))
    house = await build(plan_in(folder, masters), clock)
    if ask:
        await house.rotate()
    print("begun", flush=True)
    while await house.engine.database.turn(under_way):
        await house.heartbeat.beat()
    await house.close()
    print("done", flush=True)


if __name__ == "__main__":
    asyncio.run(run(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]), ask="ask" in sys.argv[4:]))
