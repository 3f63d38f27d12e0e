"""Somebody did something: the interaction is made, sent to the bot, and given three seconds."""

from __future__ import annotations

import asyncio
import time
from dataclasses import dataclass
from typing import Any

from platforms.discord_server import shapes
from platforms.discord_server.interactions import COMMAND, COMPONENT, SUBMIT, Interaction
from platforms.discord_server.screens import FAILED, NO_RESPONSE, TRY_AGAIN
from platforms.discord_server.server import Server
from platforms.discord_server.state import Channel, Person

Json = dict[str, Any]
NOTICES = {COMMAND: NO_RESPONSE, COMPONENT: FAILED, SUBMIT: TRY_AGAIN}


@dataclass(frozen=True, slots=True)
class Occasion:
    """What was done, by whom, where.

    `source` is the message it was done on, `form` the modal sent in, `opener` the interaction that opened it.
    """

    kind: int
    person: Person
    channel: Channel
    data: Json
    source: str | None = None
    form: str | None = None
    opener: str | None = None


def happen(server: Server, occasion: Occasion) -> Interaction:
    """Tells the bot and starts its three seconds."""
    interaction = Interaction(
        server.world.ids.next(),
        occasion.kind,
        occasion.person.id,
        occasion.channel.id,
        occasion.channel.guild_id,
        {},
        occasion.source,
        occasion.form,
        occasion.opener,
    )
    interaction.event = _event(server, occasion, interaction)
    server.interactions.add(interaction)
    deliver(server, interaction)
    loop = asyncio.get_running_loop()
    loop.call_later(server.limits.answer_seconds, _expire, server, interaction)
    return interaction


def deliver(server: Server, interaction: Interaction) -> int:
    """The event goes out; again when it is called again. How many connections got it."""

    def sending() -> None:
        interaction.sent = interaction.sent or time.monotonic()

    return server.gateway.dispatch("INTERACTION_CREATE", interaction.event, interaction.guild_id, sending=sending)


def metadata(server: Server, interaction: Interaction) -> Json:
    """What a message says about the interaction it answers."""
    told: Json = {
        "id": interaction.id,
        "type": interaction.kind,
        "user": shapes.user(server.world.people[interaction.user]),
        "authorizing_integration_owners": {"0": interaction.guild_id or "0"},
    }
    if interaction.kind == COMPONENT:
        told["interacted_message_id"] = interaction.source
    if interaction.kind == SUBMIT:
        opener = server.interactions.get(interaction.opener)
        told["triggering_interaction_metadata"] = metadata(server, opener) if opener else {}
    return told


def _expire(server: Server, interaction: Interaction) -> None:
    known = server.interactions.get(interaction.id) is interaction
    if interaction.expire() and known:
        if interaction.kind in NOTICES:
            server.screens.failed[interaction.user].append(NOTICES[interaction.kind])
        server.news.tell()


def _event(server: Server, occasion: Occasion, interaction: Interaction) -> Json:
    world, place = server.world, occasion.channel
    event: Json = {
        "id": interaction.id,
        "application_id": world.application_id,
        "type": occasion.kind,
        "data": occasion.data,
        "token": interaction.token,
        "version": 1,
        "channel_id": place.id,
        "channel": shapes.channel(world, place),
        "app_permissions": str(world.bot_permissions(place)),
        "locale": occasion.person.locale,
        "entitlements": [],
        "authorizing_integration_owners": {"0": place.guild_id or "0"},
        "context": 0 if place.guild_id else 1,
        "attachment_size_limit": shapes.ATTACHMENT_LIMIT,
    }
    if occasion.source is not None:
        event["message"] = dict(server.posts.need(occasion.source).shown)
    return event | _doer(server, occasion)


def _doer(server: Server, occasion: Occasion) -> Json:
    world, guild_id = server.world, occasion.channel.guild_id
    if guild_id is None:
        return {"user": shapes.user(occasion.person)}
    guild = world.guilds[guild_id]
    return {
        "member": shapes.acting_member(world, guild, occasion.person.id),
        "guild_id": guild_id,
        "guild": shapes.acting_guild(guild),
        "guild_locale": guild.locale,
    }
