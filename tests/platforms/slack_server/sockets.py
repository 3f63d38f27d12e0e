"""Socket Mode: up to ten connections of an app, each envelope to one of them, acknowledged by its id."""

from __future__ import annotations

import asyncio
import itertools
import json
from collections import defaultdict, deque
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

from aiohttp import WSMsgType, web

from platforms.slack_server.envelope import Answer, Envelope
from platforms.slack_server.ids import new_id
from platforms.slack_server.team import Json, Team

MOST_CONNECTIONS = 10


@dataclass(slots=True)
class Connection:
    """A wedged one stays open, answers no ping and passes nothing on."""

    team: Team
    ws: web.WebSocketResponse
    transport: asyncio.Transport | None
    id: str = field(default_factory=lambda: new_id("S"))
    wedged: bool = False
    sent: int = 0
    pending: set[asyncio.Future[Any]] = field(default_factory=set)


@dataclass(slots=True)
class Sockets:
    connections: list[Connection] = field(default_factory=list)
    tickets: dict[str, Team] = field(default_factory=dict)
    _waiting: dict[str, deque[asyncio.Future[Any]]] = field(default_factory=lambda: defaultdict(deque))
    _turn: itertools.count[int] = field(default_factory=itertools.count)
    _joined: asyncio.Event = field(default_factory=asyncio.Event)

    def of(self, team: Team) -> list[Connection]:
        return [connection for connection in self.connections if connection.team is team]

    async def carry(self, envelope: Envelope, ack_seconds: float, retry_reason: str | None) -> Answer:
        try:
            async with asyncio.timeout(ack_seconds):
                connection = await self._one(envelope)
                if connection is None:
                    return Answer(acked=False, error="no connection")
                body = await self._send(connection, envelope, retry_reason)
        except TimeoutError:
            return Answer(acked=False, error="timeout")
        except ConnectionError as lost:
            return Answer(acked=False, error=str(lost))
        return Answer(acked=True, status=200, body=body)

    async def _one(self, envelope: Envelope) -> Connection | None:
        """Events wait for a connection, a person's command does not."""
        while not self.of(envelope.team):
            if not envelope.is_event:
                return None
            self._joined.clear()
            await self._joined.wait()
        open_ones = self.of(envelope.team)
        return open_ones[next(self._turn) % len(open_ones)]

    async def _send(self, connection: Connection, envelope: Envelope, retry_reason: str | None) -> Any:
        done: asyncio.Future[Any] = asyncio.get_running_loop().create_future()
        self._waiting[envelope.id].append(done)
        connection.pending.add(done)
        connection.sent += 1
        try:
            if not connection.wedged:
                await connection.ws.send_str(json.dumps(_frame(envelope, retry_reason)))
            return await done
        finally:
            connection.pending.discard(done)
            self._forget(envelope.id, done)

    def _forget(self, envelope_id: str, done: asyncio.Future[Any]) -> None:
        waiting = self._waiting[envelope_id]
        with suppress(ValueError):
            waiting.remove(done)
        if not waiting:
            del self._waiting[envelope_id]

    def acknowledge(self, frame: Json) -> None:
        """Takes the bot's `{"envelope_id", "payload"?}`; what nobody waits for is ignored, as Slack does."""
        waiting = self._waiting.get(frame.get("envelope_id", ""))
        if waiting and not waiting[0].done():
            waiting.popleft().set_result(frame.get("payload"))

    async def serve(self, request: web.Request) -> web.WebSocketResponse:
        """The address that apps.connections.open gave, good for one connection."""
        team = self.tickets.pop(request.query.get("ticket", ""), None)
        if team is None:
            raise web.HTTPForbidden(text="unknown ticket")
        ws = web.WebSocketResponse(autoping=False, compress=False)
        await ws.prepare(request)
        connection = Connection(team, ws, request.transport)
        if len(self.of(team)) >= MOST_CONNECTIONS:
            await ws.send_json({"type": "disconnect", "reason": "too_many_websockets"})
            await ws.close()
            return ws
        await self._talk(connection)
        return ws

    async def _talk(self, connection: Connection) -> None:
        self.connections.append(connection)
        try:
            await connection.ws.send_json(_hello(connection, len(self.of(connection.team))))
            self._joined.set()
            await self._listen(connection)
        finally:
            self._gone(connection)

    async def _listen(self, connection: Connection) -> None:
        while True:
            message = await connection.ws.receive()
            if message.type in (WSMsgType.CLOSE, WSMsgType.CLOSING, WSMsgType.CLOSED, WSMsgType.ERROR):
                return
            if connection.wedged:
                continue
            if message.type is WSMsgType.PING:
                await connection.ws.pong(message.data)
            elif message.type is WSMsgType.TEXT:
                self.acknowledge(json.loads(message.data))

    def _gone(self, connection: Connection) -> None:
        with suppress(ValueError):
            self.connections.remove(connection)
        for done in connection.pending:
            if not done.done():
                done.set_exception(ConnectionResetError("connection lost"))

    async def disconnect(self, team: Team, reason: str, pause: float) -> None:
        """Slack asks for a new connection: `warning` first says so, `refresh_requested` also closes."""
        frame = {"type": "disconnect", "reason": reason, "debug_info": {"host": "applink"}}
        for connection in self.of(team):
            await connection.ws.send_json(frame)
            if reason == "warning":
                await asyncio.sleep(pause)
            await connection.ws.close()

    async def cut(self, team: Team, code: int | None = None) -> None:
        """Ends the connections: with a close frame where there is a `code`, else the bare TCP connection."""
        for connection in self.of(team):
            self._gone(connection)
            if code is not None:
                await connection.ws.close(code=code)
            elif connection.transport is not None:
                connection.transport.abort()

    def wedge(self, team: Team) -> None:
        for connection in self.of(team):
            connection.wedged = True

    async def close(self) -> None:
        for connection in list(self.connections):
            await connection.ws.close()


def _hello(connection: Connection, count: int) -> Json:
    debug = {"host": "applink-1", "build_number": 1, "approximate_connection_time": 18060}
    about = {"app_id": connection.team.app_id}
    return {"type": "hello", "num_connections": count, "debug_info": debug, "connection_info": about}


def _frame(envelope: Envelope, retry_reason: str | None) -> Json:
    frame: Json = {
        "envelope_id": envelope.id, "type": envelope.kind, "payload": envelope.payload,
        "accepts_response_payload": not envelope.is_event,
    }  # fmt: skip
    if envelope.is_event:
        frame |= {"retry_attempt": envelope.tries, "retry_reason": retry_reason or ""}
    return frame
