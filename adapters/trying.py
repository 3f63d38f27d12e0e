"""A bot without platforms: the try page, over a world that is thrown away afterwards."""

import secrets
import sys
import tempfile
from pathlib import Path

from adapters import web as server
from adapters.jobs.local import LocalJobs
from adapters.stopping import told_to_stop
from adapters.wakeup import Wakeup
from bot.engine.house import House, Plan, build
from bot.engine.keys.masters import new_master, read_masters
from bot.engine.schedule.clock import MovableClock, SystemClock

HOST = "127.0.0.1"


async def run(port: int) -> None:
    """Serve the try page on loopback until told to stop."""
    with tempfile.TemporaryDirectory(prefix="onward-try-") as folder:
        clock = MovableClock(base=SystemClock())
        house = await build(plan(Path(folder)), clock)
        house.employ(LocalJobs())
        wakeup = Wakeup(house.heartbeat)
        try:
            await _serve(house, clock, wakeup, port)
        finally:
            wakeup.stop()
            await house.close()


def plan(folder: Path) -> Plan:
    """A database, a keyring and a master key that live as long as the folder."""
    return Plan(
        f"sqlite:///{folder / 'onward.sqlite'}",
        f"sqlite:///{folder / 'keyring.sqlite'}",
        read_masters(new_master()),
        "Ana Ruiz",
    )


async def _serve(house: House, clock: MovableClock, wakeup: Wakeup, port: int) -> None:
    from adapters.tryout.living import begin
    from adapters.tryout.page import mount  # jinja2 only where it draws

    app = server.application(house, {}, lambda: True)
    path = f"/try/{secrets.token_urlsafe(16)}"
    platform, acting = mount(app, path, house, clock)
    house.add(platform)
    await begin(house)
    await acting.begin()
    runner, taken = await server.serve(app, HOST, port)
    wakeup.start()
    stop = told_to_stop()
    sys.stdout.write(_welcome(f"http://{HOST}:{taken}{path}/"))
    sys.stdout.flush()
    await stop.wait()
    await runner.cleanup()


def _welcome(address: str) -> str:
    return (
        f"Onward is ready to try: {address}\n"
        "Everything there is invented and is gone when you stop it (Ctrl+C).\n"
        "To connect Discord or Slack: copy config.example.toml to config.toml and read docs/operate.md.\n"
    )
