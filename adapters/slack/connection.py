"""One Slack workspace as a bot.chat.platform.Platform."""

import asyncio

from slack_bolt.app.async_app import AsyncApp

from adapters.slack import http, ids, jobs
from adapters.slack.answering import Answering
from adapters.slack.answers import Answers
from adapters.slack.api import Api
from adapters.slack.delivery import Delivery
from adapters.slack.limiter import Limiter
from adapters.slack.logs import LIBRARY, library_logger
from adapters.slack.members import Members
from adapters.slack.preflight import About, preflight
from adapters.slack.settings import SlackSettings
from adapters.slack.socket import Socket
from adapters.slack.uploads import Uploads
from bot.chat.jobs import JobResult, PlatformJob
from bot.chat.messages import Outgoing, Receipt
from bot.chat.people import Community
from bot.chat.platform import Bot, ConnectionLost


async def connect(settings: SlackSettings, bot: Bot) -> "SlackPlatform":
    """Check the tokens and listen: over Socket Mode at once, over HTTP when `http_handler` is mounted.

    Raises ConnectionLost with the mend for a bad token, NotDelivered when Slack cannot be reached.
    """
    library_logger()
    ending = _Ending()
    api = Api(settings, ending.end)
    try:
        about = await preflight(api.client, settings)
        platform = SlackPlatform(settings, bot, api, about, ending)
    except BaseException:
        await api.close()
        raise
    try:
        await platform.listen(about.socket_url)
    except BaseException:
        await platform.close()
        raise
    return platform


class SlackPlatform:
    """A connected workspace. Once its token is revoked every verb raises ConnectionLost."""

    name = ids.PLATFORM

    def __init__(self, settings: SlackSettings, bot: Bot, api: Api, about: About, ending: "_Ending") -> None:
        self.team = about.team
        self.missing_scopes = about.missing
        self._settings = settings
        self._api = api
        self._ending = ending
        members, uploads = Members(api), Uploads(api)
        self._delivery = Delivery(api, uploads, members, Limiter(settings.pace))
        self._answering = Answering(about.team, bot, members, Answers(api, self._delivery, uploads), ending.end)
        self._app = _app(settings, api, self._answering)
        self._socket = Socket(settings, self._app, ending.end) if settings.app_token else None

    async def listen(self, socket_url: str) -> None:
        """Open the socket, if this workspace uses one."""
        if self._socket is not None:
            await self._socket.open(socket_url)

    def http_handler(self) -> http.Handler:
        """For POST /slack/events. Raises ValueError without a signing secret."""
        if not self._settings.signing_secret:
            raise ValueError("Slack over HTTP needs the signing secret")
        return http.handler(self._app, self._settings.signing_secret)

    def serves(self, community: Community) -> bool:
        """This workspace alone."""
        return community == ids.community(self.team)

    async def deliver(self, message: Outgoing) -> Receipt:
        """Send, or edit in place."""
        self._ending.check()
        return await self._delivery.deliver(message)

    async def look_back(self, message: Outgoing) -> Receipt | None:
        """Find a message of unknown outcome in a DM."""
        self._ending.check()
        return await self._delivery.look_back(message)

    async def do(self, job: PlatformJob) -> JobResult:
        """Look up a member, check a channel."""
        self._ending.check()
        return await jobs.do(self._api, job)

    async def answered(self) -> None:
        """Wait until every answer on its way is given."""
        await self._answering.given()

    async def until_lost(self) -> None:
        """Return when closed; raise ConnectionLost when the token is no longer known."""
        await self._ending.over.wait()
        if self._socket is not None and self._ending.why is not None:
            await self._socket.close()
        self._ending.check()

    async def close(self) -> None:
        """Finish the answers on their way and hang up."""
        self._ending.over.set()
        if self._socket is not None:
            await self._socket.close()
        await self._answering.close()
        await self._api.close()


class _Ending:
    """Whether this connection is over, and why."""

    def __init__(self) -> None:
        self.over = asyncio.Event()
        self.why: ConnectionLost | None = None

    def end(self, why: ConnectionLost) -> None:
        """The first reason counts."""
        self.why = self.why or why
        self.over.set()

    def check(self) -> None:
        """Raises ConnectionLost when it is over for good."""
        if self.why is not None:
            raise self.why


def _app(settings: SlackSettings, api: Api, answering: Answering) -> AsyncApp:
    """Our middleware stands before Bolt's own look-up of the token, which answers 200 where it fails."""
    return AsyncApp(
        name=LIBRARY,
        client=api.client,
        signing_secret=settings.signing_secret or "",
        logger=library_logger(),
        before_authorize=answering,
    )
