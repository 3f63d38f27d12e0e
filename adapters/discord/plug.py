"""Discord in the configuration, and how it is connected."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from adapters.plugs import Plugged
from bot.chat.platform import Bot
from bot.engine.settings import Section


@dataclass(frozen=True)
class DiscordTable(Section):
    """[discord]"""

    enabled: bool = True


TABLE = (DiscordTable | None, None)
TOKEN = "discord_token"  # noqa: S105 - the name of a secret


def secrets(table: DiscordTable | None) -> Sequence[str]:
    """The bot token."""
    return [TOKEN] if table and table.enabled else []


async def connect(table: DiscordTable | None, secrets: Mapping[str, str], bot: Bot) -> Plugged:
    """One account for all guilds; returns when events arrive."""
    from adapters.discord.connection import connect as log_in
    from adapters.discord.settings import DiscordSettings

    if TOKEN not in secrets:
        return Plugged()
    platform = await log_in(DiscordSettings(secrets[TOKEN]), bot)
    try:
        await platform.wait_ready()
    except BaseException:
        await platform.close()
        raise
    return Plugged([platform])
