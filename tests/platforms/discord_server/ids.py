"""Snowflakes and timestamps as Discord writes them."""

from __future__ import annotations

import time
from datetime import UTC, datetime

EPOCH_MS = 1_420_070_400_000
TIMESTAMP_BITS = 22


class Snowflakes:
    """Growing ids; the next is always greater than the last."""

    def __init__(self) -> None:
        self._last = 0

    def next(self) -> str:
        stamp = (int(time.time() * 1000) - EPOCH_MS) << TIMESTAMP_BITS
        self._last = max(self._last + 1, stamp)
        return str(self._last)


def shard_of(guild_id: str | None, count: int) -> int:
    """Direct messages come to shard 0 only."""
    return (int(guild_id) >> TIMESTAMP_BITS) % count if guild_id else 0


def now() -> str:
    return datetime.now(UTC).isoformat(timespec="microseconds")
