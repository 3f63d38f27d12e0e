"""What reaches one side, in its reader's language."""

from bot.chat.cards import Card
from bot.engine.base_turn import BaseTurn
from bot.engine.exchanges import Carried
from bot.features.exchange.handlers.files import came
from bot.features.exchange.handlers.partners import partner, setting
from bot.features.exchange.views import arrivals, introductions


def draw(turn: BaseTurn, carried: Carried) -> Card:
    """One card for one thing that is carried."""
    say, other, piece = turn.say_to(carried.reader), partner(carried.exchange), carried.piece
    if piece is not None:
        match carried.what:
            case "words" | "changed" if carried.file is not None:
                return arrivals.file(say, other, piece.id, came(carried.file, piece.text), carried.above)
            case "words":
                return arrivals.words(say, other, piece.id, piece.text, carried.above)
            case "changed":
                return arrivals.changed(say, other, piece.id, piece.text, carried.above)
            case "refused":
                return arrivals.refused(say, other, piece.text)
            case _:
                return arrivals.withdrawn(say, other, piece.id)
    return _about_it(turn, carried)


def _about_it(turn: BaseTurn, carried: Carried) -> Card:
    say, other = turn.say_to(carried.reader), partner(carried.exchange)
    match carried.what:
        case "opened":
            return arrivals.opened(say, setting(turn, carried.exchange, carried.reader))
        case "agreed":
            return introductions.asked(say, other)
        case "introduced" if (found := carried.introduction) is not None:
            return introductions.introduced(say, other, found.person, found.reach)
        case _:
            return arrivals.ended(say, other)
