"""The small world the server keeps: the bot's account, people, guilds and channels."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from platforms.discord_server.ids import Snowflakes

DEFAULT_PERMISSIONS = 1 << 6 | 1 << 10 | 1 << 11 | 1 << 14 | 1 << 15 | 1 << 16 | 1 << 31 | 1 << 35 | 1 << 38
"""Reactions, view, send, embeds, files, history, application commands, open threads, send there: what everybody has."""
MANAGE_GUILD = 1 << 5
SEND_MESSAGES = 1 << 11
VIEW_CHANNEL = 1 << 10


class NotThere(Exception):
    """A test named somebody or something that does not exist or is not on that person's screen."""


@dataclass(slots=True)
class Person:
    id: str
    name: str
    locale: str = "en-US"
    closed_dms: bool = False


@dataclass(slots=True)
class Channel:
    """A guild's text channel, for all or for `members` alone; a direct message channel when `recipient` is set.

    A thread has a `parent`, and the id of the message that it was made of.
    """

    id: str
    name: str
    guild_id: str | None = None
    recipient: str | None = None
    bot_can_post: bool = True
    bot_can_see: bool = True
    members: list[str] | None = None
    parent: str | None = None


@dataclass(slots=True)
class Guild:
    """`members` says of each member's id whether they may manage the guild."""

    id: str
    name: str
    locale: str = "en-US"
    members: dict[str, bool] = field(default_factory=dict)
    channels: list[str] = field(default_factory=list)


@dataclass(slots=True)
class World:
    token: str
    application_id: str
    bot_name: str = "Onward"
    privileged_intents: int = 0
    people: dict[str, Person] = field(default_factory=dict)
    guilds: dict[str, Guild] = field(default_factory=dict)
    channels: dict[str, Channel] = field(default_factory=dict)
    commands: dict[str | None, list[dict[str, Any]]] = field(default_factory=dict)
    application: dict[str, Any] = field(default_factory=dict)
    ids: Snowflakes = field(default_factory=Snowflakes)

    def person(self, key: object) -> Person:
        """By id or by name; raises NotThere."""
        found = self.people.get(str(key)) or next((p for p in self.people.values() if p.name == key), None)
        if found is None:
            raise NotThere(f"no person {key!r}")
        return found

    def guild(self, key: object) -> Guild:
        found = self.guilds.get(str(key)) or next((g for g in self.guilds.values() if g.name == key), None)
        if found is None:
            raise NotThere(f"no guild {key!r}")
        return found

    def channel(self, key: object, guild: Guild | None = None) -> Channel:
        """By id, or by name within the guild; the guild's first when no key is given."""
        if key is None and guild is not None:
            return self.channels[guild.channels[0]]
        named = [c for c in self.channels.values() if c.name == key and (not guild or c.guild_id == guild.id)]
        found = self.channels.get(str(key)) or next(iter(named), None)
        if found is None:
            raise NotThere(f"no channel {key!r}")
        return found

    def direct_channel(self, user_id: str) -> Channel:
        """The one between this person and the bot, made when there is none yet."""
        known = self.opened_direct_channel(user_id)
        if known is None:
            known = Channel(self.ids.next(), "", recipient=user_id)
            self.channels[known.id] = known
        return known

    def opened_direct_channel(self, user_id: str) -> Channel | None:
        return next((c for c in self.channels.values() if c.recipient == user_id), None)

    def shares_guild(self, user_id: str) -> bool:
        return any(user_id in guild.members for guild in self.guilds.values())

    def can_see(self, user_id: str, channel: Channel) -> bool:
        if channel.guild_id is None:
            return channel.recipient == user_id
        guild = self.guilds.get(channel.guild_id)
        let_in = channel.members is None or user_id in channel.members
        return guild is not None and user_id in guild.members and let_in

    def permissions(self, guild: Guild, user_id: str) -> int:
        return DEFAULT_PERMISSIONS | (MANAGE_GUILD if guild.members.get(user_id) else 0)

    def bot_permissions(self, channel: Channel) -> int:
        denied = (0 if channel.bot_can_post else SEND_MESSAGES) | (0 if channel.bot_can_see else VIEW_CHANNEL)
        return DEFAULT_PERMISSIONS & ~denied
