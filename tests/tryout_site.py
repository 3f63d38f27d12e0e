"""The try page on loopback, over a house of its own, for tests."""

import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from html import unescape
from pathlib import Path
from typing import Any

from aiohttp import ClientResponse
from aiohttp.test_utils import TestClient, TestServer

from adapters import web
from adapters.jobs.local import LocalJobs
from adapters.trying import plan
from adapters.tryout.page import mount
from bot.engine.house import House, build
from bot.engine.schedule.clock import MovableClock

SECRET = "/try/a-secret"
_HIDDEN = re.compile(r'name="once" value="([^"]+)"')


@dataclass
class Site:
    """One visitor's browser, without a screen. `query` is the view."""

    client: TestClient[Any, Any]
    house: House
    query: dict[str, str] = field(default_factory=lambda: {"me": "ana", "at": "dm", "draw": "both"})

    async def page(self) -> str:
        """The page as it stands."""
        answer = await self.client.get(f"{SECRET}/", params=self.query)
        assert answer.status == 200
        return await answer.text()

    async def post(self, door: str, **words: str) -> str:
        """Fill in a form of the page as it stands; the page it leads to."""
        once = _HIDDEN.search(await self.page())
        answer = await self.send(door, {"once": once[1] if once else ""} | words)
        assert answer.status == 200, await answer.text()
        return await answer.text()

    async def send(self, door: str, words: dict[str, str], **headers: str) -> ClientResponse:
        """Post as it is, with these headers."""
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        return await self.client.post(f"{SECRET}/{door}", params=self.query, data=words, headers=named)

    async def press(self, label: str, look: str = "discord") -> str:
        """Press the newest button of this name."""
        page = await self.page()
        at = list(re.finditer(rf'value="({look}:[^"]*)" class="\w+">{re.escape(label)}<', page))
        message = re.findall(r'name="message" value="([^"]+)"', page[: at[-1].start()])[-1]
        return await self.post("press", press=unescape(at[-1][1]), message=message)

    async def submit(self, look: str = "discord", **answers: str) -> str:
        """Send the open form as this platform shows it."""
        drawn = re.search(
            rf'name="look" value="{look}">\s*<input type="hidden" name="form" value="([^"]+)"', await self.page()
        )
        assert drawn, "no form is open"
        questions = {f"q:{name}": value for name, value in answers.items()}
        return await self.post("submit", look=look, form=unescape(drawn[1]), **questions)


@asynccontextmanager
async def open_site(folder: Path) -> AsyncIterator[Site]:
    """The page of a new house, at a clock that stands still."""
    clock = MovableClock()
    house = await build(plan(folder), clock)
    house.employ(LocalJobs())
    app = web.application(house, {}, lambda: True)
    platform, _ = mount(app, SECRET, house, clock)
    house.add(platform)
    try:
        async with TestClient(TestServer(app, host="127.0.0.1")) as client:
            yield Site(client, house)
    finally:
        await house.close()
