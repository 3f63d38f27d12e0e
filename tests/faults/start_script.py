"""`onward` with the platforms' addresses on this machine, which no configuration can give it:
`start_script.py <address of Discord> <address of Slack>`.
"""

import sys
from functools import partial
from typing import Any

from adapters.cli import main
from adapters.discord import settings as discord
from adapters.slack import settings as slack


def point_at(discord_url: str, slack_url: str) -> None:
    gateway = discord_url.replace("http", "ws", 1) + "/gateway"
    here: dict[str, Any] = {"base_url": f"{discord_url}/api/v10", "gateway_url": gateway}
    setattr(discord, "DiscordSettings", partial(discord.DiscordSettings, **here))  # noqa: B010
    setattr(slack, "SlackSettings", partial(slack.SlackSettings, base_url=f"{slack_url}/api/"))  # noqa: B010


if __name__ == "__main__":
    point_at(sys.argv[1], sys.argv[2])
    sys.exit(main([]))
