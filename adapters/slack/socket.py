"""Socket Mode with a watchdog: a socket without a sign of life is replaced, a refused token ends it."""

import asyncio
from collections.abc import Callable
from contextlib import suppress

import structlog
from slack_bolt.adapter.socket_mode.async_internals import run_async_bolt_app, send_async_response
from slack_bolt.app.async_app import AsyncApp
from slack_sdk.errors import SlackApiError
from slack_sdk.socket_mode.aiohttp import SocketModeClient
from slack_sdk.socket_mode.async_client import AsyncBaseSocketModeClient
from slack_sdk.socket_mode.request import SocketModeRequest

from adapters.slack import errors
from adapters.slack.logs import library_logger
from adapters.slack.settings import SlackSettings
from bot.chat.platform import ConnectionLost
from bot.engine.points import reach

MOST_REJECTIONS = 3
_LOOKS = 5
_CLOSE_SECONDS = 2.0

_log = structlog.get_logger(__name__)


class Socket:
    """The connection of one workspace, whichever client holds it at the moment."""

    def __init__(self, settings: SlackSettings, app: AsyncApp, on_lost: Callable[[ConnectionLost], None]) -> None:
        self._settings = settings
        self._app = app
        self._on_lost = on_lost
        self._rejections = 0
        self._client = self._new_client()
        self._opening: asyncio.Task[None] | None = None
        self._watching: asyncio.Task[None] | None = None
        self._closing: set[asyncio.Task[None]] = set()

    async def open(self, url: str) -> None:
        """Connect to an address from `apps.connections.open`; a failure is the watchdog's business."""
        self._client.wss_uri = url
        self._opening = asyncio.create_task(_connected(self._client))
        await asyncio.wait({self._opening}, timeout=self._settings.wedged_after)
        self._watching = asyncio.create_task(self._watch())

    async def close(self) -> None:
        """End the connection and the watch."""
        for task in (self._watching, self._opening):
            if task is not None:
                task.cancel()
        self._retire(self._client)
        await asyncio.gather(*self._closing)

    def rejected(self, code: str) -> None:
        """Slack refused the app-level token once more, or took it (empty code)."""
        self._rejections = self._rejections + 1 if code else 0
        if self._rejections >= MOST_REJECTIONS:
            self._on_lost(errors.lost(code))

    async def handle(self, client: AsyncBaseSocketModeClient, request: SocketModeRequest) -> None:
        """Bolt's answer goes back as the acknowledgement; without one Slack delivers an event again."""
        await send_async_response(client, request, await run_async_bolt_app(self._app, request), 0.0)
        reach("after_acknowledgement")

    async def _watch(self) -> None:
        heard, since = self._client.last_ping_pong_time, _now()
        while True:
            await asyncio.sleep(self._settings.wedged_after / _LOOKS)
            last = self._client.last_ping_pong_time
            if last is not None and last != heard:
                heard, since = last, _now()
            elif _now() - since > self._settings.wedged_after:
                _log.warning("slack: no sign of life from the socket, connecting anew")
                self._renew()
                heard, since = None, _now()

    def _renew(self) -> None:
        if self._opening is not None:
            self._opening.cancel()
        self._retire(self._client)
        self._client = self._new_client()
        self._opening = asyncio.create_task(_connected(self._client))

    def _retire(self, client: "_Client") -> None:
        task = asyncio.create_task(_closed(client))
        self._closing.add(task)
        task.add_done_callback(self._closing.discard)

    def _new_client(self) -> "_Client":
        client = _Client(
            app_token=self._settings.app_token or "",
            logger=library_logger(),
            web_client=self._app.client,
            ping_interval=self._settings.ping_interval,
        )
        client.proxy = None
        client.socket = self
        client.socket_mode_request_listeners.append(self.handle)
        return client


class _Client(SocketModeClient):
    """The SDK's client asks for addresses for ever; this one tells how that went."""

    socket: Socket

    async def issue_new_wss_url(self) -> str:
        try:
            url = await super().issue_new_wss_url()
        except SlackApiError as error:
            if (code := errors.code_of(error)) in errors.LOST:
                self.socket.rejected(code)
            raise
        self.socket.rejected("")
        return url


async def _connected(client: SocketModeClient) -> None:
    await client.connect()  # type: ignore[no-untyped-call]


async def _closed(client: SocketModeClient) -> None:
    """A wedged peer answers no closing handshake, so there is an end to waiting for it."""
    with suppress(Exception):
        await asyncio.wait_for(client.close(), _CLOSE_SECONDS)  # type: ignore[no-untyped-call]
    for task in (client.message_processor, client.current_session_monitor, client.message_receiver):
        if task is not None:
            task.cancel()
    await client.aiohttp_client_session.close()


def _now() -> float:
    return asyncio.get_running_loop().time()
