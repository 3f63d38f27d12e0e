"""One person in several communities, in a private chat that does not say which; and communities that are linked."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlalchemy import Connection

from bot.chat.events import ButtonPressed, CommandUsed, CommunityLeft
from bot.chat.people import Account, Caller, Community
from bot.chat.responses import Reply
from bot.engine.house import Plan
from bot.engine.keys.masters import new_master, read_masters
from bot.engine.members import communities, roles
from bot.engine.schedule.clock import MovableClock
from conversation import Person
from features.codes import makes_code, types
from stages.core_stage import COMMUNITY, ELSEWHERE, CoreStage, core_stage

THIRD = Community("core", "500000000000000003")
WHICH = "You are in more than one community with me."


@pytest.fixture
async def stage(tmp_path: Path) -> AsyncIterator[CoreStage]:
    addresses = [f"sqlite:///{tmp_path / name}.sqlite" for name in ("onward", "keyring")]
    async with core_stage(Plan(*addresses, read_masters(new_master()), "Ana Ruiz"), MovableClock()) as opened:
        yield opened


async def organiser(stage: CoreStage, name: str, *, elsewhere: bool) -> Person:
    person = Person(name, stage, manages=True, elsewhere=elsewhere)
    await person.uses("onward setup")
    await person.presses("Agree")
    await person.presses("Who runs it")
    await person.submits(name=f"{name} and friends")
    return person


async def answer(stage: CoreStage, name: str, *, key: str = "") -> Reply:
    """In the private chat, where the platform names no community."""
    by = Caller(Account("core", Person("Ana", stage).id), None, "en-US")
    number = stage._id()
    pressed = ButtonPressed(id=number, by=by, action="engine.in", value=name, key=key)
    outcome = await stage.house.engine.handle(pressed if key else CommandUsed(id=number, by=by, name=name))
    assert isinstance(outcome, Reply)
    return outcome


async def meets(stage: CoreStage, where: Community) -> None:
    by = Caller(Account("core", Person("Ana", stage).id), where, "en-US")
    await stage.house.engine.handle(ButtonPressed(id=stage._id(), by=by, action="community.agree"))


async def test_a_member_of_three_communities_is_asked_which(stage: CoreStage) -> None:
    for where in (COMMUNITY, ELSEWHERE, THIRD):
        await meets(stage, where)
    asked = await answer(stage, "break")
    assert WHICH in asked.card.plain
    assert [button.label.plain[:11] for button in asked.card.buttons] == ["Community 1", "Community 2", "Community 3"]
    told = await answer(stage, "break", key=asked.card.buttons[1].key)
    assert "Breaks and settings" in told.card.plain


async def test_linked_communities_are_one_answer(stage: CoreStage) -> None:
    for where in (COMMUNITY, ELSEWHERE, THIRD):
        await meets(stage, where)

    def link(db: Connection) -> None:
        first, second = (communities.find(db, where) for where in (COMMUNITY, ELSEWHERE))
        assert first
        assert second
        communities.link(db, led=second, leader=first)

    await stage.house.engine.database.turn(link)
    asked = await answer(stage, "break")
    assert len(asked.card.buttons) == 2


async def test_communities_of_one_platform_are_not_linked(stage: CoreStage) -> None:
    mo, eli = await organiser(stage, "Mo", elsewhere=False), await organiser(stage, "Eli", elsewhere=True)
    code = await makes_code(mo, "onward link")
    await types(mo, "onward link", code)
    mo.sees("Enter it on the other one")
    await types(eli, "onward link", code)
    eli.sees("Only a Discord server and a Slack workspace can be linked")
    await eli.uses("onward setup")
    eli.sees("Eli and friends", "Not linked")


async def test_an_organiser_of_one_community_is_nobody_in_another(stage: CoreStage) -> None:
    mo, eli = await organiser(stage, "Mo", elsewhere=False), await organiser(stage, "Eli", elsewhere=True)
    await mo.uses("onward roles")
    mo.sees(f"{mo.id}: organiser")
    mo.sees_not(eli.id)
    stranger = Person("Mo", stage, elsewhere=True)
    await stranger.agrees()
    await stranger.uses("onward setup")
    stranger.sees("needs a role that you do not have")


async def test_whoever_leaves_the_community_has_no_role_there(stage: CoreStage) -> None:
    mo = await organiser(stage, "Mo", elsewhere=False)
    by = Caller(Account("core", mo.id), COMMUNITY, "en-US")
    await stage.house.engine.handle(CommunityLeft(id=stage._id(), by=by))

    def held(db: Connection) -> list[str]:
        found = communities.find(db, COMMUNITY)
        return [role for _, role in roles.grants(db, found or "")]

    assert await stage.house.engine.database.turn(held) == []
