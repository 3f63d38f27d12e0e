"""The web server: health, platforms over HTTP, and the try page where one is mounted."""

import os
from collections.abc import Callable, Mapping

from aiohttp import web

from adapters.plugs import Handler
from bot.engine.house import House
from bot.engine.screening import HEALTH
from bot.engine.settings import ConfigError
from bot.engine.storage.database import NotSaved

TAKEN = (
    "{host}, port {port}: {reason}. Stop what listens there, or choose another port: [web] port in config.toml, "
    "or onward try --port 8643."
)


def application(house: House, doors: Mapping[str, Handler], connected: Callable[[], bool]) -> web.Application:
    """`doors` are what platforms answer over HTTP: path -> handler of a POST."""
    app = web.Application()

    async def alive(_: web.Request) -> web.Response:
        return web.json_response({"alive": True})

    async def ready(_: web.Request) -> web.Response:
        checks = {
            "database": await _answers(house),
            "platforms": connected(),
            "screening": not HEALTH.failures,
        }
        return web.json_response(checks, status=200 if all(checks.values()) else 503)

    app.router.add_get("/healthz", alive)
    app.router.add_get("/readyz", ready)
    for path, handler in doors.items():
        app.router.add_post(path, handler)
    return app


async def serve(app: web.Application, host: str, port: int) -> tuple[web.AppRunner, int]:
    """Start to listen; the runner to clean up, and the port that was taken. Raises ConfigError."""
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    site = web.TCPSite(runner, host, port)
    try:
        await site.start()
    except OSError as error:
        await runner.cleanup()
        raise ConfigError(TAKEN.format(host=host, port=port, reason=os.strerror(error.errno or 0))) from None
    return runner, runner.addresses[0][1]


async def _answers(house: House) -> bool:
    try:
        await house.engine.database.turn(lambda db: db.exec_driver_sql("SELECT 1").scalar(), within=1.0)
    except NotSaved:
        return False
    return True
