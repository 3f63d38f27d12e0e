"""Makes the world a test asks for; what it leaves out has a default."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from platforms.discord_server.state import Channel, Guild, Person, World

TOKEN = "test-token"
APPLICATION_ID = "9000"
GUILDS = [
    {
        "id": "100",
        "name": "Harbour",
        "channels": [{"id": "110", "name": "general"}, {"id": "111", "name": "wins"}],
        "members": [
            {"id": "1001", "name": "ana", "manage_guild": True},
            {"id": "1002", "name": "ben"},
            {"id": "1003", "name": "cleo", "locale": "es-ES"},
        ],
    }
]


def make_world(asked: Mapping[str, Any]) -> World:
    """From {guilds, token, application_id, bot_name, privileged_intents, members_with_closed_dms, people}."""
    world = World(str(asked.get("token", TOKEN)), str(asked.get("application_id", APPLICATION_ID)))
    world.bot_name = str(asked.get("bot_name", world.bot_name))
    world.privileged_intents = int(asked.get("privileged_intents", 0))
    for guild in asked.get("guilds", GUILDS):
        add_guild(world, guild)
    for person in asked.get("people", []):
        add_person(world, person)
    for key in asked.get("members_with_closed_dms", []):
        world.person(key).closed_dms = True
    return world


def add_guild(world: World, asked: Mapping[str, Any]) -> Guild:
    guild = Guild(str(asked.get("id") or world.ids.next()), str(asked.get("name", "Guild")))
    guild.locale = str(asked.get("locale", guild.locale))
    world.guilds[guild.id] = guild
    for channel in asked.get("channels") or [{"name": "general"}]:
        add_channel(world, guild, channel)
    for member in asked.get("members", []):
        person = add_person(world, member)
        guild.members[person.id] = bool(member.get("manage_guild", False))
    return guild


def add_channel(world: World, guild: Guild, asked: Mapping[str, Any]) -> Channel:
    channel = Channel(str(asked.get("id") or world.ids.next()), str(asked.get("name", "general")), guild.id)
    channel.bot_can_post = bool(asked.get("bot_can_post", True))
    channel.bot_can_see = bool(asked.get("bot_can_see", True))
    channel.members = asked.get("members")
    world.channels[channel.id] = channel
    guild.channels.append(channel.id)
    return channel


def add_person(world: World, asked: Mapping[str, Any]) -> Person:
    """A person already known by that id keeps what is not said again."""
    key = str(asked.get("id") or world.ids.next())
    person = world.people.setdefault(key, Person(key, str(asked.get("name", f"person{key}"))))
    for name in ("name", "locale", "closed_dms"):
        if name in asked:
            setattr(person, name, asked[name])
    return person
