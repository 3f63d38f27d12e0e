"""A conversation across both platforms: one house on a local Discord and a local Slack."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass

from sqlalchemy import Connection

from adapters.jobs.local import LocalJobs
from bot.chat.people import Community
from bot.engine.feature import Feature
from bot.engine.house import House, Plan, build
from bot.engine.members import communities
from bot.engine.schedule.clock import MovableClock
from stages import discord_stage, slack_stage
from stages.discord_stage import GUILD, DiscordStage
from stages.slack_stage import SlackStage

TEAM = "T0001"


@dataclass
class Linked:
    """Two stages of one house. A person stands on one of them, or on both under one name."""

    house: House
    plan: Plan
    discord: DiscordStage
    slack: SlackStage

    async def restarts(self) -> None:
        """The bot ends, and another one begins on the same files; what stands on the platforms stays there."""
        await self.house.close()
        self.house = await _built(self.plan, self.slack.clock, None)
        await discord_stage.connected(self.house, self.discord.discord)
        self.slack.platform = await slack_stage.connected(self.house, self.slack.slack)
        self.discord.house = self.slack.house = self.house

    async def link(self) -> None:
        """Make one union of both, led by the guild; for conversations about something else than linking."""
        await self.house.engine.database.turn(self._link, within=10)

    def _link(self, db: Connection) -> None:
        now = self.house.engine.clock.now()
        guild = communities.add(db, Community("discord", GUILD), "g" * 22, now)
        team = communities.add(db, Community("slack", TEAM), "t" * 22, now)
        communities.link(db, team, guild)


@asynccontextmanager
async def linked_stage(
    plan: Plan, clock: MovableClock, features: Sequence[Feature] | None = None
) -> AsyncIterator[Linked]:
    """The engine with both real adapters."""
    house = await _built(plan, clock, features)
    async with discord_stage.joined(house, clock) as discord, slack_stage.joined(house, clock) as slack:
        opened = Linked(house, plan, discord, slack)
        yield opened
        await opened.house.close()


async def _built(plan: Plan, clock: MovableClock, features: Sequence[Feature] | None) -> House:
    house = await build(plan, clock, features)
    house.employ(LocalJobs())
    return house
