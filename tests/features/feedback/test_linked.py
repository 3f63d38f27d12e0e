"""One community on both platforms: who asks is on Slack, who reads is on Discord."""

import re
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.engine.house import Plan
from bot.engine.keys.masters import new_master, read_masters
from bot.engine.schedule.clock import MovableClock
from conversation import Person
from features.feedback.people import LETTER, asks, coordinates, grown, invited, offers, partner
from stages.linked_stage import Linked, linked_stage
from touch import Touch


@pytest.fixture
async def linked(tmp_path: Path) -> AsyncIterator[Linked]:
    addresses = [f"sqlite:///{tmp_path / name}.sqlite" for name in ("onward", "keyring")]
    plan = Plan(addresses[0], addresses[1], read_masters(new_master()), "Ana Ruiz")
    async with linked_stage(plan, MovableClock()) as opened:
        await opened.link()
        yield opened


async def test_from_slack_to_discord_and_back(linked: Linked) -> None:
    touch = Touch(linked.house)
    ana = await grown(touch, Person("Ana", linked.slack))
    those = [await grown(touch, Person(name, linked.discord)) for name in ("Ben", "Cem", "Eli", "Mo")]
    dora = await grown(touch, Person("Dora", linked.slack, locale="es-ES"))
    for reader in (*those, dora):
        await offers(touch, reader)
    for one in those[1:3]:
        await coordinates(touch, one)
    await asks(ana)
    ana.sees("Whoever reads it may be on the Discord side.", "On Slack, owners of some plans")
    await ana.presses("Send under a pen name")
    await linked.discord.settle()
    reader = await invited(dora, *those)
    if reader is dora:
        await dora.presses("Paso")
        await linked.discord.settle()
        reader = await invited(*those)
    await reader.presses("I will read it")
    await linked.slack.settle()
    await reader.looks()
    reader.sees(LETTER, "may be on the Slack side.")
    hers = partner(reader)
    await ana.looks()
    his = partner(ana)
    await reader.presses("Write feedback")
    await reader.submits(keep="The library made me curious.", change="The result comes late; I would put it first.")
    reader.sees(f"On its way to {hers}.")
    await linked.slack.settle()
    await ana.gets(f"{his} writes:", "The library made me curious.", "Did it help?")
    await ana.presses("It helped")
    await ana.presses("Say thanks")
    await ana.submits(text="It stands first now.")
    await linked.discord.settle()
    await reader.gets("Thank you for your feedback.", "It stands first now.")
    on_discord = str(await linked.discord.discord.see("requests"))
    on_slack = str(await linked.slack.slack.see("requests"))
    assert "made me curious" in on_slack
    assert "stands first now" in on_discord
    assert ana.id not in on_discord
    assert reader.id not in on_slack
    assert not re.search(r"\bAna\b(?! Ruiz)", on_discord)
    assert not re.search(rf"\b{reader.name}\b", on_slack)
