"""The calls we make to Slack's Web API, each ending in a value or in one of the four ways to fail."""

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

import aiohttp
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from adapters.slack import errors
from adapters.slack.logs import library_logger
from adapters.slack.settings import SlackSettings
from bot.chat.platform import ConnectionLost, NotDelivered, OutcomeUnknown

Json = Mapping[str, Any]

CALL_SECONDS = 10.0
_OPENED = 10_000


class Api:
    """One HTTP session for one workspace. Every method raises only what bot.chat.platform names."""

    def __init__(self, settings: SlackSettings, on_lost: Callable[[ConnectionLost], None]) -> None:
        timeout = aiohttp.ClientTimeout(total=CALL_SECONDS)
        self.session = aiohttp.ClientSession(timeout=timeout, trust_env=False)
        self.client = web_client(settings, self.session)
        self._on_lost = on_lost
        self._channels: dict[str, str] = {}

    async def call(self, method: str, **arguments: Any) -> Json:
        """Any method by its name, its arguments as JSON."""
        return await self._told(self.client.api_call(method, json=arguments))

    async def ask(self, method: str, **arguments: Any) -> Json:
        """A method that only reads. An answer that got lost is NotDelivered: asking again is free."""
        try:
            return await self._told(self.client.api_call(method, http_verb="GET", params=arguments))
        except OutcomeUnknown as unknown:
            raise NotDelivered(str(unknown)) from None

    async def respond(self, url: str, payload: Json) -> None:
        """Answer at a response_url."""
        await self._posted(url, json=dict(payload))

    async def upload(self, url: str, content: bytes) -> None:
        """Hand over the bytes of a file."""
        await self._posted(url, data=content)

    async def direct_channel(self, user: str) -> str:
        """The DM with this user, opened when it is first needed."""
        if user not in self._channels:
            opened = await self.call("conversations.open", users=user)
            if len(self._channels) >= _OPENED:
                self._channels.clear()
            self._channels[user] = str(opened["channel"]["id"])
        return self._channels[user]

    async def close(self) -> None:
        await self.session.close()

    async def _told(self, calling: Awaitable[Any]) -> Json:
        try:
            answer = await calling
        except (SlackApiError, aiohttp.ClientError, TimeoutError, OSError) as error:
            raise self._seen(errors.meaning(error)) from None
        data: Json = answer.data
        return data

    async def _posted(self, url: str, **content: Any) -> None:
        try:
            async with self.session.post(url, **content) as answer:
                status = answer.status
        except (aiohttp.ClientError, TimeoutError, OSError) as error:
            raise errors.meaning(error) from None
        if status >= 400:
            raise NotDelivered(f"status {status}")

    def _seen(self, failure: errors.Failure) -> errors.Failure:
        if isinstance(failure, ConnectionLost):
            self._on_lost(failure)
        return failure


def web_client(settings: SlackSettings, session: aiohttp.ClientSession) -> AsyncWebClient:
    """Without retries (the default posts twice) and without proxies from the environment."""
    client = AsyncWebClient(
        token=settings.bot_token,
        base_url=settings.base_url or AsyncWebClient.BASE_URL,
        session=session,
        logger=library_logger(),
        retry_handlers=[],
    )
    client.proxy = None
    return client
