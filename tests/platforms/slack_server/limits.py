"""Slack's rate limits, off until a test turns them on."""

from __future__ import annotations

import math
from collections import defaultdict, deque
from dataclasses import dataclass, field

from platforms.slack_server.errors import SlackError

TIERS = {1: 1, 2: 20, 3: 50, 4: 100}
MINUTE = 60.0


@dataclass(slots=True)
class Limits:
    """`per_channel`: seconds between two messages; `tiers`: calls per minute by tier; `methods`: own ones."""

    per_channel: float | None = None
    tiers: bool = False
    methods: dict[str, int] = field(default_factory=dict)
    _calls: dict[tuple[str, str], deque[float]] = field(default_factory=lambda: defaultdict(deque))
    _posts: dict[tuple[str, str], float] = field(default_factory=dict)

    def check_method(self, team: str, method: str, tier: int | None, now: float) -> None:
        allowed = self.methods.get(method, TIERS[tier] if self.tiers and tier else None)
        if allowed is None:
            return
        calls = self._calls[team, method]
        while calls and now - calls[0] >= MINUTE:
            calls.popleft()
        if len(calls) >= allowed:
            raise ratelimited(calls[0] + MINUTE - now if calls else MINUTE)
        calls.append(now)

    def check_post(self, team: str, channel: str, now: float) -> None:
        if self.per_channel is None:
            return
        since = now - self._posts.get((team, channel), -MINUTE)
        if since < self.per_channel:
            raise ratelimited(self.per_channel - since)
        self._posts[team, channel] = now


def ratelimited(seconds: float) -> SlackError:
    """Slack says whole seconds, rounded up."""
    return SlackError("ratelimited", status=429, headers={"Retry-After": str(max(1, math.ceil(seconds)))})
