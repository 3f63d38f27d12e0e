"""Rate limits, enforced only when a test asks for them."""

from __future__ import annotations

import time
from collections import deque
from dataclasses import dataclass, field

from platforms.discord_server.refusals import opening_too_fast, rate_limited

Key = tuple[str, str]


@dataclass(slots=True)
class Window:
    """At most `most` within any `seconds`, looking back from now."""

    most: int
    seconds: float
    taken: deque[float] = field(default_factory=deque)

    def wait(self, now: float) -> float:
        """0 when this one may pass (and it is counted), else the seconds until one may."""
        while self.taken and self.taken[0] <= now - self.seconds:
            self.taken.popleft()
        if len(self.taken) >= self.most:
            return self.taken[0] + self.seconds - now
        self.taken.append(now)
        return 0.0

    @property
    def left(self) -> int:
        return max(0, self.most - len(self.taken))


@dataclass(slots=True)
class Limits:
    """Numbers of 0 are not enforced; times in seconds."""

    global_per_second: int = 0
    channel_messages: int = 0
    channel_seconds: float = 5.0
    dm_opens: int = 0
    dm_seconds: float = 10.0
    answer_seconds: float = 3.0
    token_seconds: float = 900.0
    nonce_seconds: float = 180.0
    heartbeat_ms: int = 41_250
    refused: int = 0
    _global: Window | None = None
    _opens: Window | None = None
    _channels: dict[str, Window] = field(default_factory=dict)

    def check_global(self) -> None:
        """Raises the global 429; interactions are not under this limit."""
        if self.global_per_second:
            self._global = self._global or Window(self.global_per_second, 1.0)
            self._refuse(self._global.wait(time.monotonic()), "global")

    def check_channel(self, channel_id: str) -> Window | None:
        """Raises the route's 429 for messages created in this channel."""
        if not self.channel_messages:
            return None
        window = self._channels.setdefault(channel_id, Window(self.channel_messages, self.channel_seconds))
        self._refuse(window.wait(time.monotonic()), "user")
        return window

    def check_opening(self) -> None:
        """Raises 40003 when new direct message channels come too quickly."""
        if self.dm_opens:
            self._opens = self._opens or Window(self.dm_opens, self.dm_seconds)
            if self._opens.wait(time.monotonic()) > 0:
                self.refused += 1
                raise opening_too_fast()

    def _refuse(self, wait: float, scope: str) -> None:
        if wait > 0:
            self.refused += 1
            raise rate_limited(round(wait, 3), scope=scope)
