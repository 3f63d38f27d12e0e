"""What a moderator does with a piece that is held for them."""

from __future__ import annotations

from bot.engine.exchanges import pieces, rows
from bot.engine.exchanges.carrying import carry_back
from bot.engine.exchanges.passing import deliver, must_end
from bot.engine.exchanges.values import Piece
from bot.engine.turn import Turn

RELEASED, REFUSED = "exchanges.released", "exchanges.refused"
"""Facts about a piece that was held, told with its id."""


def held(turn: Turn) -> list[Piece]:
    """All that waits for a moderator of this union, oldest first."""
    return pieces.held_in(turn, turn.union) if turn.union else []


def release(turn: Turn, piece_id: str) -> bool:
    """Pass it on after all; False when it is not held here, or the exchange has ended meanwhile."""
    piece = _held(turn, piece_id)
    one = rows.find(turn, piece.exchange) if piece else None
    writer = rows.owner_of(turn, one, piece.seat) if one and piece else None
    if piece is None or one is None or writer is None or not one.is_open or must_end(turn, one):
        return False
    sent = deliver(turn, one, piece, writer).state == "sent"
    if sent:
        turn.tell(RELEASED, piece_id)
    return sent


def refuse(turn: Turn, piece_id: str) -> bool:
    """Do not pass it on, and tell its writer so; False when it is not held here."""
    piece = _held(turn, piece_id)
    one = rows.find(turn, piece.exchange) if piece else None
    if piece is None or one is None or not pieces.move(turn, piece_id, "held", "refused", gone_at=turn.now):
        return False
    carry_back(turn, one, piece)
    turn.tell(REFUSED, piece_id)
    return True


def _held(turn: Turn, piece_id: str) -> Piece | None:
    return next((piece for piece in held(turn) if piece.id == piece_id), None)
