"""discord.py's client with two doors of ours: gateway payloads go in raw, answers go out as drawn.

discord.py keeps the connection, its heartbeats and resumes, the rate limits and the cache of guilds. Building its
objects for an interaction only to read them back would cost more than the answer itself.
"""

import threading
from collections.abc import Awaitable, Callable
from typing import Any, Protocol

import aiohttp
import discord
import structlog
import yarl
from discord.gateway import DiscordWebSocket, KeepAliveHandler
from discord.http import Route
from discord.state import ConnectionState
from discord.webhook.async_ import async_context

from adapters.discord import flight
from adapters.discord.api import parameters
from adapters.discord.logs import where
from adapters.discord.render import Rendered
from adapters.discord.settings import DiscordSettings
from adapters.discord.supervisor import Gate, RememberIdentify, cap_waiting, spend_identify

Json = dict[str, Any]

_log = structlog.get_logger(__name__)
_ANSWER_SECONDS = 5.0
_CALLBACK = "/interactions/{webhook_id}/{webhook_token}/callback"
_LONGEST_RATE_LIMIT = 30.0


class Doors(Protocol):
    """Where payloads go."""

    async def interaction(self, data: Json) -> None: ...
    async def message(self, data: Json) -> None: ...
    async def edit(self, data: Json) -> None: ...
    async def deletion(self, data: Json) -> None: ...
    async def removal(self, guild: str, me: str, joined: str) -> None: ...


class RawState(ConnectionState["OnwardClient"]):
    """What concerns members is dispatched as it came; all else discord.py reads itself."""

    def parse_interaction_create(self, data: Any) -> None:
        self.dispatch("payload", "interaction", data)

    def parse_message_create(self, data: Any) -> None:
        self.dispatch("payload", "message", data)

    def parse_message_update(self, data: Any) -> None:
        self.dispatch("payload", "edit", data)

    def parse_message_delete(self, data: Any) -> None:
        self.dispatch("payload", "deletion", data)

    def parse_guild_delete(self, data: Any) -> None:
        guild = self._get_guild(int(data["id"]))
        joined = getattr(guild and guild.me, "joined_at", None)
        super().parse_guild_delete(data)
        if not data.get("unavailable"):
            self.dispatch("removal", str(data["id"]), joined.isoformat() if joined else "")


class OnwardClient(discord.Client):
    """Never more than it needs: guilds and direct messages, no members, no messages kept."""

    def __init__(self, settings: DiscordSettings, remember_identify: RememberIdentify) -> None:
        self.doors: Doors | None = None
        self.began: Callable[[], Awaitable[None]] = _nothing
        self._answers: aiohttp.ClientSession | None = None
        self._remember_identify = remember_identify
        super().__init__(
            intents=discord.Intents(guilds=True, dm_messages=True),
            allowed_mentions=discord.AllowedMentions.none(),
            chunk_guilds_at_startup=False,
            guild_ready_timeout=settings.guilds_within,
            http_trace=flight.trace(Gate().enter),
            max_messages=None,
            max_ratelimit_timeout=_LONGEST_RATE_LIMIT,
            member_cache_flags=discord.MemberCacheFlags.none(),
        )

    def _get_state(self, **options: Any) -> ConnectionState["OnwardClient"]:
        return RawState(dispatch=self.dispatch, handlers=self._handlers, hooks=self._hooks, http=self.http, **options)

    async def setup_hook(self) -> None:
        """Answers have connections of their own: nothing that is queued elsewhere can hold them up."""
        self._answers = aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(limit=0),
            cookie_jar=aiohttp.DummyCookieJar(),
            timeout=aiohttp.ClientTimeout(total=_ANSWER_SECONDS),
        )

    async def before_identify_hook(self, shard_id: int | None, *, initial: bool = False) -> None:
        """Keep to the day's budget of sessions."""
        await super().before_identify_hook(shard_id, initial=initial)
        await spend_identify(self._remember_identify)

    async def on_payload(self, door: str, data: Json) -> None:
        """One event of a member."""
        if self.doors is not None:
            enter: Callable[[Json], Awaitable[None]] = getattr(self.doors, door)
            await enter(data)

    async def on_ready(self) -> None:
        """A session began anew: what happened before it is not told again."""
        await self.began()

    async def on_removal(self, guild: str, joined: str) -> None:
        """The bot left a guild or was removed."""
        if self.doors is not None and self.user:
            await self.doors.removal(guild, str(self.user.id), joined)

    async def respond(self, data: Any, rendered: Rendered) -> None:
        """Answer an interaction. An answer that fails is told in the log: what was saved is saved."""
        if self._answers is None:
            return
        parts = parameters(rendered)
        try:
            # create_interaction_response would ask for the message in return, which nobody here reads.
            await async_context.get().request(
                Route("POST", _CALLBACK, webhook_id=int(data["id"]), webhook_token=data["token"]),
                session=self._answers,
                payload=parts.payload,
                multipart=parts.multipart,
                files=parts.files,
            )
        except (discord.DiscordException, aiohttp.ClientError, OSError, RuntimeError) as error:
            _log.warning("an answer did not arrive", error=where(error), code=getattr(error, "code", None))

    async def on_error(self, event_method: str, /, *_: Any, **__: Any) -> None:
        """discord.py would log the payload's words with the error."""
        _log.exception("a payload could not be read", event_kind=event_method, exc_info=False)

    async def close(self) -> None:
        """Hang up. discord.py forgets a socket that was given up between its greeting and its session."""
        await super().close()
        for thread in threading.enumerate():
            if isinstance(thread, KeepAliveHandler) and thread.ws._connection is self._connection:
                thread.stop()
        if self._answers is not None:
            await self._answers.close()


async def _nothing() -> None:
    """Until somebody wants to know that a session began."""


def point_at(settings: DiscordSettings) -> None:
    """Other addresses of Discord, for this whole process; DiscordSettings takes none but loopback."""
    cap_waiting()
    if settings.base_url and settings.gateway_url:
        Route.BASE = settings.base_url
        DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(settings.gateway_url)
