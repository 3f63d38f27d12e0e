"""The Web API: who asks, whether they may, how often, and the answer in Slack's form."""

from __future__ import annotations

from aiohttp import web

from platforms.slack_server.arguments import read_arguments
from platforms.slack_server.errors import SlackError
from platforms.slack_server.methods import app, chat, conversations, files, people, views
from platforms.slack_server.methods.registry import METHODS, Call, Method
from platforms.slack_server.state import world_of
from platforms.slack_server.team import Json, Team
from platforms.slack_server.world import World

LOADED = (app, chat, conversations, files, people, views)


async def web_api(request: web.Request) -> web.Response:
    world, name = world_of(request), request.match_info["method"]
    args: Json = {}
    headers: dict[str, str] = {}
    answer: Json = {"ok": True}
    status = 200
    try:
        args = await read_arguments(request)
        team = _team(world, args, METHODS.get(name))
        headers = {"x-oauth-scopes": ",".join(sorted(team.scopes))}
        answer = {"ok": True, **await _answer(world, team, name, args)}
    except SlackError as error:
        answer, status = {"ok": False, "error": error.code} | error.more, error.status
        headers |= error.headers
    world.ledger.request(name, args, answer, status, world.now())
    return web.json_response(answer, status=status, headers=headers)


async def _answer(world: World, team: Team, name: str, args: Json) -> Json:
    known = METHODS.get(name)
    if known is None:
        raise SlackError("unknown_method", req_method=name)
    call = Call(world, team, name, args)
    for scope in known.scopes:
        call.scope(scope)
    world.limits.check_method(team.id, name, known.tier, world.now())
    return await known.answer(call)


def _team(world: World, args: Json, known: Method | None) -> Team:
    """The team of the token; raises where it is missing, unknown, revoked or of the wrong kind."""
    token = str(args.get("token") or "")
    if not token:
        raise SlackError("not_authed")
    team = world.by_token(token)
    if team is None:
        raise SlackError("invalid_auth")
    kind = "app" if token == team.app_token else "bot"
    if kind in team.revoked:
        raise SlackError("invalid_auth" if kind == "app" else "token_revoked")
    if known is not None and (kind == "app") != known.app_level:
        raise SlackError("not_allowed_token_type")
    return team
