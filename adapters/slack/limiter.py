"""One message a second per channel, counted from Slack's reply, so that none comes too soon."""

import asyncio
from collections import OrderedDict
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from bot.chat.platform import NotDelivered

_REMEMBERED = 4096


@dataclass(slots=True)
class _Lane:
    lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    free_at: float = 0.0


class Limiter:
    """Paces what is sent, and remembers when Slack asked for quiet."""

    def __init__(self, seconds: float = 1.0) -> None:
        self._seconds = seconds
        self._lanes: OrderedDict[str, _Lane] = OrderedDict()
        self._quiet_until = 0.0

    @asynccontextmanager
    async def slot(self, channel: str) -> AsyncIterator[None]:
        """Wait for this channel's turn. Raises NotDelivered while Slack wants quiet."""
        lane = self._lane(channel)
        async with lane.lock:
            self.check()
            await asyncio.sleep(lane.free_at - _now())
            try:
                yield
            finally:
                lane.free_at = _now() + self._seconds

    def check(self) -> None:
        """Raises NotDelivered with the seconds left of a quiet that Slack asked for."""
        if (left := self._quiet_until - _now()) > 0:
            raise NotDelivered("ratelimited", left)

    def quiet(self, seconds: float) -> None:
        """Slack answered 429: send nothing for so long."""
        self._quiet_until = max(self._quiet_until, _now() + seconds)

    def _lane(self, channel: str) -> _Lane:
        lane = self._lanes.setdefault(channel, _Lane())
        self._lanes.move_to_end(channel)
        while len(self._lanes) > _REMEMBERED and not next(iter(self._lanes.values())).lock.locked():
            self._lanes.popitem(last=False)
        return lane


def _now() -> float:
    return asyncio.get_running_loop().time()
