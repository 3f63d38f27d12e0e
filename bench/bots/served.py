"""Onward connected to local servers, and what it says of itself."""

import argparse
import asyncio
from contextlib import AsyncExitStack

import standing

from adapters import logs, running, web
from adapters.cli import subcommands
from adapters.cli.reading import Configured
from adapters.wakeup import Wakeup
from bot.engine.house import House, Plan, build
from bot.engine.keys.masters import read_masters
from bot.engine.schedule.clock import SystemClock

MASTER = "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE="
LOADED = (subcommands, running)
"""What the real process has loaded as well."""


async def on_discord(url: str, house: House) -> None:
    from adapters.discord.connection import connect
    from adapters.discord.settings import DiscordSettings

    base, gateway = f"{url}/api/v10", standing.gateway(url)
    platform = await connect(DiscordSettings(standing.TOKEN, base, gateway), house.engine)
    house.add(platform)
    await platform.wait_ready()


async def on_slack(url: str, house: House) -> None:
    from adapters.slack.connection import connect
    from adapters.slack.settings import SlackSettings

    settings = SlackSettings(standing.BOT_TOKEN, standing.APP_TOKEN, base_url=f"{url}/api/")
    house.add(await connect(settings, house.engine))


async def scratch_house(plan: Plan) -> House:
    from tally import feature, make_table

    house = await build(plan, SystemClock(), (feature,))
    await make_table(house)
    return house


async def main(options: argparse.Namespace, configured: Configured) -> None:
    settings = configured()
    assert settings
    logs.configure("warning", "json")
    files = [f"sqlite:///{options.folder / name}" for name in ("onward.sqlite", "keyring.sqlite")]
    plan = Plan(files[0], files[1], read_masters(MASTER), settings.onward.operator)
    house = await (scratch_house(plan) if options.tally else build(plan, SystemClock()))
    wakeup = Wakeup(house.heartbeat)
    async with AsyncExitStack() as stack:
        stack.push_async_callback(house.close)
        stack.callback(wakeup.stop)
        await serve(options.discord, options.slack, house, stack)
        wakeup.start()
        standing.ready()
        await running.prepare(house)
        standing.measured()
        await standing.until_closed()
        standing.say(kept=await counted(house) if options.tally else 0)


async def serve(discord: str, slack: str, house: House, stack: AsyncExitStack) -> None:
    begun = [on_discord(discord, house)] if discord else []
    await asyncio.gather(*begun, *([on_slack(slack, house)] if slack else []))
    runner, _ = await web.serve(web.application(house, {}, lambda: True), "127.0.0.1", 0)
    stack.push_async_callback(runner.cleanup)


async def counted(house: House) -> int:
    from tally import kept

    return await kept(house)
