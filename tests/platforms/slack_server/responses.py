"""The response_url: five answers within half an hour to who pressed or commanded."""

from __future__ import annotations

from contextlib import suppress

from aiohttp import web

from platforms.slack_server import posting
from platforms.slack_server.acks import say
from platforms.slack_server.arguments import read_arguments
from platforms.slack_server.errors import SlackError
from platforms.slack_server.judge.verdict import check_message
from platforms.slack_server.payloads import Scene
from platforms.slack_server.state import world_of
from platforms.slack_server.team import Channel, Json
from platforms.slack_server.triggers import ResponseUrl
from platforms.slack_server.world import World

NAME = "response_url"


async def respond(request: web.Request) -> web.Response:
    world = world_of(request)
    body: Json = {}
    answer: Json = {"ok": True}
    status = 200
    try:
        body = await read_arguments(request)
        permit = world.permits.use(request.match_info["key"], world.now())
        _answer(world, permit, body)
    except SlackError as error:
        answer = {"ok": False, "error": error.code} | error.more
        status = error.status if error.status != 200 else 400
    world.ledger.request(NAME, body, answer, status, world.now())
    return web.Response(text="ok") if status == 200 else web.json_response(answer, status=status)


def _answer(world: World, permit: ResponseUrl, body: Json) -> None:
    channel = permit.team.channels[permit.channel]
    if body.get("delete_original"):
        _delete(world, permit, channel)
    elif body.get("replace_original") and permit.source is not None:
        _replace(world, permit, channel, body)
    else:
        person = permit.team.people[permit.user]
        say(Scene(world, permit.team, person, body), channel, body, NAME)


def _delete(world: World, permit: ResponseUrl, channel: Channel) -> None:
    if permit.source is None:
        raise SlackError("no_original")
    with suppress(ValueError):
        if permit.source.get("ephemeral"):
            permit.team.screen(permit.user).ephemerals.remove(permit.source)
        else:
            posting.remove(world, permit.team, channel, permit.source)


def _replace(world: World, permit: ResponseUrl, channel: Channel, body: Json) -> None:
    source = permit.source or {}
    ephemeral = bool(source.get("ephemeral"))
    check_message(world, body, NAME, public=False, ephemeral=ephemeral)
    if ephemeral:
        posting.update_in_place(source, body)
    else:
        posting.change(world, permit.team, channel, source, body)
