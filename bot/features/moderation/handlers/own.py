"""What a member can take along of moderation. What they had with others stays sealed for the community."""

from bot.engine.turn import Turn
from bot.features.moderation.store import helping, reviews


def export(turn: Turn) -> dict[str, object]:
    """Everything about this member, ready for JSON; moments in UTC."""
    waiting = [{"what": item.name, "since": item.asked_at.isoformat()} for item in reviews.of_author(turn)]
    return {"helping": helping.own_row(turn, turn.me), "read first": waiting}
