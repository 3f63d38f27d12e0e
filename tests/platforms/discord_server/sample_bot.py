"""A small real bot on discord.py with a few commands, for the local Discord's own test."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import discord
import yarl
from discord.gateway import DiscordWebSocket
from discord.http import Route

COMMANDS: list[dict[str, Any]] = [
    {"name": "card", "description": "A private card", "type": 1, "contexts": [0, 1]},
    {"name": "form", "description": "A form", "type": 1, "contexts": [0, 1]},
    {"name": "later", "description": "Answers late", "type": 1, "contexts": [0, 1]},
    {"name": "twice", "description": "Answers twice", "type": 1, "contexts": [0, 1]},
    {"name": "never", "description": "Does not answer", "type": 1, "contexts": [0, 1]},
    {"name": "Ask about this", "type": 3, "contexts": [0, 1]},
]


def card(text: str) -> discord.ui.LayoutView:
    view = discord.ui.LayoutView(timeout=None)
    row: discord.ui.ActionRow[Any] = discord.ui.ActionRow()
    row.add_item(discord.ui.Button(label="Open", custom_id="open"))
    row.add_item(discord.ui.Button(label="Change", custom_id="change"))
    view.add_item(discord.ui.Container(discord.ui.TextDisplay(text), row))
    return view


def form() -> discord.ui.Modal:
    modal = discord.ui.Modal(title="Tell me", custom_id="tell", timeout=None)
    modal.add_item(discord.ui.TextDisplay("Only you see this."))
    words: discord.ui.TextInput[Any] = discord.ui.TextInput(custom_id="words", max_length=500)
    kinds = discord.ui.Select[Any](
        custom_id="kind", options=[discord.SelectOption(label="Job"), discord.SelectOption(label="Pitch")]
    )
    weight = discord.ui.RadioGroup[Any](custom_id="weight", required=False)
    weight.add_option(label="small", value="small")
    weight.add_option(label="stung", value="stung")
    modal.add_item(discord.ui.Label(text="What happened", description="In your words", component=words))
    modal.add_item(discord.ui.Label(text="Kind", component=kinds))
    modal.add_item(discord.ui.Label(text="Weight", component=weight))
    return modal


class Bot(discord.Client):
    """`seen` are the words of direct messages, `errors` the codes Discord refused with."""

    def __init__(self) -> None:
        intents = discord.Intents(guilds=True, dm_messages=True)
        super().__init__(intents=intents, allowed_mentions=discord.AllowedMentions.none(), guild_ready_timeout=0.05)
        self.seen: list[str] = []
        self.errors: list[int] = []
        self.arrived = asyncio.Event()

    async def setup_hook(self) -> None:
        assert self.application_id is not None
        await self.http.bulk_upsert_global_commands(self.application_id, COMMANDS)

    async def on_ready(self) -> None:
        self.arrived.set()

    async def on_message(self, message: discord.Message) -> None:
        if message.author != self.user:
            self.seen.append(message.content)

    async def on_interaction(self, interaction: discord.Interaction) -> None:
        data: Any = interaction.data
        try:
            await self._answer(interaction, data.get("name") or data["custom_id"], data)
        except discord.HTTPException as error:
            self.errors.append(error.code)

    async def _answer(self, interaction: discord.Interaction, name: str, data: Any) -> None:
        match name:
            case "card" | "Ask about this":
                await interaction.response.send_message(view=card(f"Hello from {name}"), ephemeral=True)
            case "open" | "form":
                await interaction.response.send_modal(form())
            case "change":
                await interaction.response.edit_message(view=card("Changed"))
            case "tell":
                words = data["components"][1]["component"]["value"]
                await interaction.response.send_message(f"Kept: {words}", ephemeral=True)
            case "later":
                await interaction.response.defer(ephemeral=True)
                await interaction.edit_original_response(content="At last")
            case "twice":
                await interaction.response.send_message("Once", ephemeral=True)
                interaction.response._response_type = None
                await interaction.response.send_message("Again", ephemeral=True)
            case _:
                return


@asynccontextmanager
async def running(url: str, token: str = "test-token") -> AsyncIterator[Bot]:
    """The bot connected to the server at `url`; discord.py's addresses are put back afterwards."""
    before = Route.BASE, DiscordWebSocket.DEFAULT_GATEWAY
    Route.BASE = f"{url}/api/v10"
    DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(url.replace("http", "ws") + "/gateway")
    bot = Bot()
    task = asyncio.create_task(bot.start(token))
    try:
        ready = asyncio.create_task(bot.arrived.wait())
        await asyncio.wait({ready, task}, return_when=asyncio.FIRST_COMPLETED, timeout=10)
        ready.cancel()
        if task.done():
            task.result()
        yield bot
    finally:
        await bot.close()
        await asyncio.wait({task}, timeout=2)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        Route.BASE, DiscordWebSocket.DEFAULT_GATEWAY = before
