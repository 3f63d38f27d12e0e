"""What one person sees, and finding on it what they use; what is not there cannot be used."""

from __future__ import annotations

from platforms.slack_server.errors import Impossible
from platforms.slack_server.fields import interactive
from platforms.slack_server.payloads import Scene
from platforms.slack_server.team import Channel, Json, Person, Team


def screen(team: Team, user: str) -> Json:
    """Messages oldest first, each with its channel and whether only this person sees it."""
    shown = team.screen(user)
    return {
        "messages": messages(team, user), "views": shown.views, "home": shown.home, "errors": shown.errors,
        "failed": shown.failed,
    }  # fmt: skip


def messages(team: Team, user: str) -> list[Json]:
    public = [
        message | {"channel": channel.id, "ephemeral": False}
        for channel in team.channels.values()
        if user in channel.members
        for message in channel.messages
    ]
    return sorted(public + team.screen(user).ephemerals, key=lambda message: float(message["ts"]))


def person_of(team: Team, asked: Json) -> Person:
    person = team.people.get(str(asked.get("user")))
    comes_back = "deleted" in asked.get("changes", {})
    if person is None or person.is_bot or (person.deleted and not comes_back):
        raise Impossible(f"{asked.get('user')} is nobody who can do things in {team.id}")
    return person


def channel_of(scene: Scene) -> Channel:
    """The named channel the person is in; without a name the direct message with the bot."""
    name = scene.asked.get("channel")
    own = scene.team.dm(scene.person.id)
    if name in (None, "dm", own.id):
        return own
    for channel in scene.team.channels.values():
        if name in (channel.id, channel.name) and scene.person.id in channel.members:
            return channel
    raise Impossible(f"{scene.person.id} is in no channel {name}")


def message_of(scene: Scene) -> tuple[Channel, Json]:
    """The message with the asked `message` (or `ts`), ephemeral or not."""
    ts = scene.asked.get("message") or scene.asked.get("ts")
    for channel in scene.team.channels.values():
        message = channel.message(str(ts))
        if message is not None and scene.person.id in channel.members:
            return channel, message
    for message in scene.team.screen(scene.person.id).ephemerals:
        if message["ts"] == ts:
            return scene.team.channels[message["channel"]], message
    raise Impossible(f"{scene.person.id} sees no message {ts}")


def view_of(scene: Scene) -> Json:
    """The modal on top; with `view_id` it has to be that one."""
    views = scene.team.screen(scene.person.id).views
    wanted = scene.asked.get("view_id")
    if not views or wanted not in (None, views[-1]["id"]):
        raise Impossible(f"{scene.person.id} does not have view {wanted or ''} in front")
    return views[-1]


def home_of(scene: Scene) -> Json:
    home = scene.team.screen(scene.person.id).home
    if home is None:
        raise Impossible(f"{scene.person.id} has an empty Home tab")
    return home


def part_of(scene: Scene, blocks: list[Json]) -> tuple[Json, Json]:
    """The part with the asked `action_id` (and `block_id`), or the button with the asked `label`."""
    asked = scene.asked
    found = [(block, part) for block, part in interactive(blocks) if _is_meant(asked, block, part)]
    if len(found) != 1:
        offered = ", ".join(part["action_id"] for _, part in interactive(blocks)) or "nothing"
        raise Impossible(f"{len(found)} parts fit {_named(asked)}; offered: {offered}")
    return found[0]


def input_named(view: Json, name: str) -> tuple[Json, Json]:
    """The field with this block_id, action_id or label."""
    for block, part in interactive(view["blocks"]):
        if name in (block["block_id"], part["action_id"], block.get("label", {}).get("text")):
            return block, part
    raise Impossible(f"no field {name} in {view['id']}")


def _is_meant(asked: Json, block: Json, part: Json) -> bool:
    if "label" in asked and part.get("text", {}).get("text") != asked["label"]:
        return False
    if "action_id" in asked and part["action_id"] != asked["action_id"]:
        return False
    return bool(asked.get("block_id") in (None, block["block_id"]))


def _named(asked: Json) -> str:
    return str({key: asked[key] for key in ("action_id", "block_id", "label") if key in asked})
