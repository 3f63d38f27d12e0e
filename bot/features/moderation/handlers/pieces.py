"""What one member wrote to another and a moderator reads before: passed on, sent back with a reason, or refused."""

from bot.chat.cards import Part
from bot.chat.text import MemberText
from bot.engine import exchanges
from bot.engine.exchanges import Report as Found
from bot.engine.turn import Turn
from bot.features.moderation.handlers import reviews
from bot.features.moderation.views import reviews as views

NAME = "moderation.piece"
REASONS = ("harm", "solicitation", "unread")


def held(turn: Turn, piece: str) -> None:
    """It waits for a moderator; its writer hears who reads it and when.

    A DM does not say which community it is about: what follows belongs to the one in which the piece was written.
    """
    writer = exchanges.author_of(turn, piece)
    if writer is None or writer.id == turn.me.id:
        reviews.submitted(turn, f"{NAME} {piece}")
        return
    there = Turn(turn, writer, turn.caller)
    there.as_feature(turn.feature, reviews.submitted, f"{NAME} {piece}")
    turn.stirred = turn.stirred or there.stirred


def shown(turn: Turn, piece: str) -> tuple[Part, ...]:
    """Why it waits, and the words; nothing once it was taken back or the exchange has ended."""
    found = _held(turn, piece)
    if found is None:
        return ()
    why = found.piece.hold if found.piece.hold in REASONS else "other"
    return (*views.piece(turn.say, why, _name(found), found.piece.text), *views.file(turn.say, found.file))


def decide(turn: Turn, piece: str, verdict: str, reason: MemberText | None) -> None:
    """Pass it on, or not; the engine tells the writer when it is not, and the reason follows."""
    if verdict == "approve":
        exchanges.release(turn, piece)
        return
    found = _held(turn, piece)
    exchanges.refuse(turn, piece)
    writer = turn.member(_writer(found)) if found else None
    if reason is not None and writer is not None:
        turn.send_to(writer, views.reason(turn.say_to(writer), reason), "read_first")


def parties(turn: Turn, piece: str) -> tuple[str, ...]:
    """Both sides."""
    found = _held(turn, piece)
    return tuple(seat.member for seat in found.exchange.seats if seat.member) if found else ()


def _held(turn: Turn, piece: str) -> Found | None:
    found = exchanges.for_moderators(turn, piece)
    return found if found and found.piece.state == "held" and found.exchange.is_open else None


def _name(found: Found) -> MemberText:
    return next(seat.name for seat in found.exchange.seats if seat.id == found.piece.seat)


def _writer(found: Found) -> str:
    return next((seat.member or "" for seat in found.exchange.seats if seat.id == found.piece.seat), "")
