"""Where the DMs stand, for reading on after a gap."""

from pathlib import Path

from bot.chat.people import Account
from bot.engine.house import Plan, build
from bot.engine.keys.masters import new_master, read_masters
from bot.engine.schedule.clock import MovableClock
from conversation import Person, Time
from stages.core_stage import CoreStage


async def test_the_newest_message_of_each_dm_of_the_last_days(tmp_path: Path) -> None:
    addresses = [f"sqlite:///{tmp_path / name}.sqlite" for name in ("onward", "keyring")]
    clock = MovableClock()
    house = await build(Plan(addresses[0], addresses[1], read_masters(new_master()), "Ana Ruiz"), clock)
    stage = CoreStage(house, clock)
    ana, ben = Person("Ana", stage), Person("Ben", stage)
    for person in (ana, ben):
        await person.agrees()
        await person.writes("hello")
    await Time(stage, [ana]).passes(days=5)
    await ana.uses("privacy export")
    newest = {ref.removeprefix("message:") for ref in stage.desks[ana.id].cards if ref.startswith("message:")}
    await Time(stage, [ana]).passes(days=3)
    found = [talk async for talk in house.engine.talks("core")]
    assert [account for account, _ in found] == [Account("core", ana.id)]
    assert found[0][1].message in newest
    assert [talk async for talk in house.engine.talks("discord")] == []
    await house.close()
