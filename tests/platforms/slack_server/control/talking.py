"""What a person writes, and coming and going: all of it reaches the bot as events."""

from __future__ import annotations

import re
from html import escape

from platforms.slack_server import events, sight
from platforms.slack_server.build import add_person
from platforms.slack_server.control.doings import Deed
from platforms.slack_server.errors import Impossible
from platforms.slack_server.filing import share, uploaded_by
from platforms.slack_server.ids import new_id, new_ts
from platforms.slack_server.payloads import Scene
from platforms.slack_server.team import Channel, Json

ADDRESS = re.compile(r"https?://[^\s<>|]+")


def message(scene: Scene) -> Deed:
    """A message to the bot; in a channel the bot hears nothing of it."""
    channel = sight.channel_of(scene)
    if channel.is_im and not scene.team.messages_tab:
        raise Impossible("this app takes no messages")
    made = _message(scene, str(scene.asked.get("text", "")))
    files = uploaded_by(scene.world, scene.team, scene.person.id, scene.asked.get("files", []))
    if files:
        made |= {"subtype": "file_share", "files": files, "upload": False}
    for file in files:
        share(file, channel, made["ts"])
    channel.messages.append(made)
    return _told(scene, channel, events.said(channel, dict(made)), made["ts"])


def edit(scene: Scene) -> Deed:
    channel, changing = _own(scene)
    before = dict(changing)
    changing |= _words(str(scene.asked["text"]))
    changing["edited"] = {"user": scene.person.id, "ts": new_ts(scene.world.now())}
    return _told(scene, channel, events.changed(channel, before, changing), changing["ts"])


def preview(scene: Scene) -> Deed:
    """Slack shows a link's preview: message_changed with the same text and no `edited`."""
    channel, changing = sight.message_of(scene)
    before = dict(changing)
    changing["attachments"] = [{"id": 1, "from_url": "https://example.org", "title": "Example", "fallback": "Example"}]
    return _told(scene, channel, events.changed(channel, before, changing), changing["ts"])


def delete(scene: Scene) -> Deed:
    channel, gone = _own(scene)
    channel.messages.remove(gone)
    return _told(scene, channel, events.deleted(channel, gone, new_ts(scene.world.now())), gone["ts"])


def open_home(scene: Scene) -> Deed:
    """`tab` is home, or messages."""
    team, user = scene.team, scene.person.id
    event = events.home_opened(team.dm(user), user, team.screen(user).home, str(scene.asked.get("tab", "home")))
    return Deed(events.envelope(scene.world, team, event))


def leave(scene: Scene) -> Deed:
    """With `channel` that channel, else the workspace: the account is deactivated."""
    team, person = scene.team, scene.person
    if scene.asked.get("channel"):
        channel = sight.channel_of(scene)
        channel.members.discard(person.id)
        return Deed(events.envelope(scene.world, team, events.left_channel(channel, person.id, team.id)))
    person.deleted = True
    return Deed(events.envelope(scene.world, team, events.about_person("user_change", person, team.id)))


def change_person(scene: Scene) -> Deed:
    """`changes`: {locale, tz, is_admin, name, deleted}."""
    person = add_person(scene.team, {"id": scene.person.id, **scene.asked["changes"]})
    event = events.about_person("user_change", person, scene.team.id)
    return Deed(events.envelope(scene.world, scene.team, event))


def _message(scene: Scene, text: str) -> Json:
    about = {
        "type": "message", "client_msg_id": new_id("m"), "user": scene.person.id, "team": scene.team.id,
        "ts": new_ts(scene.world.now()),
    }  # fmt: skip
    thread = scene.asked.get("thread_ts")
    return about | _words(text) | ({"thread_ts": thread} if thread else {})


def _words(text: str) -> Json:
    """Slack escapes three characters, marks addresses, and adds the same as rich text."""
    marked = ADDRESS.sub(lambda found: f"<{found[0]}>", escape(text, quote=False))
    section = {"type": "rich_text_section", "elements": [{"type": "text", "text": text}]}
    block = {"type": "rich_text", "block_id": new_id("b"), "elements": [section]}
    return {"text": marked, "blocks": [block] if text else []}


def _own(scene: Scene) -> tuple[Channel, Json]:
    channel, found = sight.message_of(scene)
    if found.get("user") != scene.person.id:
        raise Impossible("only your own messages")
    return channel, found


def _told(scene: Scene, channel: Channel, event: Json, ts: str) -> Deed:
    more = {"ts": ts, "channel": channel.id}
    if not channel.is_im:
        return Deed(None, more=more)
    return Deed(events.envelope(scene.world, scene.team, event), more=more)
