"""`POST /control/<doing>`: a person does something, and the test may wait for the bot's acknowledgement."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from aiohttp import web

from platforms.slack_server.control import doings, talking
from platforms.slack_server.control.doings import Deed
from platforms.slack_server.envelope import Answer
from platforms.slack_server.errors import Impossible
from platforms.slack_server.payloads import Scene
from platforms.slack_server.sight import person_of
from platforms.slack_server.state import world_of
from platforms.slack_server.team import Json
from platforms.slack_server.world import World

WAIT_SECONDS = 3.5
DOINGS: dict[str, Callable[[Scene], Deed]] = {
    "command": doings.command, "press": doings.press, "suggest": doings.suggest, "submit": doings.submit,
    "close_view": doings.close_view, "choose": doings.choose, "shortcut": doings.shortcut,
    "message": talking.message, "edit": talking.edit, "preview": talking.preview, "delete": talking.delete,
    "open_home": talking.open_home, "leave": talking.leave, "user": talking.change_person,
}  # fmt: skip


async def act(request: web.Request) -> web.Response:
    world = world_of(request)
    asked: Json = await request.json()
    team = world.team(asked.get("team") or _team_of(world, asked.get("user")))
    try:
        deed = DOINGS[request.match_info["doing"]](Scene(world, team, person_of(team, asked), asked))
    except KeyError as missing:
        raise Impossible(f"{missing} is missing or unknown") from missing
    return web.json_response(await carry_out(world, deed, asked))


async def carry_out(world: World, deed: Deed, asked: Json) -> Json:
    """Sends the envelope; with `wait` the answer also says how it was acknowledged."""
    if deed.envelope is None:
        return {"id": None} | deed.more
    deed.envelope.how = str(asked.get("how", ""))
    task = world.spawn(_deliver(world, deed))
    about: Json = {"id": deed.envelope.id} | deed.more
    if not asked.get("wait"):
        return about
    try:
        answer = await asyncio.wait_for(asyncio.shield(task), WAIT_SECONDS)
    except TimeoutError:
        answer = Answer(acked=False, error="timeout", ms=WAIT_SECONDS * 1000)
    return {**about, **answer.shown()}


async def _deliver(world: World, deed: Deed) -> Answer:
    assert deed.envelope is not None
    answer = await world.courier.deliver(deed.envelope)
    deed.after(answer)
    return answer


def _team_of(world: World, user: object) -> str | None:
    """The team of this person, where only one has them."""
    teams = [team.id for team in world.teams.values() if user in team.people]
    return teams[0] if len(teams) == 1 else None
