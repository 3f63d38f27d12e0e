"""The test's side: make the world, look into it, break it. A mistake is answered by 400 with `error`."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import asdict
from typing import Any

import msgspec
from aiohttp import web

from platforms.discord_server import wire
from platforms.discord_server.doing_messages import visible
from platforms.discord_server.gateway import RECONNECT, cut, send_op
from platforms.discord_server.gateway_door import end, invalidate
from platforms.discord_server.refusals import Refusal
from platforms.discord_server.server import SERVER, Server
from platforms.discord_server.sessions import Session
from platforms.discord_server.state import NotThere
from platforms.faults import EVENT, FaultScript

Json = dict[str, Any]
Act = Callable[[Server, Json], Awaitable[Any]]
FOR_EVENTS = frozenset({"duplicate", "reorder", "close"})
LONG_POLL = 3.5


def act(action: Act) -> Callable[[web.Request], Awaitable[web.StreamResponse]]:
    """A control call: the JSON body with the query's names over it."""

    async def enter(request: web.Request) -> web.StreamResponse:
        raw = await request.read()
        try:
            asked = {**(msgspec.json.decode(raw) if raw else {}), **request.query}
            return wire.answer(200, await action(request.app[SERVER], asked))
        except (NotThere, Refusal, ValueError, KeyError, msgspec.DecodeError) as error:
            return wire.answer(400, {"error": f"{type(error).__name__}: {error}"})

    return enter


async def setup(server: Server, asked: Json) -> Json:
    server.reset(asked)
    world = server.world
    return {
        "token": world.token,
        "application_id": world.application_id,
        "contracts": server.contract.available,
        "guilds": [asdict(guild) for guild in world.guilds.values()],
        "people": [asdict(person) for person in world.people.values()],
    }


async def screen(server: Server, asked: Json) -> Json:
    """With `since` it waits up to `timeout` seconds (3.5) for a version past that."""
    if "since" in asked:
        await server.news.after(int(asked["since"]), float(asked.get("timeout", LONG_POLL)))
    person = server.world.person(asked["user"])
    form = server.screens.forms.get(person.id)
    direct = server.world.opened_direct_channel(person.id)
    return {
        "version": server.news.version,
        "messages": [post.shown for post in visible(server, person)],
        "modal": form.shown if form else None,
        "failed": server.screens.failed[person.id],
        "suggestions": server.screens.suggestions.get(person.id, []),
        "dm_channel_id": direct.id if direct else None,
    }


async def refresh(server: Server, asked: Json) -> Json:
    """The client is restarted: forms, notices and ephemeral messages are gone from the screen."""
    person = server.world.person(asked["user"])
    for post in visible(server, person):
        post.deleted = post.deleted or post.only_for == person.id
    server.screens.forms.pop(person.id, None)
    server.screens.failed.pop(person.id, None)
    return {}


async def requests(server: Server, asked: Json) -> list[Json]:
    """All, or those after number `since`, or whose path holds `path`."""
    since, path = int(asked.get("since", 0)), str(asked.get("path", ""))
    told = server.journal.as_lists("requests")
    return [entry for entry in told if entry["number"] > since and path in entry["path"]]


async def violations(server: Server, asked: Json) -> list[Json]:
    return server.journal.as_lists("violations")


async def pings(server: Server, asked: Json) -> list[Json]:
    return server.journal.as_lists("pings")


async def commands(server: Server, asked: Json) -> Json:
    return {key or "global": declared for key, declared in server.world.commands.items()}


async def connections(server: Server, asked: Json) -> Json:
    gateway = server.gateway
    return {
        "live": [_told(session) for session in gateway.live],
        "sessions": len(gateway.sessions),
        "identified": gateway.identified,
        "resumed": gateway.resumed,
        "requests": server.journal.asked,
        "invalid": server.journal.invalid,
        "rate_limited": server.limits.refused,
        "contracts": server.contract.available,
    }


async def wait_connected(server: Server, asked: Json) -> Json:
    """Returns once `count` (1) connections are live and, with `commands`, once some are declared."""
    for _ in range(200):
        version = server.news.version
        ready = len(server.gateway.live) >= int(asked.get("count", 1))
        if ready and (not asked.get("commands") or server.world.commands.get(None)):
            return await connections(server, asked)
        if await server.news.after(version, float(asked.get("timeout", 10))) == version:
            break
    raise NotThere("no such connection in time")


async def faults(server: Server, asked: Json) -> Json:
    """Replaces the script; actions that make sense for events only are refused for requests."""
    rules = asked.get("rules") or []
    for rule in rules:
        if EVENT not in rule.get("match", {}) and rule.get("action") in FOR_EVENTS:
            raise ValueError(f"{rule['action']} is for events")
    server.faults = FaultScript(rules)
    return {"rules": len(rules)}


async def limits(server: Server, asked: Json) -> Json:
    """Any field of limits.Limits by name."""
    for name, value in asked.items():
        if name.startswith("_") or not hasattr(server.limits, name):
            raise ValueError(f"no limit {name!r}")
        setattr(server.limits, name, value)
    return {"limits": len(asked)}


async def token(server: Server, asked: Json) -> Json:
    """Give the bot another token, as when the old one is reset: requests with the old one get 401."""
    server.world.token = str(asked.get("token", "another-token"))
    return {"token": server.world.token}


async def gateway(server: Server, asked: Json) -> Json:
    """{action: op7 | op9 {resumable} | close {code} | abort | silent | speak | down | up | forget}."""
    line, action = server.gateway, str(asked["action"])
    if action in ("silent", "speak"):
        line.silent = action == "silent"
        return {"done": 1}
    if action in ("down", "up"):
        line.down = action == "down"
        return {"done": line.command_all(_abort) if line.down else 0}
    if action == "forget":
        line.forget()
        return {"done": 1}
    return {"done": line.command_all(_to_session(server, asked, action))}


def _to_session(server: Server, asked: Json, action: str) -> Callable[[Session], Awaitable[None]]:
    match action:
        case "op7":
            return lambda session: send_op(session, RECONNECT)
        case "op9":
            resumable = bool(asked.get("resumable", False))
            return lambda session: invalidate(server, session, resumable=resumable)
        case "close":
            code = int(asked.get("code", 4000))
            return lambda session: end(session, code)
        case "abort":
            return _abort
        case _:
            raise ValueError(f"no action {action!r}")


async def _abort(session: Session) -> None:
    cut(session)


def _told(session: Session) -> Json:
    return {"session_id": session.id, "intents": session.intents, "shard": session.shard, "seq": session.seq}
