"""A second opinion on the way in: simcord's Discord, which this project did not write."""

import simcord

from adapters.discord import commands
from adapters.discord.answering import Answering
from adapters.discord.api import Api
from adapters.discord.client import OnwardClient
from adapters.discord.delivery import Delivery
from adapters.discord.direct import DirectChannels
from adapters.discord.register import Register
from adapters.discord.settings import DiscordSettings
from adapters.discord.supervisor import RecentIdentifies
from bot.chat.events import ButtonPressed, CommandUsed, FormSubmitted
from bot.chat.platform import ConnectionLost
from discord_bot import ExampleBot


def fail(why: ConnectionLost) -> None:
    raise why


async def test_command_form_and_button_as_simcord_sees_them() -> None:
    client, bot = OnwardClient(DiscordSettings("token"), RecentIdentifies()), ExampleBot()
    async with simcord.run(client) as env:
        api, direct = Api(client.http, fail), DirectChannels()
        me = str(client.user.id) if client.user else ""
        names = commands.names(bot.commands, bot.menus)
        client.doors = Answering(bot, Delivery(api, direct, me), direct, names, client.respond)
        await Register(api, str(client.application_id), bot).keep()
        guild = env.create_guild()
        channel = guild.create_text_channel("general")
        ana = guild.add_member(env.create_user("ana"))

        hello = await ana.slash(channel, "hello")
        assert hello.ephemeral
        assert hello.response
        await ana.click(hello.response, label="More")
        shown = await ana.slash(channel, "form")
        sent = await ana.submit_modal(shown, {"who": "Ben"})
        assert sent.ephemeral
        assert [type(event) for event in bot.heard] == [CommandUsed, ButtonPressed, CommandUsed, FormSubmitted]
