"""Threads that are made of a message: a channel with the message's id."""

from __future__ import annotations

from platforms.discord_server import refusals, shapes
from platforms.discord_server.rest import Call, Result
from platforms.discord_server.rest_places import visible_channel
from platforms.discord_server.state import Channel


async def open_thread(call: Call) -> Result:
    """Whoever sees the channel sees the thread. A second one of the same message is refused."""
    place, world = visible_channel(call), call.server.world
    post = call.server.posts.need(call["message_id"], place.id)
    if not place.bot_can_post:
        raise refusals.missing_permissions()
    if post.id in world.channels:
        raise refusals.thread_already_there()
    thread = Channel(post.id, str(call.body["name"]), place.guild_id, members=place.members, parent=place.id)
    world.channels[thread.id] = thread
    call.server.gateway.dispatch("THREAD_CREATE", shapes.thread(world, thread), place.guild_id)
    return 201, shapes.thread(world, thread)
