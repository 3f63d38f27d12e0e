"""What people can do on the local Discord beyond commands: files, menus, edits, coming and going."""

from __future__ import annotations

import io
from typing import Any

import discord
import pytest

from platforms.discord_server.client import Discord
from platforms.discord_server.sample_bot import Bot

pytestmark = pytest.mark.asyncio(loop_scope="module")


async def test_a_file_goes_out_and_is_read_again(server: Discord, bot: Bot) -> None:
    place = await bot.create_dm(discord.Object(1002))
    sent = await place.send("hi", file=discord.File(io.BytesIO(b"abc"), "a.txt", description="a note"))
    assert [(one.filename, one.description) for one in sent.attachments] == [("a.txt", "a note")]
    async with server.session.get(sent.attachments[0].url) as reply:
        assert await reply.read() == b"abc"
    assert (await sent.edit(content="without", attachments=[])).attachments == []


async def test_a_file_component_gets_an_address(server: Discord, bot: Bot) -> None:
    view = discord.ui.LayoutView()
    view.add_item(discord.ui.File("attachment://b.txt"))
    place = await bot.create_dm(discord.Object(1002))
    sent = await place.send(view=view, file=discord.File(io.BytesIO(b"abc"), "b.txt"))
    part = sent.components[0]
    assert isinstance(part, discord.FileComponent)
    assert part.media.url.endswith("/b.txt")


async def test_picking_people_and_channels(server: Discord, bot: Bot) -> None:
    view = discord.ui.View()
    view.add_item(discord.ui.UserSelect[Any](custom_id="who"))
    view.add_item(discord.ui.ChannelSelect[Any](custom_id="where"))
    await bot.get_partial_messageable(110).send("Pick", view=view)
    assert (await server.do("press", user="ana", custom_id="who", values=["ben"]))["interaction_id"]
    assert (await server.do("press", user="ana", custom_id="where", values=["wins"]))["interaction_id"]
    with pytest.raises(RuntimeError, match="1 to 1"):
        await server.do("press", user="ana", custom_id="who", values=["ben", "cleo"])


async def test_channel_talk_is_not_heard_without_its_intent(server: Discord, bot: Bot) -> None:
    said = await server.do("message", user="ana", guild="100", text="not for the bot")
    await server.do("edit", user="ana", message_id=said["message_id"], preview=True)
    await server.do("message", user="ana", text="for the bot")
    await server.until("ana", lambda screen: bot.seen)
    assert bot.seen == ["for the bot"]


async def test_the_same_press_arrives_twice(server: Discord, bot: Bot) -> None:
    asked = await server.do("command", user="ben", name="card", wait=True)
    await server.do("resend", interaction_id=asked["interaction_id"])
    await server.until("ben", lambda screen: bot.errors)
    assert bot.errors == [40060]


async def test_a_restarted_client_forgets_what_was_private(server: Discord, bot: Bot) -> None:
    await server.do("command", user="ben", guild="100", name="card", wait=True)
    await server.do("press", user="ben", custom_id="open", wait=True)
    await server.do("refresh", user="ben")
    screen = await server.screen("ben")
    assert (screen["messages"], screen["modal"]) == ([], None)


async def test_the_bot_comes_and_goes(server: Discord, bot: Bot) -> None:
    await server.do("add_bot", name="Second", members=[{"name": "dora"}])
    await server.do("command", user="dora", guild="Second", name="card", wait=True)
    assert {guild.name for guild in bot.guilds} == {"Harbour", "Second"}
    await server.do("remove_bot", guild="Second")
    await server.do("command", user="ana", guild="Harbour", name="card", wait=True)
    assert {guild.name for guild in bot.guilds} == {"Harbour"}


async def test_an_outage_ends(server: Discord, bot: Bot) -> None:
    await server.do("gateway", action="down")
    assert (await server.see("connections"))["live"] == []
    await server.do("gateway", action="up")
    await server.do("wait_connected", timeout=9)
