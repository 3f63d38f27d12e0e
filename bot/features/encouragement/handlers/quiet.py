"""Channels in which nothing is posted for a while. There are none until somebody can set them."""

from datetime import datetime

from bot.chat.people import Place
from bot.engine.turn import BaseTurn


def until(turn: BaseTurn, place: Place) -> datetime | None:
    """Until when nothing is posted in a channel; None when it is not quiet."""
    return None
