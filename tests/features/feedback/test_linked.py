"""One community on both platforms: who asks is on Slack, who reads is on Discord."""

import re
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.engine.house import Plan
from bot.engine.keys.masters import new_master, read_masters
from bot.engine.schedule.clock import MovableClock
from conversation import Handed, Person
from features.feedback.people import LETTER, asks, coordinates, grown, invited, offers, partner
from handed import made
from stages.linked_stage import Linked, linked_stage
from stages.slack_stage import user
from touch import Touch
from wire import acknowledged, names, tapped


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


async def test_whole_through_a_restart_and_neither_is_named_to_the_other(linked: Linked) -> None:
    """From ask to thanks with a file and a correction; then every byte that either platform was sent is searched."""
    touch = Touch(linked.house)
    cem = await grown(touch, Person("Cem", linked.slack))
    readers = [await grown(touch, Person(name, linked.discord)) for name in ("Ben", "Eli", "Ana", "Mo")]
    dora = await grown(touch, Person("Dora", linked.discord, locale="es-ES"))
    for one in (*readers, dora):
        await offers(touch, one)
    for one in readers[1:3]:
        await coordinates(touch, one)
    with tapped() as wire:
        await asks(cem)
        await cem.presses("Send under a pen name")
        await linked.discord.settle()
        reader = await invited(*readers, dora)
        if reader is dora:
            await dora.presses("Paso")
            await linked.discord.settle()
            reader = await invited(*readers)
        await reader.presses("I will read it")
        await linked.slack.settle()
        hers, his = await both_names(reader, cem)

        await cem.presses(f"Write to {his}")
        await cem.submits(file=Handed("Cem Yilmaz CV.pdf", made.pdf("Software for libraries", secrets=True)))
        await cem.gets(f"name: {made.SECRET} Ruiz")
        await linked.restarts()
        await cem.presses(f"Send it to {his}")
        await linked.discord.settle()
        await reader.gets(f"{hers} sends you a file:")
        (arrived,) = await reader.files()
        assert made.SECRET.encode() not in arrived
        assert b"Yilmaz" not in arrived

        await reader.replies("Page one is storng.", to="sends you a file")
        await linked.slack.settle()
        await cem.gets(f"{his} writes:", "Page one is storng.")
        await linked.restarts()
        await reader.edits("Page one is strong.")
        await linked.slack.settle()
        await cem.gets(f"{his} changed this:", "Page one is strong.")
        cem.sees_not("storng")

        await reader.presses("Write feedback")
        await reader.submits(keep="The library made me curious.", change="The result comes late; I would put it first.")
        await linked.slack.settle()
        await cem.gets("The library made me curious.", "Did it help?")
        await linked.restarts()
        await cem.presses("It helped")
        await cem.presses("Say thanks")
        await cem.submits(text="It stands first now.")
        await linked.discord.settle()
        await reader.gets("Thank you for your feedback.", "It stands first now.")
        at_discord = wire.to(linked.discord.discord.url)
        at_slack = wire.to(linked.slack.slack.url) + await acknowledged(linked.slack.slack)

    for said, found in (("stands first now", at_discord), ("storng", at_slack), ("made me curious", at_slack)):
        assert said.encode() in found, f"the search does not see what was sent: {said}"
    assert b"PDF-1" in at_discord
    assert names(at_slack, user("Cem")) == [user("Cem")]
    assert names(at_discord, reader.id) == [reader.id]
    assert names(at_discord, "Cem", "cem", "Yilmaz", made.SECRET, cem.id, user("Cem"), "T0001") == []
    assert (
        names(at_slack, *(word for one in (*readers, dora) for word in (one.id, one.name) if one.name != "Ana")) == []
    )
    assert cem.id.encode() not in at_discord
    assert reader.id.encode() not in at_slack


async def test_by_own_names_only_what_they_typed_crosses(linked: Linked) -> None:
    """The other way round: a résumé along with the request from Discord, its reader on Slack, through a restart."""
    touch = Touch(linked.house)
    cem = await grown(touch, Person("Cem", linked.discord))
    readers = [await grown(touch, Person(name, linked.slack)) for name in ("Ben", "Eli", "Mo")]
    for one in readers:
        await offers(touch, one)
    for one in readers[1:]:
        await coordinates(touch, one)
    with tapped() as wire:
        await cem.uses("feedback ask")
        await cem.submits(kind="resume", question="Is page one enough?", field="software", level="early")
        await cem.presses("Add a file")
        await cem.submits(file=Handed("Cem Yilmaz CV.pdf", made.pdf("Jem Y. builds for libraries", secrets=True)))
        await cem.gets("Whoever says yes gets this file too:", f"name: {made.SECRET} Ruiz")
        await linked.restarts()
        await cem.presses("Send with own names")
        await cem.submits(name="Jem Y.")
        await linked.slack.settle()
        reader = await invited(*readers)
        reader.sees("a PDF of one page", "You would both go by your own names.")
        reader.sees_not("Jem")
        await reader.presses("I will read it")
        await reader.submits(name="Robin Q.")
        await linked.slack.settle()
        await reader.gets("Jem Y. sends you a file:", "Is page one enough?")
        (arrived,) = await reader.files()
        assert made.SECRET.encode() not in arrived
        await linked.restarts()
        await linked.discord.settle()
        await cem.gets("Robin Q. reads what you sent")
        await cem.presses("Write to Robin Q.")
        await cem.submits(text="The dates are old.")
        await linked.slack.settle()
        await reader.replies("It is storng.", to="The dates are old.")
        await reader.edits("It is strong.")
        await linked.discord.settle()
        await cem.gets("Robin Q. changed this:", "It is strong.")
        await reader.presses("Write feedback")
        await reader.submits(keep="Page one made me curious.", change="I would put the result first.")
        await linked.discord.settle()
        await cem.gets("made me curious", "Did it help?")
        await cem.presses("It helped")
        await cem.presses("Say thanks")
        await cem.submits(text="It stands first now.")
        await linked.slack.settle()
        await reader.gets("Thank you for your feedback.", "It stands first now.")
        at_discord = wire.to(linked.discord.discord.url)
        at_slack = wire.to(linked.slack.slack.url) + await acknowledged(linked.slack.slack)

    assert names(at_slack, "Jem", user(reader.name)) == ["Jem", user(reader.name)]
    assert names(at_discord, "Robin") == ["Robin"]
    assert names(at_slack, "Cem", "cem", "Yilmaz", made.SECRET, cem.id) == []
    assert names(at_discord, "T0001", *(word for one in readers for word in (user(one.name), one.name, one.id))) == []


async def both_names(reader: Person, asker: Person) -> tuple[str, str]:
    """The asker's pen name and the reader's."""
    for person in (reader, asker):
        await person.looks()
    return partner(reader), partner(asker)
