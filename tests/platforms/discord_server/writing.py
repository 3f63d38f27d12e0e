"""Turns what the bot or a person sent into the message everybody sees, and tells the gateway."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from platforms.discord_server import components, reading, shapes
from platforms.discord_server.attachments import SentFile
from platforms.discord_server.ids import now
from platforms.discord_server.journal import Ping
from platforms.discord_server.pings import Mentioned, mentioned
from platforms.discord_server.posts import Post
from platforms.discord_server.rules_messages import EPHEMERAL
from platforms.discord_server.server import Server
from platforms.discord_server.state import Channel

Json = dict[str, Any]

KEPT_FLAGS = 1 << 2 | 1 << 6 | 1 << 7 | 1 << 12 | 1 << 15


@dataclass(frozen=True, slots=True)
class Draft:
    """A body that passed the rules, with its files by number."""

    body: Mapping[str, Any]
    files: Mapping[str, SentFile] = field(default_factory=dict)


def write(server: Server, channel: Channel, author: str, draft: Draft, extra: Mapping[str, Any] | None = None) -> Json:
    """The message's payload; nothing is stored yet. `extra` is what an answer to an interaction adds."""
    body, found = draft.body, mentioned(draft.body)
    files = server.shelf.keep_all(draft.files, body.get("attachments") or [], channel.id)
    shown: Json = {
        "id": server.world.ids.next(),
        "channel_id": channel.id,
        "author": shapes.author(server.world, author),
        "type": 0,
        "content": body.get("content") or "",
        "timestamp": now(),
        "edited_timestamp": None,
        "tts": False,
        "pinned": False,
        "mention_everyone": found.everyone,
        "mentions": [shapes.author(server.world, key) for key in found.users if key in server.world.people],
        "mention_roles": list(found.roles),
        "attachments": files,
        "embeds": _embeds(body),
        "flags": int(body.get("flags") or 0) & KEPT_FLAGS,
        "components": _components(body, files),
    }
    shown |= {"nonce": body["nonce"]} if body.get("nonce") is not None else {}
    return shown | dict(extra or {})


def publish(server: Server, post: Post, found: Mentioned) -> None:
    """Store a new message, note whom it pings, tell the gateway and whoever waits for news."""
    server.posts.add(post)
    _note_masked_links(server, post)
    if post.only_for is None:
        _note_pings(server, post, found)
        announce(server, "MESSAGE_CREATE", post)
    server.news.tell()


def change(server: Server, post: Post, draft: Draft, *, edited: bool = True) -> None:
    """Apply an edit: only what the body names changes."""
    body, shown = draft.body, post.shown
    files = server.shelf.keep_all(draft.files, body.get("attachments") or [], post.channel_id)
    if "attachments" in body or files:
        kept = {str(entry.get("id")) for entry in body.get("attachments") or []}
        shown["attachments"] = [old for old in shown["attachments"] if old["id"] in kept] + files
    if "content" in body:
        shown["content"] = body["content"] or ""
    if "embeds" in body:
        shown["embeds"] = _embeds(body)
    if "components" in body:
        shown["components"] = _components(body, shown["attachments"])
    if body.get("flags") is not None:
        shown["flags"] = post.flags & EPHEMERAL | int(body["flags"]) & KEPT_FLAGS | post.flags & (1 << 15)
    _note_masked_links(server, post)
    shown["edited_timestamp"] = now() if edited else shown["edited_timestamp"]
    announce(server, "MESSAGE_UPDATE", post)
    server.news.tell()


def remove(server: Server, post: Post) -> None:
    post.deleted = True
    announce(server, "MESSAGE_DELETE", post)
    server.news.tell()


def announce(server: Server, event: str, post: Post) -> None:
    """Ephemeral messages never come over the gateway."""
    if post.only_for is None:
        place = server.world.channels[post.channel_id]
        shown = _deleted(post) if event == "MESSAGE_DELETE" else dict(post.shown)
        if place.guild_id:
            shown["guild_id"] = place.guild_id
            if event != "MESSAGE_DELETE":
                shown["member"] = shapes.member_facts()
        server.gateway.dispatch(event, shown, place.guild_id)


def _deleted(post: Post) -> Json:
    return {"id": post.id, "channel_id": post.channel_id}


def _note_pings(server: Server, post: Post, found: Mentioned) -> None:
    place = server.world.channels[post.channel_id]
    if place.guild_id and found.everyone:
        server.journal.pings.append(Ping(post.id, place.id, "everyone", "everyone"))
    server.journal.pings += [Ping(post.id, place.id, "user", key) for key in found.users]
    server.journal.pings += [Ping(post.id, place.id, "role", key) for key in found.roles]


def _note_masked_links(server: Server, post: Post) -> None:
    """Also where nobody else sees it: the one reader would be led astray."""
    if post.shown["author"]["id"] == server.world.application_id:
        said = [post.shown["content"], *components.texts(post.shown["components"])]
        found = [piece.target for text in said if "](" in text for piece in reading.masked(text)]
        server.journal.pings += [Ping(post.id, post.channel_id, "masked_link", target) for target in found]


def _embeds(body: Mapping[str, Any]) -> list[Json]:
    return [{"type": "rich", **embed} for embed in body.get("embeds") or []]


def _components(body: Mapping[str, Any], files: Sequence[Json]) -> list[Json]:
    """`attachment://name` becomes the file's own address."""
    shown = components.as_shown(body.get("components") or [])
    urls = {f"attachment://{file['filename']}": file for file in files}
    for _, part in components.walk(shown):
        for media in _media_of(part):
            file = urls.get(str(media.get("url")))
            media.update(_unfurled(media, file))
            if file and part["type"] == components.FILE:
                part.update(name=file["filename"], size=file["size"])
    return shown


def _media_of(part: Json) -> list[Json]:
    media = [part[key] for key in ("media", "file") if isinstance(part.get(key), dict)]
    return media + [item["media"] for item in part.get("items") or [] if isinstance(item.get("media"), dict)]


def _unfurled(media: Json, file: Json | None) -> Json:
    if file is None:
        return {"id": "1", "url": media.get("url", ""), "proxy_url": media.get("url", "")}
    facts = {key: file[key] for key in ("url", "proxy_url", "content_type")}
    return {"id": file["id"], "attachment_id": file["id"], **facts}
