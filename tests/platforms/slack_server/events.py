"""The events of the Events API, as Slack sends them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from platforms.slack_server.envelope import Envelope
from platforms.slack_server.ids import new_id, new_ts
from platforms.slack_server.team import Channel, Json, Person, Team

if TYPE_CHECKING:
    from platforms.slack_server.world import World


def envelope(world: World, team: Team, event: Json) -> Envelope:
    """The outer payload; its `event_id` is also the id to send it again by."""
    now = world.now()
    event_id = new_id("Ev")
    channel = team.channels.get(str(event.get("channel", "")))
    payload: Json = {
        "token": "verification", "team_id": team.id, "context_team_id": team.id, "api_app_id": team.app_id,
        "type": "event_callback", "event": {"event_ts": new_ts(now), **event}, "event_id": event_id,
        "event_time": int(now), "is_ext_shared_channel": channel.is_ext_shared if channel else False,
        "event_context": f"4-{event_id}",
        "authorizations": [{
            "enterprise_id": None, "team_id": team.id, "user_id": team.bot_user, "is_bot": True,
            "is_enterprise_install": False,
        }],
    }  # fmt: skip
    return Envelope(team, "events_api", str(event.get("type")), payload, id=event_id)


def said(channel: Channel, message: Json) -> Json:
    """A person's message in the direct message; with files it is a file_share."""
    return message | {"channel": channel.id, "channel_type": "im", "event_ts": message["ts"]}


def changed(channel: Channel, before: Json, message: Json) -> Json:
    return {
        "type": "message",
        "subtype": "message_changed",
        "hidden": True,
        "channel": channel.id,
        "channel_type": "im",
        "message": dict(message),
        "previous_message": before,
        "ts": new_ts(float(message.get("edited", {}).get("ts", message["ts"]))),
    }


def deleted(channel: Channel, message: Json, ts: str) -> Json:
    return {
        "type": "message",
        "subtype": "message_deleted",
        "hidden": True,
        "channel": channel.id,
        "channel_type": "im",
        "deleted_ts": message["ts"],
        "previous_message": dict(message),
        "ts": ts,
    }


def home_opened(channel: Channel, user: str, home: Json | None, tab: str) -> Json:
    event: Json = {"type": "app_home_opened", "user": user, "channel": channel.id, "tab": tab}
    return event | ({"view": home} if home and tab == "home" else {})


def about_person(kind: str, person: Person, team_id: str) -> Json:
    """`kind`: user_change or team_join."""
    return {"type": kind, "user": person.raw(team_id, with_locale=True), "cache_ts": 1700000000}


def left_channel(channel: Channel, user: str, team_id: str) -> Json:
    return {
        "type": "member_left_channel",
        "user": user,
        "channel": channel.id,
        "channel_type": "C",
        "team": team_id,
    }


def uninstalled(bot_user: str) -> list[Any]:
    """What Slack sends when an organiser removes the app."""
    return [
        {"type": "app_uninstalled"},
        {"type": "tokens_revoked", "tokens": {"oauth": [], "bot": [bot_user]}},
    ]
