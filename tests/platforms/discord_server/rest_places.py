"""The bot's own account, people, guilds and channels over REST."""

from __future__ import annotations

from platforms.discord_server import refusals, shapes
from platforms.discord_server.rest import Call, Result
from platforms.discord_server.state import Channel, Guild

IDENTIFIES_A_DAY = 1000


async def own_account(call: Call) -> Result:
    return 200, shapes.own_account(call.server.world)


async def application(call: Call) -> Result:
    return 200, shapes.application(call.server.world)


async def change_application(call: Call) -> Result:
    call.server.world.application.update(call.body)
    return 200, shapes.application(call.server.world)


async def gateway(call: Call) -> Result:
    left = max(0, IDENTIFIES_A_DAY - call.server.gateway.identified)
    start = {"total": IDENTIFIES_A_DAY, "remaining": left, "reset_after": 86_400_000, "max_concurrency": 1}
    url = call.server.base.replace("http", "ws") + "/gateway"
    return 200, {"url": url, "shards": 1, "session_start_limit": start}


async def open_direct(call: Call) -> Result:
    """Refused for unknown people; whether they can be written to shows only when a message is sent."""
    world, user_id = call.server.world, str(call.body["recipient_id"])
    if user_id not in world.people:
        raise refusals.unknown_user()
    if world.opened_direct_channel(user_id) is None:
        call.server.limits.check_opening()
    return 200, shapes.channel(world, world.direct_channel(user_id))


async def user(call: Call) -> Result:
    person = call.server.world.people.get(call["user_id"])
    if person is None:
        raise refusals.unknown_user()
    return 200, shapes.user(person)


async def channel(call: Call) -> Result:
    return 200, shapes.channel(call.server.world, visible_channel(call))


async def guild(call: Call) -> Result:
    return 200, shapes.guild(call.server.world, known_guild(call))


async def guild_channels(call: Call) -> Result:
    world, place = call.server.world, known_guild(call)
    return 200, [shapes.guild_channel(world, world.channels[key]) for key in place.channels]


async def member(call: Call) -> Result:
    place, user_id = known_guild(call), call["user_id"]
    if user_id not in call.server.world.people and user_id != call.server.world.application_id:
        raise refusals.unknown_user()
    if user_id not in place.members and user_id != call.server.world.application_id:
        raise refusals.unknown_member()
    return 200, shapes.member(call.server.world, user_id)


def known_guild(call: Call) -> Guild:
    place = call.server.world.guilds.get(call["guild_id"])
    if place is None:
        raise refusals.unknown_guild()
    return place


def visible_channel(call: Call) -> Channel:
    """Raises 10003, or 50001 where the bot cannot look."""
    place = call.server.world.channels.get(call["channel_id"])
    if place is None:
        raise refusals.unknown_channel()
    if not place.bot_can_see:
        raise refusals.missing_access()
    return place
