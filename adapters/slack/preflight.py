"""Before anything else: do the tokens work, who are we, and what may we do?"""

import asyncio

import aiohttp
import structlog
from msgspec import Struct
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.web.async_slack_response import AsyncSlackResponse

from adapters.slack import errors
from adapters.slack.api import CALL_SECONDS
from adapters.slack.commands import SCOPES
from adapters.slack.settings import SlackSettings
from bot.chat.platform import ConnectionLost, NotDelivered

SWAPPED = (
    "The two Slack tokens are swapped: the bot token begins with xoxb-, the app-level token with xapp-. "
    "Swap them in the settings and start again."
)

_log = structlog.get_logger(__name__)


class About(Struct, frozen=True):
    """The workspace, the first socket's address ("" over HTTP), and the scopes that are missing."""

    team: str
    socket_url: str
    missing: tuple[str, ...]


async def preflight(client: AsyncWebClient, settings: SlackSettings) -> About:
    """Raises ConnectionLost with the mend for a bad token, NotDelivered when Slack cannot be reached."""
    if settings.bot_token.startswith("xapp-") or (settings.app_token or "").startswith("xoxb-"):
        raise ConnectionLost(SWAPPED)
    try:
        async with asyncio.timeout(CALL_SECONDS):
            me = await client.auth_test()
            url = await _socket_url(client, settings)
    except (SlackApiError, aiohttp.ClientError, TimeoutError, OSError) as error:
        raise _plain(errors.meaning(error)) from None
    missing = _missing(me)
    if missing:
        _log.warning("slack: the app lacks scopes, update it from the manifest", missing=missing)
    return About(str(me["team_id"]), url, missing)


async def _socket_url(client: AsyncWebClient, settings: SlackSettings) -> str:
    if not settings.app_token:
        return ""
    return str((await client.apps_connections_open(app_token=settings.app_token))["url"])


def _missing(me: AsyncSlackResponse) -> tuple[str, ...]:
    granted = {name.lower(): value for name, value in me.headers.items()}.get("x-oauth-scopes", "")
    return tuple(scope for scope in SCOPES if scope not in {word.strip() for word in granted.split(",")})


def _plain(failure: errors.Failure) -> Exception:
    if isinstance(failure, ConnectionLost):
        return failure
    return NotDelivered(f"Slack cannot be reached ({failure})")
