"""Messages: made, changed, deleted, and who can see them."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from platforms.discord_server.refusals import unknown_message

Json = dict[str, Any]


@dataclass(slots=True)
class Post:
    """One message; `only_for` is the one person who sees an ephemeral message."""

    shown: Json
    only_for: str | None = None
    deleted: bool = False

    @property
    def id(self) -> str:
        return str(self.shown["id"])

    @property
    def channel_id(self) -> str:
        return str(self.shown["channel_id"])

    @property
    def flags(self) -> int:
        return int(self.shown["flags"])


@dataclass(slots=True)
class Posts:
    _all: dict[str, Post] = field(default_factory=dict)
    _nonces: dict[tuple[str, str], tuple[float, Post]] = field(default_factory=dict)

    def add(self, post: Post) -> None:
        self._all[post.id] = post

    def get(self, message_id: object) -> Post | None:
        post = self._all.get(str(message_id))
        return None if post is None or post.deleted else post

    def need(self, message_id: object, channel_id: str | None = None) -> Post:
        """Raises 10008; ephemeral messages are not found in their channel."""
        post = self.get(message_id)
        if post is None or (channel_id is not None and (post.channel_id != channel_id or post.only_for)):
            raise unknown_message()
        return post

    def in_channel(self, channel_id: str) -> list[Post]:
        """Oldest first, without ephemeral ones."""
        here = (post for post in self._all.values() if post.channel_id == channel_id)
        return [post for post in here if not post.deleted and post.only_for is None]

    def all(self) -> list[Post]:
        return [post for post in self._all.values() if not post.deleted]

    def first_with(self, channel_id: str, body: Mapping[str, Any], seconds: float) -> Post | None:
        """What the same nonce made a short while ago, if the body asks for that check."""
        if not body.get("enforce_nonce") or body.get("nonce") is None:
            return None
        at, post = self._nonces.get((channel_id, str(body["nonce"])), (0.0, None))
        return post if time.monotonic() - at < seconds else None

    def remember_nonce(self, channel_id: str, body: Mapping[str, Any], post: Post) -> None:
        if body.get("nonce") is not None:
            self._nonces[(channel_id, str(body["nonce"]))] = (time.monotonic(), post)
