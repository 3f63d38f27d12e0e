"""What members wrote while the bot was away: Discord does not tell it again, so the DMs are read on."""

import structlog

from adapters.discord import ids
from adapters.discord.answering import Answering
from adapters.discord.api import Api
from bot.chat.messages import Receipt
from bot.chat.platform import Bot, ConnectionLost, NotDelivered, OutcomeUnknown, Refused

_AT_ONCE = 50

_log = structlog.get_logger(__name__)


class CatchingUp:
    """Each DM from the bot's newest message there on. What was heard already has no second effect."""

    def __init__(self, api: Api, bot: Bot, answering: Answering) -> None:
        self._api = api
        self._bot = bot
        self._answering = answering

    async def run(self) -> None:
        """Once for every session that begins anew; does not raise."""
        try:
            async for _, receipt in self._bot.talks(ids.PLATFORM):
                await self._read_on(receipt)
        except ConnectionLost:
            return
        except Exception as error:
            _log.warning("direct messages were not read on", error=type(error).__name__)

    async def _read_on(self, receipt: Receipt) -> None:
        channel, after = receipt.channel, int(receipt.message)
        try:
            missed = await self._api.ask(lambda: self._api.http.logs_from(channel, _AT_ONCE, after=after))
        except (NotDelivered, OutcomeUnknown, Refused):
            return
        for data in reversed(missed):
            await self._answering.message(dict(data))
            await self._answering.edit(dict(data))
