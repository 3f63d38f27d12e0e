"""What goes one way, as its reader sees it and as which kind of message."""

from bot.chat.cards import Card
from bot.chat.text import MemberText
from bot.engine.base_turn import BaseTurn
from bot.engine.exchanges import Carried
from bot.features.notes.store import asks
from bot.features.notes.views import arrivals, helping
from bot.features.notes.views.arrivals import Arrived

INVITATION, KIND, NOTE = "notes.hearing", "notes.note", ""
"""Kinds of message: an invitation by its role, a kind note within the budget, and what was asked for."""


def hearing(turn: BaseTurn, carried: Carried) -> tuple[Card, str]:
    """Asker and helper: the invitation, the note, the thanks for it."""
    say, arrived = turn.say_to(carried.reader), _arrived(carried)
    invited = asks.invitation_of(turn, carried.exchange.id)
    if invited is None:
        one = asks.find(turn, carried.exchange.key)
        shared = turn.says_of(one.shared if one else (), carried.reader)
        return helping.invitation(say, arrived, shared), INVITATION
    if carried.reader.id == invited.helper:
        return arrivals.thanks(say, arrived), NOTE
    return arrivals.note(say, arrived), NOTE


def ahead(turn: BaseTurn, carried: Carried) -> tuple[Card, str]:
    """What was written before it was needed, or the thanks for it."""
    say, arrived = turn.say_to(carried.reader), _arrived(carried)
    one = asks.find(turn, carried.exchange.key)
    to_asker = one is not None and one.asker == carried.reader.id
    return (arrivals.note(say, arrived, "note-ahead") if to_asker else arrivals.thanks(say, arrived)), NOTE


def note(turn: BaseTurn, carried: Carried) -> tuple[Card, str]:
    """A kind note, or the thanks for it."""
    say, arrived = turn.say_to(carried.reader), _arrived(carried)
    first = carried.piece is not None and carried.piece.seat == carried.exchange.opener
    return (arrivals.note(say, arrived), KIND) if first else (arrivals.thanks(say, arrived), NOTE)


def _arrived(carried: Carried) -> Arrived:
    piece, one = carried.piece, carried.exchange
    text = piece.text if piece else MemberText("")
    return Arrived(one.id, piece.id if piece else "", one.theirs.name, text, carried.above)
