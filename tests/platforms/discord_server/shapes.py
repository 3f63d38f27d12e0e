"""People, guilds, channels and the application as Discord writes them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from platforms.discord_server.ids import now
from platforms.discord_server.state import DEFAULT_PERMISSIONS, Channel, Guild, Person, World

Json = dict[str, Any]

JOINED = "2026-01-05T09:00:00.000000+00:00"
TEXT_CHANNEL, DIRECT, PUBLIC_THREAD = 0, 1, 11
MEMBER_OVERWRITE = 1
ATTACHMENT_LIMIT = 10 * 1024 * 1024


def user(person: Person) -> Json:
    return {
        "id": person.id,
        "username": person.name,
        "discriminator": "0",
        "global_name": person.name,
        "avatar": None,
        "public_flags": 0,
        "flags": 0,
        "primary_guild": None,
    }


def bot_user(world: World) -> Json:
    return {**user(Person(world.application_id, world.bot_name)), "global_name": None, "bot": True}


def own_account(world: World) -> Json:
    return {**bot_user(world), "mfa_enabled": True, "locale": "en-US", "verified": True, "email": None}


def author(world: World, user_id: str) -> Json:
    return bot_user(world) if user_id == world.application_id else user(world.people[user_id])


def member_facts() -> Json:
    """A member without their account, as messages carry it."""
    return {
        "avatar": None,
        "banner": None,
        "communication_disabled_until": None,
        "flags": 0,
        "joined_at": JOINED,
        "nick": None,
        "pending": False,
        "premium_since": None,
        "roles": [],
        "mute": False,
        "deaf": False,
    }


def member(world: World, user_id: str) -> Json:
    return {**member_facts(), "user": author(world, user_id)}


def acting_member(world: World, guild: Guild, user_id: str) -> Json:
    """The one who did something: with their permissions."""
    return {**member(world, user_id), "permissions": str(world.permissions(guild, user_id))}


def resolved_people(world: World, people: Sequence[Person], guild_id: str | None) -> Json:
    """Those a person picked; with what they are in the guild, where there is one."""
    resolved: Json = {"users": {person.id: user(person) for person in people}}
    if guild_id:
        place = world.guilds[guild_id]
        here = [person.id for person in people if person.id in place.members]
        resolved["members"] = {
            key: {**member_facts(), "permissions": str(world.permissions(place, key))} for key in here
        }
    return resolved


def channel(world: World, place: Channel) -> Json:
    if place.parent:
        return thread(world, place)
    return direct_channel(world, place) if place.guild_id is None else guild_channel(world, place)


def direct_channel(world: World, place: Channel) -> Json:
    return {
        "id": place.id,
        "type": DIRECT,
        "flags": 0,
        "last_message_id": None,
        "recipients": [user(world.people[place.recipient or ""])],
    }


def thread(world: World, place: Channel) -> Json:
    moment = now()
    archived = {"archived": False, "archive_timestamp": moment, "auto_archive_duration": 10_080, "locked": False}
    return {
        "id": place.id,
        "type": PUBLIC_THREAD,
        "flags": 0,
        "guild_id": place.guild_id,
        "name": place.name,
        "parent_id": place.parent,
        "owner_id": world.application_id,
        "rate_limit_per_user": 0,
        "last_message_id": None,
        "message_count": 0,
        "member_count": 1,
        "total_message_sent": 0,
        "thread_metadata": {**archived, "create_timestamp": moment},
    }


def guild_channel(world: World, place: Channel) -> Json:
    denied = DEFAULT_PERMISSIONS & ~world.bot_permissions(place)
    overwrite = {"id": world.application_id, "type": MEMBER_OVERWRITE, "allow": "0", "deny": str(denied)}
    return {
        "id": place.id,
        "type": TEXT_CHANNEL,
        "flags": 0,
        "guild_id": place.guild_id,
        "name": place.name,
        "position": world.guilds[place.guild_id or ""].channels.index(place.id),
        "parent_id": None,
        "topic": None,
        "nsfw": False,
        "rate_limit_per_user": 0,
        "last_message_id": None,
        "permission_overwrites": [overwrite] if denied else [],
    }


def everyone_role(guild: Guild) -> Json:
    return {
        "id": guild.id,
        "name": "@everyone",
        "permissions": str(DEFAULT_PERMISSIONS),
        "position": 0,
        "color": 0,
        "colors": {"primary_color": 0, "secondary_color": None, "tertiary_color": None},
        "hoist": False,
        "managed": False,
        "mentionable": False,
        "icon": None,
        "unicode_emoji": None,
        "flags": 0,
    }


def guild(world: World, place: Guild) -> Json:
    """As GET /guilds answers."""
    owner = next((who for who, manages in place.members.items() if manages), world.application_id)
    absent = (
        "icon description home_header splash discovery_splash banner application_id afk_channel_id "
        "system_channel_id widget_channel_id vanity_url_code rules_channel_id safety_alerts_channel_id "
        "public_updates_channel_id hub_type incidents_data"
    )
    return {
        **dict.fromkeys(absent.split()),
        "id": place.id,
        "name": place.name,
        "features": [],
        "owner_id": owner,
        "region": "deprecated",
        "afk_timeout": 300,
        "system_channel_flags": 0,
        "widget_enabled": False,
        "verification_level": 0,
        "roles": [everyone_role(place)],
        "default_message_notifications": 1,
        "mfa_level": 0,
        "explicit_content_filter": 0,
        "max_presences": None,
        "max_members": 250_000,
        "max_stage_video_channel_users": 50,
        "max_video_channel_users": 25,
        "premium_tier": 0,
        "premium_subscription_count": 0,
        "preferred_locale": place.locale,
        "premium_progress_bar_enabled": False,
        "nsfw": False,
        "nsfw_level": 0,
        "emojis": [],
        "stickers": [],
    }


def arriving_guild(world: World, place: Guild) -> Json:
    """As GUILD_CREATE brings it: without the members intent only the bot itself is a member."""
    nothing = "threads presences voice_states stage_instances guild_scheduled_events soundboard_sounds"
    return {
        **guild(world, place),
        **{key: [] for key in nothing.split()},
        "joined_at": JOINED,
        "large": False,
        "unavailable": False,
        "member_count": len(place.members) + 1,
        "members": [member(world, world.application_id)],
        "channels": [guild_channel(world, world.channels[key]) for key in place.channels],
    }


def acting_guild(place: Guild) -> Json:
    """The little of a guild that an interaction carries."""
    return {"id": place.id, "locale": place.locale, "features": []}


def application(world: World) -> Json:
    absent = "icon interactions_endpoint_url role_connections_verification_url team"
    return {
        **dict.fromkeys(absent.split()),
        "id": world.application_id,
        "name": world.bot_name,
        "description": "",
        "type": None,
        "summary": "",
        "verify_key": "0" * 64,
        "flags": 0,
        "flags_new": "0",
        "redirect_uris": [],
        "owner": user(Person("1", "owner")),
        "approximate_guild_count": len(world.guilds),
        "approximate_user_install_count": 0,
        "approximate_user_authorization_count": 0,
        "explicit_content_filter": 0,
        "eligible_oauth2_scopes": [],
        "bot_public": True,
        "bot_require_code_grant": False,
        "bot": bot_user(world),
        **world.application,
    }
