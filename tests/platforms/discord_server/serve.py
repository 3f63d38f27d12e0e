"""Runs the local Discord: `serve.py --port 0` prints {"port": N} and stops with its stdin or SIGTERM."""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import signal
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from aiohttp import web

from platforms.discord_server.doors import application
from platforms.discord_server.server import Server

HOST = "127.0.0.1"


async def serve(port: int, *, judge_self: bool) -> None:
    server = Server(judge_self=judge_self)
    runner = web.AppRunner(application(server), access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, HOST, port).start()
    server.listen_at(runner.addresses[0][1])
    print(json.dumps({"port": runner.addresses[0][1]}), flush=True)
    await _asked_to_stop()
    await runner.cleanup()


async def _asked_to_stop() -> None:
    loop, stop = asyncio.get_running_loop(), asyncio.Event()
    loop.add_signal_handler(signal.SIGTERM, stop.set)
    loop.add_reader(sys.stdin, lambda: None if os.read(0, 1024) else stop.set())
    await stop.wait()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--judge-self", action="store_true", help="check this server's own answers as well")
    asked = parser.parse_args()
    asyncio.run(serve(asked.port, judge_self=asked.judge_self))


if __name__ == "__main__":
    main()
