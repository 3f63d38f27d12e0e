"""A low day: the member's person, what went right before, a strength."""

from bot.engine.turn import Turn
from bot.features.checkins.store import members, reflections, strengths
from bot.features.checkins.views.feel import Low
from bot.features.checkins.views.lifts import Lifts


def day(turn: Turn) -> Low:
    """What is shown on a low day."""
    return Low(members.person(turn), lifts(turn))


def lifts(turn: Turn) -> Lifts:
    """One thing that went right and one strength, drawn anew each time."""
    right, strong = reflections.went_right(turn, reflections.SHELF), strengths.every(turn)
    pick = turn.chance.choices.choice
    return Lifts(pick(right) if right else None, pick(strong) if strong else None)


def strength(turn: Turn) -> Lifts:
    """A strength alone."""
    strong = strengths.every(turn)
    return Lifts(strength=turn.chance.choices.choice(strong) if strong else None)
