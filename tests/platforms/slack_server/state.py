"""Where the handlers find the world; a reset puts a new one in its place."""

from __future__ import annotations

from dataclasses import dataclass

from aiohttp import web

from platforms.slack_server.judge.contract import Contract
from platforms.slack_server.world import World


@dataclass(slots=True)
class Holder:
    world: World


HOLDER: web.AppKey[Holder] = web.AppKey("holder", Holder)


def world_of(request: web.Request) -> World:
    """The world of now, which knows the address it is asked under."""
    world = request.app[HOLDER].world
    world.base = f"http://{request.host}"
    return world


async def reset(request: web.Request) -> None:
    holder = request.app[HOLDER]
    old, holder.world = holder.world, new_world(holder.world.contract)
    await old.close()


def new_world(contract: Contract) -> World:
    return World(contract)
