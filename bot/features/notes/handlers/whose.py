"""In the private chat of somebody who is in several unions: which one a press is about."""

from bot.engine import exchanges
from bot.engine.turn import Turn
from bot.features.notes.store import asks, notes


def of_exchange(turn: Turn, key: str) -> str | None:
    """Where somebody wrote to them."""
    one = exchanges.of(turn, key)
    return one.union if one else None


def of_note(turn: Turn, key: str) -> str | None:
    """Where they wrote it."""
    one = notes.mine(turn, key)
    return _union(turn, one.writer) if one else None


def of_ask(turn: Turn, key: str) -> str | None:
    """Where they asked."""
    one = asks.find(turn, key)
    return _union(turn, one.asker) if one else None


def _union(turn: Turn, membership: str) -> str | None:
    return next((one.union for one in (turn.me, *turn.others) if one.id == membership), None)
