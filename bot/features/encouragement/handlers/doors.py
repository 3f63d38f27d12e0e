"""The one door that a post carries: what is open now, one after the other."""

from bot.engine import offers
from bot.engine.offers import Opened
from bot.engine.turn import BaseTurn, Turn
from bot.features.encouragement.store import posts


def door(turn: BaseTurn, number: int) -> Opened | None:
    """The door of a schedule's post by its number, in the language of the turn; None while nothing is open."""
    opened = offers.pinned(turn)
    return opened[number % len(opened)] if opened else None


def used(turn: Turn, post_id: str) -> None:
    """Somebody pressed it. Who did is not kept."""
    posts.note_used(turn, post_id)
