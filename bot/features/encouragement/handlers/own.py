"""What a member takes along: their wins and tries, and what they suggested for the packs."""

from bot.engine.turn import Turn
from bot.features.encouragement.handlers import suggest, wins


def export(turn: Turn) -> dict[str, object]:
    """Everything, ready for JSON."""
    return {**wins.export(turn), "suggested": suggest.export(turn)}
