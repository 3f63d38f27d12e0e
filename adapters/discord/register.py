"""The bot's commands at Discord: declared once, and again only when they differ."""

import asyncio

import structlog
from discord.http import Route

from adapters.discord import commands
from adapters.discord.api import Api
from adapters.discord.supervisor import CappedBackoff
from bot.chat.platform import Bot, ConnectionLost, NotDelivered, Refused

_log = structlog.get_logger(__name__)


class Register:
    """`tried` is set once Discord has what the bot declares, has refused it, or could not take it at first."""

    def __init__(self, api: Api, application: str, bot: Bot) -> None:
        self._api = api
        self._application = application
        self._wanted = commands.payload(bot.commands, bot.menus)
        self.tried = asyncio.Event()

    async def keep(self) -> None:
        """Try until it is done or refused; the bot answers meanwhile."""
        backoff = CappedBackoff()
        while not await self._done():
            self.tried.set()
            await asyncio.sleep(backoff.delay())
        self.tried.set()

    async def _done(self) -> bool:
        try:
            await self._declare()
        except Refused as refused:
            _log.error("Discord does not take the commands", reason=refused.reason)
        except NotDelivered as failed:
            _log.warning("the commands are not declared yet", reason=failed.reason)
            return False
        except ConnectionLost as lost:
            _log.error("the commands cannot be declared", mend=str(lost))
        return True

    async def _declare(self) -> None:
        there = Route("GET", "/applications/{application_id}/commands", application_id=self._application)
        found = await self._api.ask(lambda: self._api.http.request(there, params={"with_localizations": "true"}))
        if not commands.same(self._wanted, found):
            await self._api.ask(lambda: self._api.http.bulk_upsert_global_commands(self._application, self._wanted))
