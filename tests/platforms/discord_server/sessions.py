"""One bot connection as the gateway remembers it, with what it would replay on a RESUME."""

from __future__ import annotations

import asyncio
from collections import deque
from dataclasses import dataclass, field
from typing import Any

import msgspec
from aiohttp import web

from platforms.discord_server.ids import shard_of

KEPT = 5_000
GUILDS, GUILD_MEMBERS, GUILD_MESSAGES, DIRECT_MESSAGES = 1 << 0, 1 << 1, 1 << 9, 1 << 12
MESSAGE_CONTENT = 1 << 15
PRIVILEGED = GUILD_MEMBERS | 1 << 8 | MESSAGE_CONTENT
NEEDS = {
    "GUILD_CREATE": GUILDS,
    "GUILD_DELETE": GUILDS,
    "GUILD_MEMBER_ADD": GUILD_MEMBERS,
    "GUILD_MEMBER_REMOVE": GUILD_MEMBERS,
}
CONTENT = {"content": "", "embeds": [], "attachments": [], "components": []}


@dataclass(slots=True)
class Session:
    id: str
    intents: int
    shard: tuple[int, int]
    socket: web.WebSocketResponse | None = None
    transport: asyncio.BaseTransport | None = None
    seq: int = 0
    sent: deque[tuple[int, str]] = field(default_factory=lambda: deque(maxlen=KEPT))
    held: list[str] = field(default_factory=list)
    turn: asyncio.Lock = field(default_factory=asyncio.Lock)

    def hears(self, event: str, guild_id: str | None) -> bool:
        """By shard and by intents; interactions need no intent."""
        number, count = self.shard
        if shard_of(guild_id, count) != number:
            return False
        if event.startswith("MESSAGE_"):
            return bool(self.intents & (GUILD_MESSAGES if guild_id else DIRECT_MESSAGES))
        return self.intents & NEEDS.get(event, 0) == NEEDS.get(event, 0)

    def frame(self, event: str, data: dict[str, Any]) -> str:
        """The next event, kept for a replay."""
        self.seq += 1
        frame = msgspec.json.encode({"op": 0, "t": event, "s": self.seq, "d": data}).decode()
        self.sent.append((self.seq, frame))
        return frame

    def missed(self, seq: int) -> list[str] | None:
        """What came after `seq`, None when that is no longer known."""
        if seq > self.seq or (self.sent and seq < self.sent[0][0] - 1):
            return None
        return [frame for number, frame in self.sent if number > seq]

    def visible(self, data: dict[str, Any], bot_id: str) -> dict[str, Any]:
        """Without the content intent others' words in a guild are blank, unless they mention the bot."""
        writer = data.get("author", {}).get("id")
        mentioned = any(user["id"] == bot_id for user in data.get("mentions", []))
        if self.intents & MESSAGE_CONTENT or not data.get("guild_id") or writer == bot_id or mentioned:
            return data
        return {**data, **CONTENT}
