"""What belongs to the member: their page, and what they can take along."""

from bot.chat.cards import Part
from bot.chat.text import Moment
from bot.engine import exchanges
from bot.engine.turn import Turn
from bot.features.buddies.handlers import taking, when
from bot.features.buddies.rules.taking import Taker
from bot.features.buddies.store import pairs, takers
from bot.features.buddies.views import home as views
from bot.features.buddies.views.pairs import Going


def page(turn: Turn) -> tuple[Part, ...]:
    """Their buddy, or when the next pairs are made."""
    own, taker = pairs.open_one(turn), takers.find(turn)
    one = exchanges.of(turn, own.pair.exchange) if own else None
    if own is not None and one is not None:
        going = Going(own.pair.id, one.id, one.theirs.name, own.pair.length, Moment(own.pair.until))
        return views.together(turn.say, going, own.goal)
    if taker is not None:
        return views.waiting(turn.say, Moment(when.next_round(turn)), taking.missing(turn))
    return ()


def export(turn: Turn) -> dict[str, object]:
    """Everything, ready for JSON; moments in UTC. The other side is not the member's to take along."""
    taker = takers.find(turn)
    return {
        "taking part": _settings(taker) if taker else None,
        "pairs": [
            {
                "begun": own.pair.made_at.isoformat(),
                "until": own.pair.until.isoformat(),
                "length": own.pair.length,
                "ended": own.pair.closed_at.isoformat() if own.pair.closed_at else None,
                "your goal": own.goal.value if own.goal else None,
            }
            for own in pairs.everything(turn)
            if own.pair.exchange
        ],
    }


def _settings(taker: Taker) -> dict[str, object]:
    return {
        "length": taker.length,
        "languages": list(taker.languages),
        "your name there": taker.name or None,
        "rounds without a buddy": taker.left_out,
    }
