"""Edits and deletions of what was passed on, at the platform where it was written."""

from __future__ import annotations

from bot.chat.text import MemberText
from bot.engine import outbox
from bot.engine.exchanges import rows
from bot.engine.exchanges.carrying import carry_piece
from bot.engine.exchanges.passing import pass_on
from bot.engine.exchanges.values import Exchange, Piece
from bot.engine.turn import Turn


def corrected(turn: Turn, message: str, text: MemberText) -> tuple[Exchange, Piece] | None:
    """A message that became a piece was edited: the new words go the same way, and take the place of the old ones.

    None when the message became none, its words are the same, or nothing can be passed on any more. What was read
    before stays sealed and reportable for 72 hours.
    """
    found = _written_as(turn, message)
    if found is None or found[1].text.clean == text.clean or not found[0].is_open:
        return None
    one, before = found
    if before.state not in ("asked", "held", "sent"):
        return None
    _let_go(turn, before)
    new = pass_on(turn, one, text, message, before if before.state == "sent" else None)
    return (one, new) if new else None


def taken_back(turn: Turn, message: str) -> tuple[Exchange, Piece] | None:
    """A message that became a piece was deleted: it leaves the other side's view, also once the exchange has ended."""
    found = _written_as(turn, message)
    if found is None:
        return None
    one, piece = found
    if piece.state == "asked":
        rows.remove(turn, piece.id)
    elif piece.state == "held":
        rows.move(turn, piece.id, "held", "withdrawn", gone_at=turn.now)
    elif rows.move(turn, piece.id, "sent", "withdrawn", gone_at=turn.now):
        _out_of_sight(turn, one, piece)
    return found


def _written_as(turn: Turn, message: str) -> tuple[Exchange, Piece] | None:
    piece = rows.by_source(turn, rows.source_mark(turn, message))
    one = rows.mine(turn, piece.exchange) if piece else None
    return (one, piece) if one and piece and piece.seat == one.mine.id else None


def _let_go(turn: Turn, before: Piece) -> None:
    """The message stands for the new piece from now on."""
    if before.state == "asked":
        rows.remove(turn, before.id)
        return
    rows.change(turn, before.id, source=None)
    if before.state == "held":
        rows.move(turn, before.id, "held", "withdrawn", gone_at=turn.now)


def _out_of_sight(turn: Turn, one: Exchange, piece: Piece) -> None:
    if not outbox.unsend(turn.db, piece.message):
        carry_piece(turn, "withdrawn", one, piece, replaces=piece.message)
