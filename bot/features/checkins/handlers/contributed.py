"""What the other parts of check-ins put on cards of the plan: one list for each place."""

from collections.abc import Callable

from bot.chat.cards import Part
from bot.engine.turn import Turn

AT_ORGANISATION: tuple[Callable[[Turn, str], tuple[Part, ...]], ...] = ()
"""Each is given an organisation's id: saved letters, what was sent."""

BEFORE_AN_INTERVIEW: tuple[Callable[[Turn], tuple[Part, ...]], ...] = ()
"""What employers have said before."""


def at_organisation(turn: Turn, organisation: str) -> tuple[Part, ...]:
    """What else is kept at an organisation."""
    return tuple(part for parts in AT_ORGANISATION for part in parts(turn, organisation))


def before_an_interview(turn: Turn) -> tuple[Part, ...]:
    """What helps before an interview."""
    return tuple(part for parts in BEFORE_AN_INTERVIEW for part in parts(turn))
