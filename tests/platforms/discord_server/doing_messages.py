"""A person writes, edits, deletes, or presses something on a message they can see."""

from __future__ import annotations

from base64 import b64decode
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from platforms.discord_server import components as kinds
from platforms.discord_server import shapes, writing
from platforms.discord_server.attachments import SentFile
from platforms.discord_server.components import Component, walk
from platforms.discord_server.interactions import COMPONENT
from platforms.discord_server.occasions import Occasion
from platforms.discord_server.pings import Mentioned
from platforms.discord_server.posts import Post
from platforms.discord_server.rules_messages import LOADING
from platforms.discord_server.server import Server
from platforms.discord_server.state import Channel, NotThere, Person
from platforms.discord_server.writing import Draft

Json = dict[str, Any]
NO_MENTIONS = {"parse": ["users"]}


def say(server: Server, person: Person, place: Channel, asked: Mapping[str, Any]) -> Post:
    """From {text, attachments: [{filename, base64 | text, content_type}], reply_to}."""
    body: Json = {"content": asked.get("text", ""), "allowed_mentions": NO_MENTIONS}
    extra: Json = {}
    if asked.get("reply_to"):
        extra = {"type": 19, "message_reference": _reference(server, str(asked["reply_to"]), place)}
    draft = Draft(body, files(asked.get("attachments") or []))
    post = Post(writing.write(server, place, person.id, draft, extra))
    writing.publish(server, post, Mentioned())
    return post


def rewrite(server: Server, post: Post, asked: Mapping[str, Any]) -> None:
    """From {text}, or {preview: true}: a link's preview arrives later, as an edit without a time."""
    if asked.get("preview"):
        post.shown["embeds"] = [{"type": "link", "url": "https://example.org/", "title": "Example"}]
        writing.announce(server, "MESSAGE_UPDATE", post)
    else:
        writing.change(server, post, Draft({"content": asked["text"]}))


def own(server: Server, person: Person, message_id: object) -> Post:
    post = server.posts.get(message_id)
    if post is None or post.shown["author"]["id"] != person.id:
        raise NotThere(f"{person.name} has no message {message_id!r}")
    return post


def visible(server: Server, person: Person) -> list[Post]:
    """Everything on this person's screen, in order."""
    world = server.world
    seen = [post for post in server.posts.all() if world.can_see(person.id, world.channels[post.channel_id])]
    return [post for post in seen if post.only_for in (None, person.id)]


def press(server: Server, person: Person, asked: Mapping[str, Any]) -> Occasion:
    """From {message_id?, custom_id | label, values?}; without an id the newest message that has it."""
    post, part = _find(server, person, asked)
    if part.get("disabled"):
        raise NotThere(f"{asked.get('custom_id') or asked.get('label')!r} is disabled")
    place = server.world.channels[post.channel_id]
    data: Json = {"custom_id": part["custom_id"], "component_type": part["type"], "id": part["id"]}
    if part["type"] in kinds.SELECTS:
        data |= picked(server, part, [str(value) for value in asked.get("values") or []], place.guild_id)
    return Occasion(COMPONENT, person, place, data, source=post.id)


def picked(server: Server, part: Component, values: Sequence[str], guild_id: str | None) -> Json:
    """The values of a select, within what it offers; raises NotThere."""
    least, most = part.get("min_values", 1), part.get("max_values", 1)
    if not least <= len(values) <= most:
        raise NotThere(f"{part['custom_id']!r} takes {least} to {most} values, not {len(values)}")
    if part["type"] == kinds.USER_SELECT:
        people = [server.world.person(value) for value in values]
        resolved = shapes.resolved_people(server.world, people, guild_id)
        return {"values": list(resolved["users"]), "resolved": resolved}
    if part["type"] == kinds.STRING_SELECT:
        offered = {option["value"] for option in part["options"]}
        if not set(values) <= offered:
            raise NotThere(f"{part['custom_id']!r} offers {sorted(offered)}, not {list(values)}")
        return {"values": list(values)}
    return {"values": list(values), "resolved": _channels(server, values)}


def files(attachments: Iterable[Mapping[str, Any]]) -> dict[str, SentFile]:
    return {str(number): _file(entry) for number, entry in enumerate(attachments)}


def _file(entry: Mapping[str, Any]) -> SentFile:
    data = b64decode(entry["base64"]) if "base64" in entry else str(entry.get("text", "")).encode()
    return SentFile(str(entry.get("filename", "file")), data, entry.get("content_type"))


def _find(server: Server, person: Person, asked: Mapping[str, Any]) -> tuple[Post, Component]:
    wanted = asked.get("message_id")
    for post in reversed(visible(server, person)):
        if wanted is None or post.id == str(wanted):
            for _, part in walk(post.shown["components"]):
                if _is_asked(part, asked) and not post.flags & LOADING:
                    return post, part
    raise NotThere(f"not on {person.name}'s screen: {dict(asked)}")


def _is_asked(part: Component, asked: Mapping[str, Any]) -> bool:
    if "custom_id" not in part:
        return False
    return part["custom_id"] == asked.get("custom_id") or (
        "custom_id" not in asked and part.get("label") == asked.get("label")
    )


def _channels(server: Server, values: Sequence[str]) -> Json:
    places = [server.world.channel(value) for value in values]
    return {
        "channels": {
            place.id: {
                **shapes.guild_channel(server.world, place),
                "permissions": str(server.world.bot_permissions(place)),
            }
            for place in places
        }
    }


def _reference(server: Server, message_id: str, place: Channel) -> Json:
    return {"type": 0, "message_id": server.posts.need(message_id).id, "channel_id": place.id}
