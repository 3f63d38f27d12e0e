"""What a bot costs that stores nothing: a discord.py command and a Bolt listener, with the libraries' defaults."""

import lean  # noqa: F401, I001 - before all that looks for optional libraries

import asyncio
from contextlib import AsyncExitStack
from typing import Any

import discord
import standing
from discord import app_commands
from slack_bolt.adapter.socket_mode.async_handler import AsyncSocketModeHandler
from slack_bolt.async_app import AsyncApp
from slack_sdk.web.async_client import AsyncWebClient


class Client(discord.Client):
    def __init__(self) -> None:
        super().__init__(intents=discord.Intents(guilds=True, dm_messages=True))
        self.arrived = asyncio.Event()
        self.tree = app_commands.CommandTree(self)

    async def setup_hook(self) -> None:
        command = app_commands.Command(name="tally", description="Count one more", callback=noted)
        self.tree.add_command(command)
        await self.tree.sync()

    async def on_ready(self) -> None:
        self.arrived.set()


async def noted(interaction: discord.Interaction) -> None:
    await interaction.response.send_message("Noted.", ephemeral=True)


async def heard(ack: Any) -> None:
    await ack(text="Noted.")


async def on_discord(url: str, stack: AsyncExitStack) -> None:
    standing.point_discord_at(url)
    client = await stack.enter_async_context(Client())
    task = asyncio.create_task(client.start(standing.TOKEN))
    stack.callback(task.cancel)
    await client.arrived.wait()


async def on_slack(url: str, stack: AsyncExitStack) -> None:
    app = AsyncApp(client=AsyncWebClient(token=standing.BOT_TOKEN, base_url=f"{url}/api/"))
    app.command("/onward")(heard)
    handler = AsyncSocketModeHandler(app, standing.APP_TOKEN)
    await handler.connect_async()  # type: ignore[no-untyped-call]
    stack.push_async_callback(handler.close_async)


async def main() -> None:
    options = standing.asked()
    async with AsyncExitStack() as stack:
        if options.discord:
            await on_discord(options.discord, stack)
        if options.slack:
            await on_slack(options.slack, stack)
        standing.ready()
        standing.measured()
        await standing.until_closed()
    standing.say(kept=0)


asyncio.run(main())
