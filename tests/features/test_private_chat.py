"""Somebody of three guilds in the private chat on Discord, where the platform says nothing of a community."""

from collections.abc import AsyncIterator
from typing import Any

import pytest
from sqlalchemy import Connection

from bot.chat.people import Account
from bot.engine.members import communities, people, roles
from bot.engine.members.communities import Settings
from bot.engine.schedule.clock import MovableClock
from conversation import Person
from organised import ALWAYS
from stages.discord_stage import GUILD, DiscordStage, _guild, discord_stage

SECOND, THIRD = "500000000000000002", "500000000000000003"
WHICH = "You are in more than one community with me."


class Several(DiscordStage):
    """Commands are used in this guild; None is the private chat."""

    guild: str | None = GUILD

    async def command(self, person: Person, name: str, options: dict[str, str]) -> None:
        await self._do("command", person, guild=self.guild, name=await self._declared(name), options=options)


@pytest.fixture
def where() -> str:
    return "discord"


@pytest.fixture
async def stage(plan: Any) -> AsyncIterator[Several]:
    async with discord_stage(plan, MovableClock()) as opened:
        opened.__class__ = Several
        assert isinstance(opened, Several)
        for guild in (SECOND, THIRD):
            ids = {"channels": [], "id": guild, "name": f"Guild {guild[-1]}"}
            await opened.discord.do("add_bot", **(_guild() | ids))
        yield opened


@pytest.fixture
async def ana(stage: Several) -> Person:
    """In all three, in their order; from now on in the private chat."""
    person = Person("Ana", stage)
    for stage.guild in (GUILD, SECOND, THIRD):
        await person.agrees()
    stage.guild = None
    return person


async def test_what_was_chosen_holds_for_the_cards_that_follow(ana: Person) -> None:
    await ana.uses("note")
    ana.sees(WHICH)
    await ana.presses("Community 1, in the order you joined")
    ana.sees("Are you 18 or over?")
    await ana.presses("Yes, 18 or over")
    ana.sees_not(WHICH, "Kept. You are not asked again.")
    await ana.uses("note")
    await ana.presses("Community 1, in the order you joined")
    ana.sees_not("Are you 18 or over?")
    await ana.uses("note")
    await ana.presses("Community 3, in the order you joined")
    ana.sees("Are you 18 or over?")


async def test_support_asks_whose_people_are_meant(ana: Person, stage: Several) -> None:
    stage.guild = SECOND
    ben = Person("Ben", stage)
    await ben.agrees()
    await in_union(stage, SECOND, ben)
    stage.guild = None
    await ana.uses("support")
    ana.sees("People from your communities can be asked to write to you.")
    await ana.presses("Ask someone to message me")
    ana.sees("Whose people do you want to ask?", "Community 2: One person from this community is on duty")
    ana.sees_not("Community 1", "Community 3", "nobody on duty")
    await ana.presses("Community 2")
    ana.sees("The people on duty in this community get this one sentence:")
    await ana.presses("Send it")
    await ben.looks()
    ben.sees("asked for someone to write to them.")
    await ana.presses("Take it back")
    ana.sees("Your request is gone.")
    await ben.looks()
    ben.sees("This request is over.")


async def test_what_is_logged_for_one_community_stays_there(ana: Person, stage: Several) -> None:
    await ana.uses("rejected")
    await ana.presses("Community 2, in the order you joined")
    await ana.submits(kind="job", note="a note of the second one")
    await ana.uses("mine")
    await ana.presses("Community 1, in the order you joined")
    ana.sees_not("a note of the second one")


async def in_union(stage: Several, guild: str, who: Person) -> None:
    """Somebody is on duty there, always."""

    def work(db: Connection) -> None:
        account = Account("discord", who.id)
        one = next(m for m in people.memberships(db, stage.house.engine.vault, account) if m.home.id == guild)
        roles.grant(db, one, "duty", stage.clock.now())
        communities.change(db, one.union, Settings(duty=ALWAYS, zone="UTC"))

    await stage.house.engine.database.turn(work, within=20)
