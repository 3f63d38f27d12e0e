"""An event from Discord to the bot, and what the bot says back."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

import structlog

from adapters.discord import answers, ids, translate, wording
from adapters.discord.delivery import Delivery
from adapters.discord.direct import DirectChannels
from adapters.discord.logs import where
from adapters.discord.render import Rendered
from bot.chat.events import MemberEvent
from bot.chat.platform import Bot
from bot.chat.responses import Outcome, Reply
from bot.engine.points import reach

Json = Mapping[str, Any]
Respond = Callable[[Json, Rendered], Awaitable[None]]
"""Sends the one answer that an interaction takes; does not raise."""

_log = structlog.get_logger(__name__)
_FINISH_SECONDS = 3.0


class Answering:
    """One door for everything that members do. Nothing waits in memory but what is being answered."""

    def __init__(
        self, bot: Bot, delivery: Delivery, direct: DirectChannels, names: translate.Names, respond: Respond
    ) -> None:
        self._bot = bot
        self._delivery = delivery
        self._direct = direct
        self._names = names
        self._respond = respond
        self._running: set[asyncio.Task[Any]] = set()

    async def interaction(self, data: Json) -> None:
        """A command, message menu, button or form: one answer, whatever happens."""
        with _Counted(self._running):
            event = translate.interaction(data, self._names)
            if event is None:
                return
            if not data.get("guild_id"):
                self._direct.learn(event.by.account.id, str(data.get("channel_id")))
            source = answers.source_of(data)
            try:
                outcome = await self._bot.handle(event)
                drawn = answers.callback(outcome, source, translate.guild_of(data))
            except Exception as error:
                _tell(event, error)
                drawn = answers.callback(Reply(wording.card("wrong", source.locale)), source, "")
            await self._respond(data, drawn)
            reach("after_acknowledgement")

    async def message(self, data: Json) -> None:
        """A direct message to the bot."""
        if event := translate.received(data):
            self._direct.learn(event.by.account.id, str(data["channel_id"]))
            await self._told(event, str(data["channel_id"]))

    async def edit(self, data: Json) -> None:
        """A direct message with other words than before."""
        if event := translate.edited(data):
            await self._told(event, str(data["channel_id"]))

    async def deletion(self, data: Json) -> None:
        """A direct message taken back."""
        channel = str(data.get("channel_id"))
        if not data.get("guild_id") and (member := await self._delivery.member_in(channel)):
            await self._told(translate.deleted(data, member), None)

    async def removal(self, guild: str, me: str, joined: str) -> None:
        """The bot was taken out of a guild."""
        await self._told(translate.removed(guild, me, joined), None)

    async def close(self) -> None:
        """Finish what is being answered, within seconds."""
        if self._running:
            await asyncio.wait(self._running, timeout=_FINISH_SECONDS)

    async def _told(self, event: MemberEvent, channel: str | None) -> None:
        with _Counted(self._running):
            outcome = await self._handled(event)
            card = answers.as_message(outcome)
            if channel is None or card is None:
                return
            try:
                await self._delivery.say(channel, card, ids.answer_nonce(event.id))
            except Exception as error:
                _tell(event, error)

    async def _handled(self, event: MemberEvent) -> Outcome:
        try:
            return await self._bot.handle(event)
        except Exception as error:
            _tell(event, error)
            return Reply(wording.card("wrong", event.by.locale))


class _Counted:
    """While a task answers, closing waits for it."""

    def __init__(self, running: set[asyncio.Task[Any]]) -> None:
        self._running = running
        self._task = asyncio.current_task()

    def __enter__(self) -> None:
        if self._task:
            self._running.add(self._task)

    def __exit__(self, *_: object) -> None:
        if self._task:
            self._running.discard(self._task)


def _tell(event: MemberEvent, error: Exception) -> None:
    _log.error("an event could not be answered", event_kind=type(event).__name__, error=where(error))
