"""The same scratch feature on the real libraries: forms in pages, a timer, an update, a repeat."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlalchemy import Connection, select

from bot.chat.cards import Card, Paragraph
from bot.chat.people import Community, Place
from bot.chat.text import words
from bot.engine.feature import discover
from bot.engine.house import Plan
from bot.engine.keys.masters import new_master, read_masters
from bot.engine.members import people
from bot.engine.schedule.clock import MovableClock
from bot.engine.schema import metadata
from bot.engine.schema.people import membership
from bot.engine.sending import outbox
from conversation import Person, Stage, Time
from scratch_features.garden import plant
from stages.discord_stage import GUILD, discord_stage
from stages.linked_stage import TEAM, linked_stage
from stages.slack_stage import slack_stage

STAGES = {"slack": slack_stage, "discord": discord_stage}


@pytest.fixture(params=list(STAGES))
async def stage(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Stage]:
    addresses = [f"sqlite:///{tmp_path / name}.sqlite" for name in ("onward", "keyring")]
    plan = Plan(addresses[0], addresses[1], read_masters(new_master()), "Ana Ruiz")
    async with STAGES[request.param](plan, MovableClock(), discover("scratch_features")) as opened:
        await opened.house.engine.database.turn(lambda db: metadata.create_all(db, [plant]), within=10)
        yield opened


async def test_the_garden_grows(stage: Stage) -> None:
    ana = Person("Ana", stage)
    await ana.uses("plant")
    ana.sees("I keep what you plant.")
    await ana.presses("Agree")
    ana.has_form("What grows here?")
    await ana.submits(name=" ")
    ana.sees("This one needs an answer.")
    await ana.submits(name="Fern")
    await ana.submits()
    ana.sees("Planted.")
    await Time(stage, [ana]).passes(hours=24)
    ana.sees("Onward: something you asked for.", "How is it growing?")
    await ana.presses("Water it")
    ana.sees("Watered.")


async def test_a_channel_is_seen_by_those_who_are_in_it(stage: Stage) -> None:
    await stage.house.engine.database.turn(lambda db: _post(stage, db), within=10)
    await stage.settle()
    for name, sees in (("Mo", True), ("Ana", False)):
        person = Person(name, stage)
        await person.looks()
        assert any("for staff" in shown.text for shown in person.now.shown) is sees


async def test_one_house_serves_both_platforms(tmp_path: Path) -> None:
    addresses = [f"sqlite:///{tmp_path / name}.sqlite" for name in ("onward", "keyring")]
    plan = Plan(addresses[0], addresses[1], read_masters(new_master()), "Ana Ruiz")
    async with linked_stage(plan, MovableClock()) as linked:
        await linked.link()
        ana, ben = Person("Ana", linked.discord), Person("Ben", linked.slack)
        await ana.agrees()
        await ben.agrees()
        unions = await linked.house.engine.database.turn(_unions)
        assert len(unions) == 1


def _post(stage: Stage, db: Connection) -> None:
    where = Community("discord", GUILD) if stage.name == "discord" else Community("slack", TEAM)
    turn = stage.house.engine.base(db, "posting")
    outbox.post(
        turn,
        Place(where, stage.place("moderators")),
        Card(None, (Paragraph(words("for staff")),)),
        "garden.news",
        turn.now,
    )


def _unions(db: Connection) -> set[str]:
    ids = db.execute(select(membership.c.id)).scalars().all()
    return {found.union for one in ids if (found := people.member(db, one))}
