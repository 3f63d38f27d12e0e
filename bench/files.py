"""Files that mean ill, beside a bot that goes on: how late its loop is, and how large the process grows.

PYTHONPATH=.:tests python bench/files.py
"""

import asyncio
import resource
import sys
from collections.abc import Awaitable, Callable
from contextlib import suppress
from time import perf_counter

from aiohttp import web

from adapters import downloads
from adapters.jobs.local import LocalJobs
from bot.chat.files import CleanFile
from bot.chat.jobs import JobResult
from handed import made

EVERY = 0.005
MOST_LATE, MOST_CHILD = 100.0, 600.0
Doing = Callable[[], Awaitable[JobResult]]


async def main() -> int:
    """0 where all stays within what is promised."""
    photo = made.photo(4000, 3000, turned=True)
    cases: list[tuple[str, bytes, str]] = [
        ("an everyday PDF", made.pdf(secrets=True, remarks=True), "cv.pdf"),
        ("a PDF of 7.5 MB", made.pdf(weight=7_500_000), "portfolio.pdf"),
        ("a photo of 12 megapixels", photo, "me.jpg"),
        ("a picture bomb, 12,000 x 12,000", made.picture_bomb(), "bomb.png"),
        ("a flate bomb, 1 GB", made.flate_bomb(1 << 30), "bomb.pdf"),
        ("a flate bomb packed twice, 1 GB", made.flate_bomb(1 << 30, 2), "twice.pdf"),
    ]
    worker, bad = LocalJobs(), 0
    for name, content, file in cases:
        bad += await _measured(name, len(content), lambda c=content, f=file: worker.work(CleanFile(c, f, "")))
    bad += await _fifty()
    child = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    print(f"largest process: {child:.0f} MB")
    return bad + (child >= MOST_CHILD)


async def _measured(name: str, size: int, doing: Doing) -> bool:
    late: list[float] = []
    watching = asyncio.create_task(_watch(late))
    begun = perf_counter()
    result = await doing()
    took = perf_counter() - begun
    watching.cancel()
    p99 = sorted(late)[int(len(late) * 0.99)] if late else 0.0
    said = getattr(result, "why", None) or type(result).__name__
    lag = f"loop late p99 {p99:.1f} ms, at most {max(late, default=0):.1f}"
    print(f"{name} ({size / 1e6:.2f} MB): {said}, {took:.2f} s; {lag}")
    return p99 >= MOST_LATE


async def _watch(late: list[float]) -> None:
    while True:
        begun = perf_counter()
        await asyncio.sleep(EVERY)
        late.append((perf_counter() - begun - EVERY) * 1000)


async def _fifty() -> bool:
    """A host that sends fifty megabytes, without saying how many."""

    async def huge(request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse()
        await response.prepare(request)
        with suppress(ConnectionError):  # who reads hangs up
            for _ in range(800):
                await response.write(b"x" * 65_536)
        return response

    app = web.Application()
    app.router.add_get("/file", huge)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    origin = f"http://127.0.0.1:{runner.addresses[0][1]}"
    bad = await _measured("a file of 50 MB", 50_000_000, lambda: downloads.fetch(f"{origin}/file", (origin,)))
    await runner.cleanup()
    return bad


if __name__ == "__main__":
    sys.exit(asyncio.run(main()))
