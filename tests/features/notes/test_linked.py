"""One community on both platforms: who asks is on Slack, who is there is on Discord."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.engine.house import Plan
from bot.engine.keys.masters import new_master, read_masters
from bot.engine.schedule.clock import MovableClock
from conversation import Person
from features.notes.conftest import HELPERS
from features.notes.help import adult, invited, knows_nothing_of, logs, there
from stages.linked_stage import Linked, linked_stage


@pytest.fixture
async def linked(tmp_path: Path) -> AsyncIterator[Linked]:
    addresses = [f"sqlite:///{tmp_path / name}.sqlite" for name in ("onward", "keyring")]
    plan = Plan(addresses[0], addresses[1], read_masters(new_master()), "Ana Ruiz")
    async with linked_stage(plan, MovableClock()) as opened:
        await opened.link()
        yield opened


async def test_a_note_crosses_and_so_does_the_block(linked: Linked) -> None:
    ana = Person("Ana", linked.slack)
    helpers = [Person(name, linked.discord, locale="es-ES" if name == "Dora" else "en-US") for name in HELPERS]
    await adult(ana)
    await there(*helpers)
    await logs(ana)
    await ana.presses("Hear from someone")
    ana.sees("5 people offered to write.", "The other side may be on Discord.")
    ana.sees("On Slack, owners of some plans can export these messages.")
    await ana.presses("Send")
    await linked.discord.settle()
    asked = await invited(*helpers)
    assert len(asked) == 3
    ben, cem, _ = asked
    for helper, words in ((ben, "From the Discord side."), (cem, "From there as well.")):
        await helper.presses("Write a note")
        await helper.submits(words=words)
    await linked.slack.settle()
    await ana.gets("From the Discord side.", "From there as well.")
    knows_nothing_of(ana, ben)
    await ana.presses("Say thank you")
    await linked.discord.settle()
    await cem.gets("says thank you for your note.")
    knows_nothing_of(cem, ana)
    await ana.presses("Report or block")
    name = next(label for label in ana.buttons() if label.startswith("Block "))
    await ana.presses(name)
    await ana.presses("Yes, block")
    await ana.presses("Stop asking")
    await logs(ana)
    await ana.presses("Hear from someone")
    await ana.presses("Give a name and send")
    await ana.submits(own="Ana R.")
    await linked.discord.settle()
    for helper in helpers:
        await helper.looks()
        assert "Ana R." not in helper.new, "four who could be asked go by pen names: a pen name would hide nobody"
