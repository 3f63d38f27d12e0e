"""Every address of the server."""

from __future__ import annotations

from aiohttp import web
from aiohttp.typedefs import Handler

from platforms.slack_server import responses, uploads
from platforms.slack_server.control import load, server_side
from platforms.slack_server.control.person import DOINGS, act
from platforms.slack_server.errors import Impossible
from platforms.slack_server.judge.contract import load_contract
from platforms.slack_server.state import HOLDER, Holder, new_world, world_of
from platforms.slack_server.web_api import web_api
from platforms.slack_server.wire import faults

BODY_MAX = 64 * 1024 * 1024
CONTROLS = (
    server_side.setup, server_side.reset, server_side.faults, server_side.limits, server_side.delivery,
    server_side.age, server_side.socket, server_side.revoke, server_side.uninstall, server_side.join,
    server_side.event, server_side.interact, server_side.verify_url, server_side.resend, server_side.settle,
    server_side.connect, load.load,
)  # fmt: skip


def application() -> web.Application:
    app = web.Application(middlewares=[impossible, faults], client_max_size=BODY_MAX)
    app[HOLDER] = Holder(new_world(load_contract()))
    app.router.add_route("*", "/api/{method}", web_api)
    app.router.add_get("/link/", link)
    app.router.add_post("/response/{key}", responses.respond)
    app.router.add_post("/upload/v1/{team}/{file}", uploads.upload)
    app.router.add_get("/files-pri/{key}/{name}", uploads.download)
    _controls(app.router)
    app.on_shutdown.append(_close)
    return app


def _controls(router: web.UrlDispatcher) -> None:
    for control in CONTROLS:
        router.add_post(f"/control/{control.__name__}", control)
    router.add_post("/control/{doing:" + "|".join(DOINGS) + "}", act)
    router.add_get("/control/screen", server_side.show_screen)
    router.add_get("/control/requests", server_side.requests)
    router.add_get("/control/{what:violations|pings|deliveries}", server_side.seen)
    router.add_get("/control/files", server_side.files)
    router.add_get("/control/connections", server_side.connections)
    router.add_get("/control/status", server_side.status)


async def link(request: web.Request) -> web.StreamResponse:
    return await world_of(request).courier.sockets.serve(request)


@web.middleware
async def impossible(request: web.Request, handler: Handler) -> web.StreamResponse:
    """What no person could do is answered with 400 and the reason."""
    try:
        return await handler(request)
    except Impossible as refused:
        return web.json_response({"error": str(refused)}, status=400)


async def _close(app: web.Application) -> None:
    await app[HOLDER].world.close()
