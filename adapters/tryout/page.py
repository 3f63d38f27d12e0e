"""The try page: server-side HTML and plain forms, no script."""

import secrets
from pathlib import Path

from aiohttp import web
from jinja2 import Environment, PackageLoader, StrictUndefined

from adapters.tryout import draw_discord, happened, sample, view
from adapters.tryout.acting import Acting
from adapters.tryout.doors import add_doors
from adapters.tryout.guard import guard
from adapters.tryout.log import listen
from adapters.tryout.moments import in_words
from adapters.tryout.platform import TryoutPlatform
from adapters.tryout.world import World
from bot.chat.limits import FILE_BYTES
from bot.engine.house import House
from bot.engine.schedule.clock import MovableClock

_HERE = Path(__file__).parent
_MOST_BYTES = FILE_BYTES + 2**20
_FIXED = ("style.css", "icon.svg")
_PICTURES = {".png": "image/png", ".jpg": "image/jpeg"}


def mount(app: web.Application, path: str, house: House, clock: MovableClock) -> tuple[TryoutPlatform, Acting]:
    """Serve the page at `path` + "/" (a secret is part of the path). Give the platform to `house.add`."""
    world = World()
    page = web.Application(middlewares=[guard], client_max_size=_MOST_BYTES)
    acting = Acting(house, clock, world)
    add_doors(page, acting)
    _Page(house, clock, world).add_to(page)
    stop = listen(world)

    async def stop_listening(_: web.Application) -> None:
        stop()

    page.on_cleanup.append(stop_listening)
    app.add_subapp(path, page)
    return TryoutPlatform(world, clock), acting


class _Page:
    def __init__(self, house: House, clock: MovableClock, world: World) -> None:
        self._house = house
        self._clock = clock
        self._world = world
        loader = PackageLoader("adapters.tryout")
        self._templates = Environment(
            loader=loader, autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
        )

    def add_to(self, page: web.Application) -> None:
        """The addresses that are only read."""
        page.router.add_get("/", self._show)
        for name in _FIXED:
            page.router.add_get(f"/{name}", _fixed)
        page.router.add_get("/file/{message}/{name}", self._file)

    async def _show(self, request: web.Request) -> web.Response:
        seen, now = view.view_of(request.query), self._clock.now()
        window = self._world.windows.get(seen.me.id)
        text = self._templates.get_template("page.html").render(
            view=seen,
            people=sample.PEOPLE,
            community=sample.NAME,
            moment=in_words(now, seen.me.zone),
            in_words=in_words,
            messages=view.messages(self._world, seen, now),
            home=view.home(self._world, seen, now),
            forms=view.forms(window, seen, now),
            problems={name: text.plain for name, text in window.problems.items()} if window else {},
            commands=self._house.engine.commands,
            menus=self._house.engine.menus,
            steps=self._world.steps,
            waiting=await happened.waiting(self._house.engine),
            log=self._world.log,
            once=secrets.token_urlsafe(9),
        )
        return web.Response(text=text, content_type="text/html")

    async def _file(self, request: web.Request) -> web.Response:
        me = view.view_of(request.query).me
        message = self._world.find(me, request.match_info["message"])
        found = draw_discord.files(message.card) if message and message.card else {}
        name = request.match_info["name"]
        if name not in found:
            raise web.HTTPNotFound(text="There is no such file.\n")
        picture = _PICTURES.get(Path(name).suffix)
        disposition = "inline" if picture else "attachment"
        return web.Response(
            body=found[name],
            content_type=picture or "application/octet-stream",
            headers={"Content-Disposition": f'{disposition}; filename="{name}"'},
        )


async def _fixed(request: web.Request) -> web.StreamResponse:
    return web.FileResponse(_HERE / request.path.rpartition("/")[2])
