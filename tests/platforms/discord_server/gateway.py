"""The gateway's sending side: which session hears what, with the faults a test asked for."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any

from platforms.discord_server.contract import UNKNOWN_KEY
from platforms.discord_server.sessions import Session
from platforms.faults import EVENT, Fault

if TYPE_CHECKING:
    from platforms.discord_server.server import Server

Json = dict[str, Any]
RECONNECT, INVALID_SESSION = 7, 9
GOING_AWAY = 1001
JUDGED = {
    "READY": "Ready",
    "GUILD_CREATE": "GuildCreate",
    "GUILD_DELETE": "GuildDelete",
    "GUILD_MEMBER_REMOVE": "GuildMemberRemove",
    "MESSAGE_CREATE": "MessageCreate",
    "MESSAGE_UPDATE": "MessageUpdate",
    "MESSAGE_DELETE": "MessageDelete",
    "INTERACTION_CREATE": "InteractionCreate",
}


class Gateway:
    """`down` refuses new connections; `silent` leaves heartbeats without an answer."""

    def __init__(self, server: Server) -> None:
        self._server = server
        self.sessions: dict[str, Session] = {}
        self.down = False
        self.silent = False
        self.identified = 0
        self.resumed = 0
        self._tasks: set[asyncio.Task[None]] = set()

    @property
    def live(self) -> list[Session]:
        return [session for session in self.sessions.values() if session.socket is not None]

    def forget(self) -> None:
        """As after a restart of the platform: connections end, sessions cannot be resumed."""
        for session in self.live:
            self._later(close(session, GOING_AWAY))
        self.sessions, self.down, self.silent = {}, False, False
        self.identified = self.resumed = 0

    def dispatch(
        self, event: str, data: Json, guild_id: str | None, *, sending: Callable[[], None] | None = None
    ) -> int:
        """To every session that hears it; how many were connected. `sending` is called just before."""
        self._judge(event, data)
        heard = [session for session in self.sessions.values() if session.hears(event, guild_id)]
        for session in heard:
            self.send(session, event, data, sending)
        return sum(session.socket is not None for session in heard)

    def send(self, session: Session, event: str, data: Json, sending: Callable[[], None] | None = None) -> None:
        fault = self._server.faults.take(EVENT, event)
        if fault is not None and fault.action == "drop_before":
            return
        frame = session.frame(event, session.visible(data, self._server.world.application_id))
        self._later(_deliver(session, frame, fault, sending))

    def command_all(self, action: Callable[[Session], Awaitable[None]]) -> int:
        """Do something to every live connection; how many there were."""
        live = self.live
        for session in live:
            self._later(action(session))
        return len(live)

    def _later(self, work: Awaitable[None]) -> None:
        task = asyncio.ensure_future(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    def _judge(self, event: str, data: Json) -> None:
        if self._server.judge_self and event in JUDGED:
            problems = self._server.contract.event(JUDGED[event], data)
            wrong = [problem for problem in problems if problem.text != UNKNOWN_KEY]
            self._server.journal.note("server", event, wrong)


async def _deliver(session: Session, frame: str, fault: Fault | None, sending: Callable[[], None] | None) -> None:
    """In order: a slow event holds back those behind it."""
    async with session.turn:
        action = fault.action if fault else ""
        if fault and action == "delay":
            await asyncio.sleep(float(fault.args.get("seconds", 1)))
        if sending is not None:
            sending()
        if action == "reorder":
            session.held.append(frame)
        elif fault and action == "close":
            await close(session, int(fault.args.get("code", 4000)))
        elif action == "rst":
            cut(session)
        elif action != "hang":
            await _send(session, [frame] * (2 if action == "duplicate" else 1))
        if action == "drop_after":
            cut(session)


async def _send(session: Session, frames: list[str]) -> None:
    held, session.held = session.held, []
    for frame in [*frames, *held]:
        if session.socket is not None and not session.socket.closed:
            await session.socket.send_str(frame)


async def send_op(session: Session, op: int, data: Any = None) -> None:
    if session.socket is not None:
        await session.socket.send_json({"op": op, "d": data, "s": None, "t": None})


async def close(session: Session, code: int) -> None:
    socket, session.socket = session.socket, None
    if socket is not None:
        await socket.close(code=code)


def cut(session: Session) -> None:
    """End the connection without a word."""
    session.socket = None
    if isinstance(session.transport, asyncio.Transport):
        session.transport.abort()
