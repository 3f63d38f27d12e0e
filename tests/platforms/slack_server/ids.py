"""Ids and message timestamps, unique for the life of the process and looking like Slack's."""

from __future__ import annotations

import itertools

_numbers = itertools.count(1)
_last_ts = 0.0


def new_id(prefix: str) -> str:
    """`V0000000A1`: a letter and a number nobody has had before."""
    return f"{prefix}{next(_numbers):09X}"


def new_secret(prefix: str) -> str:
    """For what only its holder may use: trigger ids, response urls, tickets of a socket."""
    number = next(_numbers)
    return f"{prefix}{number}.{number * 2654435761 % 2**32:08x}"


def new_ts(now: float) -> str:
    """A message's `ts`: seconds with six digits, each later than the one before."""
    global _last_ts  # noqa: PLW0603
    _last_ts = max(now, _last_ts + 0.000001)
    return f"{_last_ts:.6f}"
