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
    """`declared` is set once Discord has what the bot declares, or has refused it."""

    def __init__(self, api: Api, application: str, bot: Bot) -> None:
        self._api = api
        self._application = application
        self._wanted = commands.payload(bot.commands, bot.menus)
        self.declared = asyncio.Event()

    async def keep(self) -> None:
        """Try until it is done. Nobody waits for it but the one who asks whether all is ready."""
        backoff = CappedBackoff()
        while not self.declared.is_set():
            try:
                await self._declare()
                self.declared.set()
            except Refused as refused:
                _log.error("Discord does not take the commands", reason=refused.reason)
                self.declared.set()
            except NotDelivered:
                await asyncio.sleep(backoff.delay())
            except ConnectionLost:
                return

    async def _declare(self) -> None:
        there = Route("GET", "/applications/{application_id}/commands", application_id=self._application)
        found = await self._api.ask(lambda: self._api.http.request(there, params={"with_localizations": "true"}))
        if not commands.same(self._wanted, found):
            await self._api.ask(lambda: self._api.http.bulk_upsert_global_commands(self._application, self._wanted))
