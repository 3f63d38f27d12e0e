"""How patient the adapter is with Discord, and where it may connect at all."""

import asyncio
from datetime import UTC, datetime, timedelta

import pytest

from adapters.discord import ids
from adapters.discord.settings import DiscordSettings
from adapters.discord.supervisor import LONGEST_WAIT, CappedBackoff, Gate, RecentIdentifies


def test_other_addresses_are_loopback_only_and_the_token_is_not_shown() -> None:
    with pytest.raises(ValueError, match="on this machine"):
        DiscordSettings("secret", "https://example.org/api/v10", "ws://127.0.0.1:9/gateway")
    assert "secret" not in repr(DiscordSettings("secret"))


def test_a_mark_is_a_number_discord_takes() -> None:
    assert all(1 << 16 <= ids.mark(f"n{number}") < 1 << 31 for number in range(1000))


async def test_connects_are_spaced_out_after_the_first_few() -> None:
    gate = Gate(at_once=2, every=0.05, jitter=0.0)
    start = asyncio.get_running_loop().time()
    for _ in range(6):
        await gate.enter()
    assert asyncio.get_running_loop().time() - start >= 0.19


def test_a_long_outage_is_looked_at_each_minute() -> None:
    backoff = CappedBackoff()
    assert max(backoff.delay() for _ in range(200)) <= LONGEST_WAIT


async def test_sessions_of_another_day_do_not_count() -> None:
    remember, then = RecentIdentifies(), datetime(2026, 11, 23, tzinfo=UTC)
    assert [await remember(then + timedelta(hours=hours)) for hours in (0, 1, 25)] == [1, 2, 1]
