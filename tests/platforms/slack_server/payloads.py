"""The payloads of commands and interactions, as Slack sends them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from platforms.slack_server.ids import new_ts
from platforms.slack_server.team import Channel, Json, Person, Team

if TYPE_CHECKING:
    from platforms.slack_server.world import World


@dataclass(frozen=True, slots=True)
class Scene:
    """One person doing something in one workspace; `asked` is what the test said."""

    world: World
    team: Team
    person: Person
    asked: Json

    def trigger(self) -> str:
        return self.world.permits.trigger(self.team, self.person.id, self.world.now())

    def response_url(self, channel: str, source: Json | None = None) -> str:
        now = self.world.now()
        key = self.world.permits.response_url(self.team, self.person.id, channel, now, source)
        return f"{self.world.base}/response/{key}"


def slash_command(scene: Scene, channel: Channel, command: str, text: str) -> Json:
    team, person = scene.team, scene.person
    return {
        "token": "verification",
        "team_id": person.home or team.id,
        "team_domain": team.domain,
        "channel_id": channel.id,
        "channel_name": _name(channel),
        "user_id": person.id,
        "user_name": person.name,
        "command": command,
        "text": text,
        "api_app_id": team.app_id,
        "is_enterprise_install": "false",
        "response_url": scene.response_url(channel.id),
        "trigger_id": scene.trigger(),
    }


def interaction(scene: Scene, kind: str) -> Json:
    """What all interactions have."""
    team, person = scene.team, scene.person
    user = {"id": person.id, "username": person.name, "name": person.name, "team_id": person.home or team.id}
    return {
        "type": kind,
        "team": {"id": team.id, "domain": team.domain},
        "user": user,
        "api_app_id": team.app_id,
        "token": "verification",
        "enterprise": None,
        "is_enterprise_install": False,
        "trigger_id": scene.trigger(),
    }


def from_message(scene: Scene, kind: str, channel: Channel, message: Json) -> Json:
    """A press in a message; of an ephemeral one Slack sends no copy."""
    ephemeral = bool(message.get("ephemeral"))
    container = {
        "type": "message", "message_ts": message["ts"], "channel_id": channel.id, "is_ephemeral": ephemeral,
    }  # fmt: skip
    payload = interaction(scene, kind) | {
        "container": container, "channel": {"id": channel.id, "name": _name(channel)},
        "state": {"values": {}}, "response_url": scene.response_url(channel.id, message),
    }  # fmt: skip
    return payload if ephemeral else payload | {"message": message}


def from_view(scene: Scene, kind: str, view: Json) -> Json:
    """A press in a modal or on the Home tab."""
    container = {"type": "view", "view_id": view["id"]}
    return interaction(scene, kind) | {"container": container, "view": view}


def action(block: Json, part: Json, chosen: Json, now: float) -> Json:
    """One entry of `actions`."""
    about = {"action_id": part["action_id"], "block_id": block["block_id"], "type": part["type"]}
    kept = {key: part[key] for key in ("text", "value", "style", "placeholder") if key in part}
    return about | kept | chosen | {"action_ts": new_ts(now)}


def view_submission(scene: Scene, view: Json) -> Json:
    return interaction(scene, "view_submission") | {"view": view, "response_urls": []}


def view_closed(scene: Scene, view: Json, *, cleared: bool) -> Json:
    payload = interaction(scene, "view_closed") | {"view": view, "is_cleared": cleared}
    del payload["trigger_id"]
    return payload


def message_action(scene: Scene, channel: Channel, message: Json, callback_id: str) -> Json:
    return interaction(scene, "message_action") | {
        "callback_id": callback_id, "message_ts": message["ts"], "message": message,
        "channel": {"id": channel.id, "name": _name(channel)}, "action_ts": new_ts(scene.world.now()),
        "response_url": scene.response_url(channel.id),
    }  # fmt: skip


def shortcut(scene: Scene, callback_id: str) -> Json:
    return interaction(scene, "shortcut") | {
        "callback_id": callback_id,
        "action_ts": new_ts(scene.world.now()),
    }


def _name(channel: Channel) -> str:
    return "directmessage" if channel.is_im else channel.name
