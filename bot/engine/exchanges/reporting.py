"""What a report and those who answer it may read. Names of seats, never accounts."""

from __future__ import annotations

from itertools import islice

from bot.chat.files import Cleaned
from bot.engine.base_turn import BaseTurn
from bot.engine.exchanges import files, pieces, rows
from bot.engine.exchanges.values import Exchange, Piece, Report, State
from bot.engine.members import blocks
from bot.engine.members.member import Member
from bot.engine.turn import Turn

BEFORE, AFTER = 3, 1
_READ: tuple[State, ...] = ("sent", "changed", "withdrawn")
"""States of what its reader has read, or may have."""


def reportable(turn: Turn, piece_id: str) -> Report | None:
    """A piece that was written to this member, with what stood around it; also when it was taken back since."""
    piece = pieces.find(turn, piece_id)
    one = rows.mine(turn, piece.exchange) if piece else None
    if piece is None or one is None or piece.seat == one.mine.id or not _is_read(piece):
        return None
    return _report(turn, one, piece)


def about(turn: Turn, piece_id: str) -> Exchange | None:
    """The exchange of a piece that was written to this member, also when its words are gone."""
    piece = pieces.find(turn, piece_id)
    one = rows.mine(turn, piece.exchange) if piece else None
    return one if one and piece and piece.seat != one.mine.id else None


def latest_from(turn: Turn, one: Exchange) -> Piece | None:
    """The last piece that the other side wrote to this member, if there is one to report."""
    read = [piece for piece in pieces.of(turn, one.id, *_READ, by=one.theirs.id) if _is_read(piece)]
    return read[-1] if read else None


def lately_from(turn: Turn, most: int) -> list[tuple[Exchange, Piece]]:
    """The last piece of each of the newest exchanges of this member, open or ended, that have one to report."""
    known = (rows.mine(turn, exchange) for _, exchange in reversed(rows.seats_of(turn, turn.me.id)))
    found = ((one, latest_from(turn, one)) for one in known if one)
    return list(islice(((one, piece) for one, piece in found if piece), most))


def for_moderators(turn: Turn, piece_id: str) -> Report | None:
    """Any piece of this union, for doors that only moderators come through."""
    piece = pieces.find(turn, piece_id)
    one = rows.find(turn, piece.exchange) if piece else None
    return _report(turn, one, piece) if piece and one and one.union == turn.union else None


def file_of(turn: Turn, piece_id: str) -> Cleaned | None:
    """What went along with a piece of this union, for doors that only moderators come through."""
    found = for_moderators(turn, piece_id)
    return found.file if found else None


def author_of(turn: BaseTurn, piece_id: str) -> Member | None:
    """Who wrote a piece. For an unsealing that was decided and logged, and for nothing else."""
    piece = pieces.find(turn, piece_id)
    one = rows.find(turn, piece.exchange) if piece else None
    return rows.owner_of(turn, one, piece.seat) if one and piece else None


def members_of(turn: BaseTurn, exchange_id: str) -> tuple[str, ...]:
    """The memberships on both sides, as far as they are there: for who may not decide, and for nobody's eyes."""
    one = rows.find(turn, exchange_id) if exchange_id else None
    return tuple(seat.member for seat in one.seats if seat.member) if one else ()


def is_party(turn: BaseTurn, one: Exchange, member: Member) -> bool:
    """Whether a member sits in an exchange, by whichever of their accounts."""
    marks = blocks.marks_of(turn.db, member.lead)
    return any(seat.mark in marks for seat in one.seats)


def _is_read(piece: Piece) -> bool:
    return piece.state in _READ and bool(piece.text.value)


def _report(turn: Turn, one: Exchange, piece: Piece) -> Report:
    read = [other for other in pieces.of(turn, one.id, *_READ) if _is_read(other)]
    at = next((n for n, other in enumerate(read) if other.id == piece.id), len(read))
    around = [*read[max(at - BEFORE, 0) : at], *read[at + 1 : at + 1 + AFTER]]
    return Report(piece, tuple(around), one, files.along_with(turn, piece.id))
