"""Files come from the platform's own hosts alone; a token goes nowhere else, and never more is read than fits."""

from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, field

import pytest
from aiohttp import web

from adapters import downloads
from bot.chat.files import Fetched, Unusable
from bot.chat.limits import FILE_BYTES
from bot.chat.platform import NotDelivered

TOKEN = {"Authorization": "Bearer xoxb-secret"}
Answer = Callable[[web.Request], Awaitable[web.StreamResponse]]


@dataclass
class Host:
    """A host of files, which remembers who asked with what."""

    origin: str = ""
    asked: list[str] = field(default_factory=list)
    streamed: int = 0

    async def answer(self, request: web.Request) -> web.StreamResponse:
        self.asked.append(request.headers.get("Authorization", ""))
        match request.path:
            case "/file":
                return web.Response(body=b"%PDF-1.7")
            case "/away":
                return web.Response(status=302, headers={"Location": "http://169.254.169.254/latest"})
            case "/busy":
                return web.Response(status=503)
            case "/packed":
                return web.Response(body=b"x", headers={"Content-Encoding": "gzip"})
            case "/huge":
                return await self._huge(request)
            case _:
                return web.Response(status=404)

    async def _huge(self, request: web.Request) -> web.StreamResponse:
        """Fifty megabytes, and not a word of how many."""
        response = web.StreamResponse()
        await response.prepare(request)
        for _ in range(50):
            await response.write(b"x" * (1 << 20))
            self.streamed += 1
        return response


@pytest.fixture
async def host() -> AsyncIterator[Host]:
    found = Host()
    app = web.Application()
    app.router.add_get("/{path}", found.answer)
    runner = web.AppRunner(app)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    port = runner.addresses[0][1]
    found.origin = f"http://127.0.0.1:{port}"
    yield found
    await runner.cleanup()


async def test_a_file_of_the_platform_comes_with_the_token(host: Host) -> None:
    assert await downloads.fetch(f"{host.origin}/file", (host.origin,), TOKEN) == Fetched(b"%PDF-1.7")
    assert host.asked == ["Bearer xoxb-secret"]


@pytest.mark.parametrize(
    "url",
    [
        "{origin}/file",
        "https://cdn.discordapp.com.example.org/file",
        "https://cdn.discordapp.com@127.0.0.1/file",
        "http://cdn.discordapp.com/file",
        "https://someone@cdn.discordapp.com/file",
        "https://cdn.discordapp.com:444/file",
        "file:///etc/passwd",
        "//cdn.discordapp.com/file",
        "",
        "https://[",
    ],
)
async def test_nothing_is_asked_of_anybody_else(host: Host, url: str) -> None:
    found = await downloads.fetch(url.format(origin=host.origin), ("https://cdn.discordapp.com",), TOKEN)
    assert found == Unusable("gone")
    assert host.asked == []


@pytest.mark.parametrize(("path", "why"), [("away", "gone"), ("gone", "gone"), ("packed", "gone"), ("huge", "size")])
async def test_what_does_not_come(host: Host, path: str, why: str) -> None:
    assert await downloads.fetch(f"{host.origin}/{path}", (host.origin,), TOKEN) == Unusable(why)  # type: ignore[arg-type]
    assert len(host.asked) == 1
    assert host.streamed <= 2 * FILE_BYTES >> 20


async def test_a_host_that_is_busy_is_asked_again_later(host: Host) -> None:
    with pytest.raises(NotDelivered):
        await downloads.fetch(f"{host.origin}/busy", (host.origin,), TOKEN)
