"""Which exchanges a member has. A foreign id is like a missing one."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from bot.engine.exchanges import pieces, rows
from bot.engine.exchanges.values import Exchange, Piece
from bot.engine.sending import receipts
from bot.engine.turn import Turn


class Written(Struct, frozen=True):
    """An exchange of the member with what they themselves wrote in it, for their export."""

    exchange: Exchange
    pieces: Sequence[Piece]


def of(turn: Turn, exchange_id: str) -> Exchange | None:
    """An exchange of this member, open or closed, seen by them."""
    return rows.mine(turn, exchange_id)


def mine(turn: Turn) -> list[Exchange]:
    """The member's open conversations, oldest first, seen by them."""
    both_ways = (one for one in rows.open_ones(turn, sorted(rows.here(turn))) if not one.one_way)
    found = (rows.as_mine(turn, one) for one in both_ways)
    return [one for one in found if one]


def answered(turn: Turn, message: str) -> Exchange | None:
    """The exchange of the piece that this message of ours holds; `message` is the platform's id of it."""
    messages = receipts.answered(turn, message) if message else []
    found = rows.exchange_answered(turn, messages) if messages else None
    return rows.as_mine(turn, found) if found else None


def written(turn: Turn) -> list[Written]:
    """Everything the member wrote in conversations, open and closed.

    What went one way is for its topic's feature to give along: when it was handed over is not for its writer to know.
    """
    found = [(seat, rows.mine(turn, exchange)) for seat, exchange in rows.seats_of(turn, turn.me.id)]
    return [Written(one, pieces.all_by(turn, seat)) for seat, one in found if one and not one.one_way]
