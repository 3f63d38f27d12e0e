"""Patience with the gateway: how often the bot may connect, begin a session, and how long it waits."""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from secrets import SystemRandom

import discord
from discord.backoff import ExponentialBackoff

from adapters.discord import errors
from bot.chat.platform import ConnectionLost

RememberIdentify = Callable[[datetime], Awaitable[int]]
"""Keeps that a session began now; says how many did in the last 24 hours, this one included."""

MOST_IDENTIFIES = 200  # Discord resets the token at 1,000 in 24 hours
LONGEST_WAIT = 60.0
_DAY = timedelta(hours=24)
_AT_ONCE, _EVERY = 4, 10.0  # connects: some at once, then one each ten seconds: at most ten a minute
_JITTER = 2.0


class Gate:
    """Spaces out connections to the gateway, which discord.py repeats at once and without end."""

    def __init__(self, at_once: int = _AT_ONCE, every: float = _EVERY, jitter: float = _JITTER) -> None:
        self._at_once, self._every, self._jitter = at_once, every, jitter
        self._tokens = float(at_once)
        self._counted_at = 0.0

    async def enter(self) -> None:
        """Wait until one more connection is in order."""
        now = asyncio.get_running_loop().time()
        refilled = self._tokens + (now - self._counted_at) / self._every
        self._tokens, self._counted_at = min(float(self._at_once), refilled) - 1, now
        if self._tokens < 0:
            jitter = SystemRandom().uniform(0, self._jitter)
            await asyncio.sleep(-self._tokens * self._every + jitter)


class RecentIdentifies:
    """Remembers in this process alone."""

    def __init__(self) -> None:
        self._times: deque[datetime] = deque(maxlen=10 * MOST_IDENTIFIES)

    async def __call__(self, at: datetime) -> int:
        self._times.append(at)
        while self._times[0] <= at - _DAY:
            self._times.popleft()
        return len(self._times)


async def spend_identify(remember: RememberIdentify) -> None:
    """Before a session begins; raises ConnectionLost when the day's budget is spent."""
    count = await remember(discord.utils.utcnow())
    if count > MOST_IDENTIFIES:
        raise ConnectionLost(errors.TOO_MANY_SESSIONS.format(count=count))


class CappedBackoff(ExponentialBackoff[bool]):
    """Never more than a minute; discord.py alone would wait up to 17 after a long outage."""

    def delay(self) -> float:
        return min(super().delay(), LONGEST_WAIT)


def cap_waiting() -> None:
    """Have discord.py's own reconnecting wait no longer than a minute."""
    setattr(discord.client, "ExponentialBackoff", CappedBackoff)  # noqa: B010 - a class of theirs, not ours
