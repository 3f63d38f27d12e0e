"""A low day: the member's person, what went right before, a strength."""

from bot.engine.turn import Turn
from bot.features.checkins.rules import pace
from bot.features.checkins.store import members, reflections, spacing, strengths
from bot.features.checkins.views.feel import Low
from bot.features.checkins.views.lifts import Lifts


def day(turn: Turn, *, ask: bool = True) -> Low:
    """What is shown on a low day. `ask`: there is room for the question whether there is a person."""
    person = members.person(turn)
    return Low(person, lifts(turn), ask_person=ask and person is None and _asks_person(turn))


def lifts(turn: Turn) -> Lifts:
    """One thing that went right and one strength, drawn anew each time."""
    right, strong = reflections.went_right(turn, reflections.SHELF), strengths.every(turn)
    pick = turn.chance.choices.choice
    return Lifts(pick(right) if right else None, pick(strong) if strong else None)


def strength(turn: Turn) -> Lifts:
    """A strength alone."""
    strong = strengths.every(turn)
    return Lifts(strength=turn.chance.choices.choice(strong) if strong else None)


def _asks_person(turn: Turn) -> bool:
    """Whether they are asked for a person now; remembered. Not on each of several low days."""
    if not pace.may_offer_person(spacing.of(turn).person_offered_at, turn.now):
        return False
    spacing.keep(turn, person_offered_at=turn.now)
    return True
