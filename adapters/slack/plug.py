"""Slack in the configuration, and how each workspace is connected."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Annotated, Literal

from adapters.plugs import Plugged
from bot.chat.platform import Bot
from bot.engine.settings import Checked, Section


@dataclass(frozen=True)
class SlackTable(Section):
    """[[slack]]: one workspace."""

    name: Annotated[str, Checked(pattern=r"^[a-z][a-z0-9_]{0,30}$")] = "main"
    mode: Literal["socket", "http"] = "socket"


TABLE = (tuple[SlackTable, ...], ())


def secrets(table: Sequence[SlackTable]) -> Sequence[str]:
    """Two for each workspace."""
    return [name for workspace in table for name in (_bot_token(workspace), _second(workspace))]


async def connect(table: Sequence[SlackTable], secrets: Mapping[str, str], bot: Bot) -> Plugged:
    """Every workspace with its own app and tokens."""
    plugged = Plugged()
    try:
        for workspace in table:
            await _connect(workspace, secrets, bot, plugged)
    except BaseException:
        for connection in plugged.connections:
            await connection.close()
        raise
    return plugged


async def _connect(workspace: SlackTable, secrets: Mapping[str, str], bot: Bot, plugged: Plugged) -> None:
    from adapters.slack.connection import connect as log_in
    from adapters.slack.settings import SlackSettings

    second = secrets[_second(workspace)]
    app_token, signing_secret = (second, None) if workspace.mode == "socket" else (None, second)
    platform = await log_in(SlackSettings(secrets[_bot_token(workspace)], app_token, signing_secret), bot)
    plugged.connections.append(platform)
    if signing_secret:
        plugged.doors[path(workspace)] = platform.http_handler()


def path(workspace: SlackTable) -> str:
    """Where a workspace's events arrive over HTTP."""
    return f"/slack/{workspace.name}/events"


def _bot_token(workspace: SlackTable) -> str:
    return f"slack_{workspace.name}_bot_token"


def _second(workspace: SlackTable) -> str:
    return f"slack_{workspace.name}_{'app_token' if workspace.mode == 'socket' else 'signing_secret'}"
