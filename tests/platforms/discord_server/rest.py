"""The door of the REST API: token, limits, faults, schemas and the record of it all, once for every route."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web

from platforms.discord_server import bodies, wire
from platforms.discord_server.attachments import SentFile
from platforms.discord_server.contract import UNKNOWN_KEY
from platforms.discord_server.journal import Asked
from platforms.discord_server.refusals import Problem, Refusal, invalid_form, unauthorized, unknown_route
from platforms.discord_server.routes import NOTHING, SHAPES, TOKEN_ROUTES
from platforms.discord_server.server import SERVER, Server

Json = dict[str, Any]
Result = tuple[int, Any]


@dataclass(slots=True)
class Call:
    """One request on its way: `body` is None when there was none, `at` when it came (monotonic seconds)."""

    server: Server
    request: web.Request
    method: str
    route: str
    at: float
    body: Any = None
    files: Mapping[str, SentFile] = field(default_factory=dict)
    headers: dict[str, str] = field(default_factory=dict)

    def __getitem__(self, key: str) -> str:
        """A part of the address, by its name in the route."""
        return self.request.match_info[key]

    @property
    def name(self) -> str:
        return f"{self.method} {self.request.path}"

    @property
    def by_token(self) -> bool:
        """Interactions carry their own token and are not under the bot's global limit."""
        return self.request.path.startswith(TOKEN_ROUTES)

    def note(self, kind: str, problems: list[Problem]) -> None:
        self.server.journal.note(kind, self.name, problems)

    def refuse(self, problems: list[Problem]) -> None:
        """Record what breaks a rule and answer 50035; nothing when there is nothing."""
        if problems:
            self.note("rule", problems)
            raise invalid_form(problems)


Handler = Callable[[Call], Awaitable[Result]]


def door(handler: Handler) -> Callable[[web.Request], Awaitable[web.StreamResponse]]:
    """Wrap an operation as an aiohttp handler."""

    async def enter(request: web.Request) -> web.StreamResponse:
        server, at = request.app[SERVER], time.monotonic()
        asked = server.journal.ask(request.method, request.path_qs, time.time())
        fault = server.faults.take(request.method, request.path)
        asked.fault = fault.action if fault else None
        early = await wire.before(request, fault)
        if early is None:
            early = await _take(server, request, asked, handler, at)
            wire.after(request, fault)
        cut = asked.fault in ("hang", "drop_before", "drop_after", "rst")
        server.journal.answer(asked, 0 if cut else early.status, (time.monotonic() - at) * 1000)
        return early

    return enter


async def _take(server: Server, request: web.Request, asked: Asked, handler: Handler, at: float) -> web.Response:
    resource = request.match_info.route.resource
    call = Call(server, request, request.method, resource.canonical if resource else "", at)
    try:
        call.body, call.files = await bodies.read(request)
        asked.body = call.body
        _admit(call)
        status, payload = await handler(call)
    except Refusal as refusal:
        return wire.answer(refusal.status, refusal.body, {**_limit_headers(call), **refusal.headers})
    _judge_answer(call, payload)
    return wire.answer(status, payload, {**_limit_headers(call), **call.headers})


def _admit(call: Call) -> None:
    if not call.by_token:
        if call.request.headers.get("Authorization") != f"Bot {call.server.world.token}":
            raise unauthorized()
        call.server.limits.check_global()
    problems = call.server.contract.rest(SHAPES.get((call.method, call.route), NOTHING).request, call.body)
    unknown = [problem for problem in problems if problem.text == UNKNOWN_KEY]
    wrong = [problem for problem in problems if problem.text != UNKNOWN_KEY]
    call.note("unknown_key", unknown)
    if wrong:
        call.note("contract", wrong)
        raise invalid_form(wrong)


def _judge_answer(call: Call, payload: Any) -> None:
    if call.server.judge_self and payload is not None:
        schema = SHAPES.get((call.method, call.route), NOTHING).answer
        problems = call.server.contract.rest(schema, payload)
        call.note("server", [problem for problem in problems if problem.text != UNKNOWN_KEY])


def _limit_headers(call: Call) -> dict[str, str]:
    """Without these discord.py sends one request at a time on each route."""
    return {
        "X-RateLimit-Limit": "1000",
        "X-RateLimit-Remaining": "999",
        "X-RateLimit-Reset-After": "1.0",
        "X-RateLimit-Bucket": f"{hash((call.method, call.route)) & 0xFFFFFFFF:08x}",
    }


async def nowhere(call: Call) -> Result:
    call.note("route", [Problem((), "this server knows no such operation")])
    raise unknown_route()
