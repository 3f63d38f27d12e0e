"""Edits and deletions of what was passed on, at the platform where it was written."""

from __future__ import annotations

from bot.chat.text import MemberText
from bot.engine.exchanges import files, pieces, rows
from bot.engine.exchanges.carrying import carry_piece
from bot.engine.exchanges.passing import pass_correction, pass_on
from bot.engine.exchanges.values import Exchange, Piece
from bot.engine.sending import outbox
from bot.engine.turn import Turn


def corrected(turn: Turn, message: str, text: MemberText) -> tuple[Exchange, Piece] | None:
    """A message that became a piece was edited: the new words go the same way, and take the place of the old ones.

    None when the message became none, its words are the same, or nothing can be passed on any more. What was read
    before stays sealed and reportable for 72 hours.
    """
    found = _written_as(turn, message)
    if found is None or not found[0].is_open:
        return None
    one, before = found
    if before.state == "sent":
        new = _put_right(turn, one, before, text)
    else:
        new = _begun_anew(turn, one, before, text, message)
    return (one, new) if new else None


def taken_back(turn: Turn, message: str) -> tuple[Exchange, Piece] | None:
    """A message that became a piece was deleted: it leaves the other side's view, also once the exchange has ended."""
    found = _written_as(turn, message)
    for one, piece in (*([found] if found else []), *_files_of(turn, message)):
        _drop_pending(turn, piece)
        pieces.withdraw(turn, piece)
        if pieces.move(turn, piece.id, "sent", "withdrawn", gone_at=turn.now):
            _out_of_sight(turn, one, piece)
    return found


def _files_of(turn: Turn, message: str) -> list[tuple[Exchange, Piece]]:
    """The pieces with which files of a message went along; those that still waited are gone."""
    known = (pieces.find(turn, piece) for piece in files.taken_back(turn, pieces.source_mark(turn, message)))
    seen = ((rows.mine(turn, piece.exchange), piece) for piece in known if piece)
    return [(one, piece) for one, piece in seen if one and piece.seat == one.mine.id]


def _put_right(turn: Turn, one: Exchange, before: Piece, text: MemberText) -> Piece | None:
    """Instead of what the other side reads, and of an earlier correction that still waits."""
    waiting = pieces.pending_for(turn, before.id)
    if text.clean == (waiting or before).text.clean:
        return None
    _drop_pending(turn, before)
    return pass_correction(turn, one, text, before) if text.clean != before.text.clean else None


def _begun_anew(turn: Turn, one: Exchange, before: Piece, text: MemberText, message: str) -> Piece | None:
    """Instead of what nobody has read yet."""
    if before.state not in ("asked", "held") or text.clean == before.text.clean:
        return None
    pieces.withdraw(turn, before)
    return pass_on(turn, one, text, message)


def _drop_pending(turn: Turn, piece: Piece) -> None:
    waiting = pieces.pending_for(turn, piece.id)
    if waiting is not None:
        pieces.withdraw(turn, waiting)


def _written_as(turn: Turn, message: str) -> tuple[Exchange, Piece] | None:
    piece = pieces.by_source(turn, pieces.source_mark(turn, message))
    one = rows.mine(turn, piece.exchange) if piece else None
    return (one, piece) if one and piece and piece.seat == one.mine.id else None


def _out_of_sight(turn: Turn, one: Exchange, piece: Piece) -> None:
    if not outbox.unsend(turn.db, piece.message):
        carry_piece(turn, "withdrawn", one, piece, replaces=piece.message)
