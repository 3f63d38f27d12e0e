"""What became of something that was written for the other side."""

from bot.chat.cards import Card
from bot.chat.responses import Reply
from bot.chat.text import MemberText, Say
from bot.engine import exchanges
from bot.engine.exchanges import Exchange, Piece
from bot.engine.turn import Turn
from bot.features.exchange.handlers.partners import partner
from bot.features.exchange.views import writing as views


def told(turn: Turn, one: Exchange, piece: Piece | None, text: MemberText) -> Reply:
    """What became of the words; a question is to be there tomorrow too."""
    if piece is None:
        why = exchanges.silence(turn, one) or "ended"
        return Reply(views.went_nowhere(turn.say, why, text))
    return Reply(outcome(turn.say, one, piece), lasting=piece.state == "asked")


def outcome(say: Say, one: Exchange, piece: Piece) -> Card:
    """By the state of a piece that was written just now."""
    match piece.state:
        case "asked":
            return views.asked(say, partner(one), piece.id)
        case "held":
            return views.held(say, partner(one))
        case _:
            return views.sent(say, partner(one))
