"""In the private chat of somebody who is in several unions: which one a press is about."""

from bot.engine import exchanges
from bot.engine.members import roles
from bot.engine.turn import Turn
from bot.features.moderation.handlers.readers import MODERATOR
from bot.features.moderation.store import whereabouts


def of_piece(turn: Turn, key: str) -> str | None:
    """Where a piece was written."""
    one = exchanges.about(turn, key)
    return one.union if one else None


def of_report(turn: Turn, key: str) -> str | None:
    """Where a report was made."""
    return whereabouts.union_of(turn, key)


def for_moderators(turn: Turn, key: str) -> str | None:
    """Where it waits; only there where they are a moderator, so that an id of elsewhere reads like a missing one."""
    union = whereabouts.union_of(turn, key)
    held = (one for one in turn.others if one.union == union and MODERATOR in roles.of(turn.db, one))
    return union if next(held, None) else None
