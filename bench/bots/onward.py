"""Onward as its command runs it, connected to local servers: its configuration is read beside what it imports."""

import lean  # noqa: F401, I001 - before all that looks for optional libraries

import asyncio

import standing

from adapters.cli import reading
from bot.engine import memory

asked = standing.asked()
path = asked.folder / "config.toml"
path.write_text('[onward]\noperator = "Ana Ruiz"\n')
configured = reading.begin(["--config", str(path)])

with memory.growing():
    import served  # as the command does it

asyncio.run(served.main(asked, configured))
