"""Asking opens as people come."""

from bot.chat.text import Text
from bot.engine.turn import BaseTurn
from bot.features.feedback.handlers.driver import COORDINATOR
from bot.features.feedback.rules import masking
from bot.features.feedback.store import asks, members

REVIEWERS, COORDINATORS = 3, 2


def missing(turn: BaseTurn) -> Text | None:
    """How many reviewers and coordinators are still missing; None once there are enough."""
    readers = REVIEWERS - members.how_many(turn)
    coordinators = COORDINATORS - len(turn.holders(COORDINATOR))
    if readers <= 0 and coordinators <= 0:
        return None
    if coordinators <= 0:
        return turn.say("missing-reviewers", many=readers)
    if readers <= 0:
        return turn.say("missing-coordinators", many=coordinators)
    both = turn.say("missing-reviewers", many=readers), turn.say("missing-coordinators", many=coordinators)
    return Text((*both[0].spans, ", ", *both[1].spans))


def links(turn: BaseTurn, key: str) -> tuple[str, ...]:
    """The addresses that the asker gave."""
    ask = asks.find(turn, key)
    return masking.links(f"{ask.question.value}\n{ask.text.value}") if ask else ()
