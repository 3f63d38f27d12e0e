"""One Discord bot account as a bot.chat.platform.Platform."""

import asyncio

import aiohttp
import discord
import structlog

from adapters.discord import bodies, commands, errors, ids, jobs
from adapters.discord.answering import Answering
from adapters.discord.api import Api
from adapters.discord.catching_up import CatchingUp
from adapters.discord.client import OnwardClient, point_at
from adapters.discord.delivery import Delivery
from adapters.discord.direct import DirectChannels
from adapters.discord.logs import tame_library, where
from adapters.discord.register import Register
from adapters.discord.settings import DiscordSettings
from adapters.discord.supervisor import CappedBackoff, RecentIdentifies, RememberIdentify
from bot.chat.jobs import JobResult, PlatformJob
from bot.chat.messages import Outgoing, Receipt
from bot.chat.people import Community
from bot.chat.platform import Bot, ConnectionLost, NotDelivered

_log = structlog.get_logger(__name__)


async def connect(
    settings: DiscordSettings, bot: Bot, *, remember_identify: RememberIdentify | None = None
) -> "DiscordPlatform":
    """Log in and start listening; `wait_ready` tells when the gateway is open.

    `remember_identify` keeps the budget of sessions over restarts. Raises ConnectionLost with the mend for a bad
    token, NotDelivered when Discord cannot be reached.
    """
    tame_library()
    bodies.hasten()
    point_at(settings)
    client = OnwardClient(settings, remember_identify or RecentIdentifies())
    try:
        await client.login(settings.token)
        platform = DiscordPlatform(client, bot)
    except BaseException as error:
        await client.close()
        raise _at_login(error) from None
    platform.listen()
    return platform


class DiscordPlatform:
    """A connected account. Once its token is revoked every verb raises ConnectionLost."""

    name = ids.PLATFORM

    def __init__(self, client: OnwardClient, bot: Bot) -> None:
        self._client = client
        self._why: ConnectionLost | None = None
        self._over = asyncio.Event()
        self._ready = asyncio.Event()
        self._api = Api(client.http, self._end)
        direct = DirectChannels()
        me = str(client.user.id) if client.user else ""
        self._delivery = Delivery(self._api, direct, me)
        names = commands.names(bot.commands, bot.menus)
        self._answering = Answering(bot, self._delivery, direct, names, client.respond)
        client.began = CatchingUp(self._api, bot, self._answering).run
        self._register = Register(self._api, str(client.application_id), bot)
        self._tasks: list[asyncio.Task[None]] = []

    def listen(self) -> None:
        """Open the gateway and declare the commands, both in the background."""
        self._client.doors = self._answering
        self._tasks = [
            asyncio.create_task(self._stay_connected()),
            asyncio.create_task(self._register.keep()),
            asyncio.create_task(self._wait_for_gateway()),
        ]

    async def wait_ready(self) -> None:
        """Until events arrive and the commands were sent to Discord. Raises ConnectionLost."""
        over = asyncio.create_task(self._over.wait())
        ready = asyncio.create_task(self._ready.wait())
        await asyncio.wait((over, ready), return_when=asyncio.FIRST_COMPLETED)
        over.cancel()
        ready.cancel()
        self._check()

    async def until_lost(self) -> None:
        """Return when closed; raise ConnectionLost when Discord no longer knows the token."""
        await self._over.wait()
        await self._client.close()
        self._check()

    def serves(self, community: Community) -> bool:
        """All of Discord: there is one bot account."""
        return community.platform == ids.PLATFORM

    async def deliver(self, message: Outgoing) -> Receipt:
        """Send, or edit in place."""
        self._check()
        return await self._delivery.deliver(message)

    async def look_back(self, message: Outgoing) -> Receipt | None:
        """Find a message of unknown outcome."""
        self._check()
        return await self._delivery.look_back(message)

    async def do(self, job: PlatformJob) -> JobResult:
        """Look up a member, check a channel."""
        self._check()
        return await jobs.do(self._client, self._api, job)

    async def close(self) -> None:
        """Finish the answers on their way and hang up."""
        self._over.set()
        self._client.doors = None
        await self._answering.close()
        await self._client.close()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _wait_for_gateway(self) -> None:
        await self._client.wait_until_ready()
        await self._register.tried.wait()
        self._ready.set()

    async def _stay_connected(self) -> None:
        """discord.py reconnects by itself; what it gives up on ends here, or begins again."""
        backoff = CappedBackoff()
        while not self._client.is_closed():
            try:
                await self._client.connect()
            except ConnectionLost as lost:
                self._end(lost)
            except discord.ConnectionClosed as closed:
                self._end(errors.closed(closed.code))
            except discord.PrivilegedIntentsRequired:
                self._end(errors.closed(4014))
            except Exception as error:
                _log.error("the gateway stopped", error=where(error))
                await asyncio.sleep(backoff.delay())
            if self._over.is_set():
                return

    def _end(self, why: ConnectionLost) -> None:
        """The first reason counts."""
        if not self._over.is_set():
            _log.error("the connection to Discord is over", mend=str(why))
        self._why = self._why or why
        self._over.set()

    def _check(self) -> None:
        if self._why is not None:
            raise self._why


def _at_login(error: BaseException) -> BaseException:
    if isinstance(error, discord.LoginFailure):
        return ConnectionLost(errors.REVOKED)
    if isinstance(error, (discord.HTTPException, aiohttp.ClientError, OSError)):
        return NotDelivered("Discord cannot be reached")
    return error
