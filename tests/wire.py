"""Every byte that a bot in this process sends to a local server: what it asks by HTTP, and how it acknowledges."""

import json
import re
from asyncio import selector_events
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from urllib.parse import urlsplit

TESTS_OWN = b" /control/"
"""What only a test asks for, on connections of its own."""


class Wire:
    """Bytes by connection: (port of the server, everything written)."""

    def __init__(self) -> None:
        self._written: dict[int, tuple[int, bytearray]] = defaultdict(lambda: (0, bytearray()))
        self._kept: list[Any] = []

    def keep(self, transport: Any, data: Any) -> None:
        known = self._written.get(id(transport))
        if known is None:
            peer = transport.get_extra_info("peername") or ("", 0)
            known = self._written[id(transport)] = (peer[1], bytearray())
            self._kept.append(transport)  # so that no other gets its id
        known[1].extend(bytes(data))

    def to(self, url: str) -> bytes:
        """All that went to this server, but for what the test itself asked of it."""
        port = urlsplit(url).port
        bots = (bytes(data) for to, data in self._written.values() if to == port)
        return b"\n".join(data for data in bots if TESTS_OWN not in data)


@contextmanager
def tapped() -> Iterator[Wire]:
    """What this process writes to any socket while this is open."""
    wire, transport = Wire(), selector_events._SelectorSocketTransport  # type: ignore[attr-defined]
    write, writelines = transport.write, transport.writelines

    def kept(self: Any, data: Any) -> None:
        wire.keep(self, data)
        write(self, data)

    def kept_lines(self: Any, lines: Any) -> None:
        whole = [*lines]
        wire.keep(self, b"".join(map(bytes, whole)))
        writelines(self, whole)

    transport.write, transport.writelines = kept, kept_lines
    try:
        yield wire
    finally:
        transport.write, transport.writelines = write, writelines


async def acknowledged(slack: Any) -> bytes:
    """What went over Slack's socket, whose frames are masked on the wire."""
    return json.dumps(await slack.see("deliveries")).encode()


def names(data: bytes, *words: str) -> list[str]:
    """Which of these words stand in it, as words of their own."""
    return [
        word for word in words if re.search(rb"(?<![0-9A-Za-z])" + re.escape(word.encode()) + rb"(?![0-9A-Za-z])", data)
    ]
