"""Puts messages where people see them, and tells the bot what its own messages became."""

from __future__ import annotations

from typing import TYPE_CHECKING

from platforms.slack_server import events
from platforms.slack_server.ids import new_id, new_ts
from platforms.slack_server.team import Channel, Json, Team

if TYPE_CHECKING:
    from platforms.slack_server.world import World

KEPT = ("text", "blocks", "attachments", "metadata", "thread_ts", "files")


def with_block_ids(blocks: list[Json]) -> list[Json]:
    """Slack names every block and every interactive part that has no id."""
    return [{"block_id": new_id("b"), **block} for block in blocks]


def bot_message(world: World, team: Team, body: Json) -> Json:
    """A message of the bot as conversations.history shows it."""
    message: Json = {key: body[key] for key in KEPT if body.get(key)}
    message |= {
        "type": "message",
        "ts": new_ts(world.now()),
        "user": team.bot_user,
        "bot_id": team.bot_id,
        "app_id": team.app_id,
        "team": team.id,
        "text": str(body.get("text") or ""),
        "bot_profile": {"id": team.bot_id, "name": "onward", "app_id": team.app_id, "team_id": team.id},
    }
    if "blocks" in message:
        message["blocks"] = with_block_ids(message["blocks"])
    return message


def post(world: World, team: Team, channel: Channel, body: Json) -> Json:
    """A message everybody in the channel sees; in a direct message the bot hears of it as well."""
    message = bot_message(world, team, body)
    channel.messages.append(message)
    _echo(world, team, channel, message | {"channel": channel.id, "channel_type": "im"})
    return message


def post_ephemeral(world: World, team: Team, channel_id: str, user: str, body: Json) -> Json:
    """A message only this person sees, gone when their client reloads."""
    message = bot_message(world, team, body) | {"channel": channel_id, "ephemeral": True}
    team.screen(user).ephemerals.append(message)
    return message


def change(world: World, team: Team, channel: Channel, message: Json, body: Json) -> None:
    """What `body` names is replaced; new text without blocks takes the blocks away."""
    before = dict(message)
    update_in_place(message, body)
    message["edited"] = {"user": team.bot_user, "ts": new_ts(world.now())}
    _echo(world, team, channel, events.changed(channel, before, message))


def update_in_place(message: Json, body: Json) -> None:
    if "text" in body and not body.get("blocks"):
        message.pop("blocks", None)
    message |= {key: body[key] for key in KEPT if body.get(key) is not None}
    if body.get("blocks"):
        message["blocks"] = with_block_ids(body["blocks"])


def remove(world: World, team: Team, channel: Channel, message: Json) -> None:
    channel.messages.remove(message)
    _echo(world, team, channel, events.deleted(channel, message, new_ts(world.now())))


def _echo(world: World, team: Team, channel: Channel, event: Json) -> None:
    if channel.is_im and team.echo:
        world.spawn(world.courier.deliver(events.envelope(world, team, event)))
