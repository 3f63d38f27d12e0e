"""The two local platforms with a mortal bot on them, spoken to through the stages of the test language."""

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path
from typing import Any

from aiohttp import ClientSession

from bot.engine.schedule.clock import MovableClock
from conversation import Person, Shown
from faults.mortal import Mortal
from platforms.discord_server.client import Discord
from platforms.process import shared_server
from platforms.slack_server.client import Slack
from stages.discord_stage import GUILD, DiscordStage
from stages.sample import PEOPLE, number
from stages.slack_stage import SlackStage, user


def slow_rule(path: str, seconds: float) -> dict[str, Any]:
    return {"match": {"method": "POST", "path_regex": path}, "action": "delay", "args": {"seconds": seconds}}


class OnDiscord(DiscordStage):
    """The bot beats by itself. Discord delivers an interaction once."""

    async def settle(self) -> None:
        """Nothing to wait for: who acts waits for the answer."""

    async def write(self, person: Person, text: str, to: Shown | None = None) -> None:
        where = {"reply_to": to.ref} if to else {}
        await self.discord.do("message", user=number(person.name), text=text, **where)

    async def delivers_again(self) -> None:
        """Never."""

    async def is_slow(self, seconds: float) -> None:
        """The next message of the bot takes this long to be made."""
        await self.discord.do("faults", rules=[slow_rule("/messages$", seconds)])


class OnSlack(SlackStage):
    """The bot beats by itself. What it did not acknowledge may come once more."""

    last = ""

    async def settle(self) -> None:
        await self.slack.do("settle")

    async def delivers_again(self) -> None:
        """The last thing that somebody did, under the same id."""
        await self.slack.do("resend", id=self.last)

    async def is_slow(self, seconds: float) -> None:
        """The next message of the bot takes this long to be made."""
        await self.slack.do("faults", rules=[slow_rule("chat.postMessage$", seconds)])

    async def _do(self, doing: str, person: Any, **asked: Any) -> None:
        told = await self.slack.do(doing, user=user(person.name), wait=True, **asked)
        self.last = told["id"]


Town = OnDiscord | OnSlack


@asynccontextmanager
async def discord_town() -> AsyncIterator[OnDiscord]:
    async with ClientSession() as session:
        discord = Discord(shared_server("discord_server"), session)
        members = [{"id": number(name), "name": name, "locale": locale} for name, locale in PEOPLE]
        guild = {"id": GUILD, "name": "Second Mondays", "channels": [{"name": "general"}], "members": members}
        await discord.do("setup", token="a-token", guilds=[guild])
        yield OnDiscord(discord, MovableClock(), None)
        await _clean(discord)


@asynccontextmanager
async def slack_town() -> AsyncIterator[OnSlack]:
    async with ClientSession() as session:
        slack = Slack(shared_server("slack_server"), session)
        await slack.do("reset")
        users = [{"id": user(name), "name": name, "locale": locale} for name, locale in PEOPLE]
        await slack.do("setup", users=users, channels=[{"id": "C1", "name": "general", "bot_is_member": True}])
        yield OnSlack(slack, None, MovableClock(), None)
        await _clean(slack)


TOWNS: dict[str, Callable[[], AbstractAsyncContextManager[Town]]] = {"discord": discord_town, "slack": slack_town}


@asynccontextmanager
async def town_with_a_bot(name: str, folder: Path, log: Path | None = None) -> AsyncIterator[tuple[Town, Mortal]]:
    """Connected and ready. At the end everything the bot sent was well-formed and called nobody."""
    async with TOWNS[name]() as town:
        server = town.discord if isinstance(town, OnDiscord) else town.slack
        bot = Mortal(name, server.url, folder, log=log)
        try:
            await bot.starts()
            yield town, bot
        finally:
            await bot.ends()


async def _clean(server: Discord | Slack) -> None:
    assert await server.see("violations") == []
    assert await server.see("pings") == []
