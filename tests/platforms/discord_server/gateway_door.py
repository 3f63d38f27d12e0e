"""The gateway's receiving side: hello, identify, resume, heartbeats."""

from __future__ import annotations

import json
import secrets
import time
from collections import deque
from typing import Any

from aiohttp import WSMsgType, web

from platforms.discord_server import shapes
from platforms.discord_server.gateway import INVALID_SESSION, close, send_op
from platforms.discord_server.ids import shard_of
from platforms.discord_server.server import SERVER, Server
from platforms.discord_server.sessions import GUILD_MEMBERS, PRIVILEGED, Session

HEARTBEAT, IDENTIFY, RESUME, REQUEST_MEMBERS = 1, 2, 6, 8
IGNORED = frozenset({3, 4})
HELLO, ACK = 10, 11
UNKNOWN_OP, DECODE_ERROR, NOT_YET, BAD_TOKEN, TWICE, TOO_MANY = 4001, 4002, 4003, 4004, 4005, 4008
INVALID_INTENTS, DISALLOWED_INTENTS = 4013, 4014
ALL_INTENTS = (1 << 26) - 1
MOST_BYTES = 4096
MOST_SENDS, SEND_SECONDS = 120, 60.0


class Refused(Exception):
    """Ends the connection with this close code."""

    def __init__(self, code: int) -> None:
        super().__init__(code)
        self.code = code


class Door:
    """One connection; `session` is set once it is identified or resumed."""

    def __init__(self, server: Server, request: web.Request, socket: web.WebSocketResponse) -> None:
        self.server = server
        self.request = request
        self.socket = socket
        self.session: Session | None = None
        self._times: deque[float] = deque(maxlen=MOST_SENDS)

    async def receive(self, text: str) -> None:
        self._count(text)
        op, data = _read(text)
        if op == HEARTBEAT:
            if not self.server.gateway.silent:
                await self.socket.send_json({"op": ACK})
        elif op in (IDENTIFY, RESUME):
            await self._enter(op, data)
        elif self.session is None:
            raise Refused(NOT_YET)
        elif op == REQUEST_MEMBERS:
            self._send_members(self.session, data)
        elif op not in IGNORED:
            raise Refused(UNKNOWN_OP)

    def _count(self, text: str) -> None:
        if len(text.encode()) > MOST_BYTES:
            raise Refused(DECODE_ERROR)
        now = time.monotonic()
        if len(self._times) == MOST_SENDS and now - self._times[0] < SEND_SECONDS:
            raise Refused(TOO_MANY)
        self._times.append(now)

    async def _enter(self, op: int, data: dict[str, Any]) -> None:
        if self.session is not None:
            raise Refused(TWICE)
        if data.get("token") != self.server.world.token:
            raise Refused(BAD_TOKEN)
        await (self._identify(data) if op == IDENTIFY else self._resume(data))

    async def _identify(self, data: dict[str, Any]) -> None:
        intents, world = int(data.get("intents", 0)), self.server.world
        if intents & ~ALL_INTENTS:
            raise Refused(INVALID_INTENTS)
        if intents & PRIVILEGED & ~world.privileged_intents:
            raise Refused(DISALLOWED_INTENTS)
        number, count = data.get("shard", (0, 1))
        self.session = Session(secrets.token_hex(16), intents, (int(number), int(count)))
        self.server.gateway.identified += 1
        self.server.gateway.sessions[self.session.id] = self.session
        self._attach(self.session)
        self._welcome(self.session)

    def _attach(self, session: Session) -> None:
        session.socket, session.transport = self.socket, self.request.transport
        self.server.news.tell()

    def _welcome(self, session: Session) -> None:
        world, gateway = self.server.world, self.server.gateway
        guilds = [guild for guild in world.guilds.values() if self._mine(session, guild.id)]
        ready = {
            "v": 10,
            "user": shapes.own_account(world),
            "guilds": [{"id": guild.id, "unavailable": True} for guild in guilds],
            "session_id": session.id,
            "resume_gateway_url": self.server.base.replace("http", "ws") + "/gateway",
            "shard": list(session.shard),
            "application": {"id": world.application_id, "flags": 0},
        }
        gateway.send(session, "READY", ready)
        for guild in guilds:
            if session.hears("GUILD_CREATE", guild.id):
                gateway.send(session, "GUILD_CREATE", shapes.arriving_guild(world, guild))

    def _mine(self, session: Session, guild_id: str) -> bool:
        return shard_of(guild_id, session.shard[1]) == session.shard[0]

    async def _resume(self, data: dict[str, Any]) -> None:
        known = self.server.gateway.sessions.get(str(data.get("session_id")))
        missed = known.missed(int(data.get("seq") or 0)) if known else None
        if known is None or missed is None:
            await self.socket.send_json({"op": INVALID_SESSION, "d": False})
            return
        self.session = known
        self.server.gateway.resumed += 1
        for frame in missed:
            await self.socket.send_str(frame)
        self._attach(known)
        self.server.gateway.send(known, "RESUMED", {})

    def _send_members(self, session: Session, data: dict[str, Any]) -> None:
        world = self.server.world
        guild = world.guilds[str(data["guild_id"])]
        asked = data.get("user_ids") or (guild.members if session.intents & GUILD_MEMBERS else [])
        members = [shapes.member(world, str(key)) for key in asked if str(key) in guild.members]
        chunk = {
            "guild_id": guild.id,
            "members": members,
            "chunk_index": 0,
            "chunk_count": 1,
            "not_found": [],
        }
        self.server.gateway.send(session, "GUILD_MEMBERS_CHUNK", chunk | {"nonce": data.get("nonce")})


async def connect(request: web.Request) -> web.StreamResponse:
    server = request.app[SERVER]
    if server.gateway.down:
        return web.Response(status=503)
    socket = web.WebSocketResponse(max_msg_size=0)
    await socket.prepare(request)
    door = Door(server, request, socket)
    try:
        await socket.send_json({"op": HELLO, "d": {"heartbeat_interval": server.limits.heartbeat_ms}})
        await _listen(door)
    except Refused as refused:
        await socket.close(code=refused.code)
    finally:
        if door.session is not None and door.session.socket is socket:
            door.session.socket = None
    return socket


async def _listen(door: Door) -> None:
    async for message in door.socket:
        if message.type is WSMsgType.TEXT:
            await door.receive(message.data)


def _read(text: str) -> tuple[int, Any]:
    try:
        frame = json.loads(text)
        return int(frame["op"]), frame.get("d")
    except (ValueError, KeyError, TypeError):
        raise Refused(DECODE_ERROR) from None


async def invalidate(server: Server, session: Session, *, resumable: bool) -> None:
    """Op 9; what cannot be resumed is forgotten."""
    if not resumable:
        server.gateway.sessions.pop(session.id, None)
    await send_op(session, INVALID_SESSION, resumable)


async def end(session: Session, code: int) -> None:
    await close(session, code)
