"""The test's side: what people do. Each names a `user` by id or name."""

from __future__ import annotations

import asyncio
from typing import Any

from platforms.discord_server import doing_commands, doing_forms, doing_messages, shapes, writing
from platforms.discord_server.interactions import Interaction
from platforms.discord_server.occasions import Occasion, deliver, happen
from platforms.discord_server.server import Server
from platforms.discord_server.setup import add_channel, add_guild, add_person
from platforms.discord_server.state import Channel, NotThere

Json = dict[str, Any]
PATIENCE = 3.5


async def command(server: Server, asked: Json) -> Json:
    """{user, guild | null, channel?, name, options?, wait?}."""
    person, place = server.world.person(asked["user"]), _place(server, asked)
    values = asked.get("options") or {}
    return await _go(server, doing_commands.use_command(server, person, place, asked["name"], values), asked)


async def complete(server: Server, asked: Json) -> Json:
    """{user, guild | null, name, option, text, wait?}."""
    person, place = server.world.person(asked["user"]), _place(server, asked)
    words = (asked["name"], asked["option"], asked["text"])
    return await _go(server, doing_commands.complete(server, person, place, *words), asked)


async def press(server: Server, asked: Json) -> Json:
    """{user, message_id?, custom_id | label, values?, wait?}."""
    return await _go(server, doing_messages.press(server, server.world.person(asked["user"]), asked), asked)


async def submit(server: Server, asked: Json) -> Json:
    """{user, custom_id?, values, wait?}."""
    return await _go(server, doing_forms.submit(server, server.world.person(asked["user"]), asked), asked)


async def choose(server: Server, asked: Json) -> Json:
    """{user, message_id, name, wait?}: a command in the message's menu."""
    person = server.world.person(asked["user"])
    post = next((p for p in doing_messages.visible(server, person) if p.id == str(asked["message_id"])), None)
    if post is None:
        raise NotThere(f"not on {person.name}'s screen: {asked['message_id']!r}")
    place = server.world.channels[post.channel_id]
    return await _go(server, doing_commands.choose(server, person, place, asked["name"], post), asked)


async def message(server: Server, asked: Json) -> Json:
    """{user, text, attachments?, reply_to?, guild?, channel?}: to the bot, or in a channel."""
    person = server.world.person(asked["user"])
    place = _place(server, asked)
    return {"message_id": doing_messages.say(server, person, place, asked).id, "channel_id": place.id}


async def edit(server: Server, asked: Json) -> Json:
    """{user, message_id, text | preview: true}."""
    post = doing_messages.own(server, server.world.person(asked["user"]), asked["message_id"])
    doing_messages.rewrite(server, post, asked)
    return {"message_id": post.id}


async def delete(server: Server, asked: Json) -> Json:
    post = doing_messages.own(server, server.world.person(asked["user"]), asked["message_id"])
    writing.remove(server, post)
    return {"message_id": post.id}


async def dismiss(server: Server, asked: Json) -> Json:
    """They close the open form without sending it."""
    return {"closed": server.screens.forms.pop(server.world.person(asked["user"]).id, None) is not None}


async def resend(server: Server, asked: Json) -> Json:
    """{interaction_id} or {message_id}: the same event once more."""
    if "interaction_id" in asked:
        interaction = server.interactions.get(asked["interaction_id"])
        if interaction is None:
            raise NotThere("no such interaction")
        return {"sent": deliver(server, interaction)}
    writing.announce(server, "MESSAGE_CREATE", server.posts.need(asked["message_id"]))
    return {"sent": len(server.gateway.live)}


async def leave(server: Server, asked: Json) -> Json:
    person, guild = server.world.person(asked["user"]), server.world.guild(asked["guild"])
    guild.members.pop(person.id, None)
    left = {"guild_id": guild.id, "user": shapes.user(person)}
    server.gateway.dispatch("GUILD_MEMBER_REMOVE", left, guild.id)
    return {}


async def join(server: Server, asked: Json) -> Json:
    """{user, guild, manage_guild?}; the bot hears of it only with the members intent."""
    person, guild = server.world.person(asked["user"]), server.world.guild(asked["guild"])
    guild.members[person.id] = bool(asked.get("manage_guild", guild.members.get(person.id, False)))
    joined = shapes.member(server.world, person.id) | {"guild_id": guild.id}
    server.gateway.dispatch("GUILD_MEMBER_ADD", joined, guild.id)
    return {}


async def person(server: Server, asked: Json) -> Json:
    """{id, name?, locale?, closed_dms?}: add somebody, or change them."""
    known = server.world.people.get(str(asked.get("id"))) or next(
        (p for p in server.world.people.values() if p.name == asked.get("name")), None
    )
    made = add_person(server.world, asked if known is None else {**asked, "id": known.id})
    return {"id": made.id, "name": made.name}


async def channel(server: Server, asked: Json) -> Json:
    """{id, bot_can_post?, bot_can_see?} changes one; {guild, name} adds one."""
    if "guild" in asked:
        return {"id": add_channel(server.world, server.world.guild(asked["guild"]), asked).id}
    place = server.world.channel(asked["id"])
    place.bot_can_post = bool(asked.get("bot_can_post", place.bot_can_post))
    place.bot_can_see = bool(asked.get("bot_can_see", place.bot_can_see))
    return {"id": place.id}


async def add_bot(server: Server, asked: Json) -> Json:
    """The bot is added to a new guild, told as in setup."""
    guild = add_guild(server.world, asked)
    server.gateway.dispatch("GUILD_CREATE", shapes.arriving_guild(server.world, guild), guild.id)
    return {"id": guild.id}


async def remove_bot(server: Server, asked: Json) -> Json:
    guild = server.world.guild(asked["guild"])
    del server.world.guilds[guild.id]
    for key in guild.channels:
        server.world.channels.pop(key, None)
    server.gateway.dispatch("GUILD_DELETE", {"id": guild.id}, guild.id)
    return {"id": guild.id}


def _place(server: Server, asked: Json) -> Channel:
    """The channel named, the guild's first, or the person's direct messages."""
    person = server.world.person(asked["user"])
    guild = server.world.guild(asked["guild"]) if asked.get("guild") is not None else None
    if guild is None and asked.get("channel") is None:
        return server.world.direct_channel(person.id)
    place = server.world.channel(asked.get("channel"), guild)
    if not server.world.can_see(person.id, place):
        raise NotThere(f"{person.name} is not there")
    return place


async def _go(server: Server, occasion: Occasion, asked: Json) -> Json:
    interaction = happen(server, occasion)
    told: Json = {"interaction_id": interaction.id, "token": interaction.token}
    return told | (await _first_answer(interaction) if asked.get("wait") else {})


async def _first_answer(interaction: Interaction) -> Json:
    """{answered, type, message, modal, choices, elapsed_ms}; {answered: false} when time ran out."""
    try:
        answer = await asyncio.wait_for(asyncio.shield(interaction.first), PATIENCE)
    except TimeoutError:
        answer = None
    if answer is None:
        return {"answered": False}
    told = {"message": answer.message, "modal": answer.modal, "choices": answer.choices}
    return {"answered": True, "type": answer.type, "elapsed_ms": interaction.ms, **told}
