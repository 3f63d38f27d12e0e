"""What could not be delivered."""

from bot.chat.events import DeliveryFailed
from bot.engine.turn import BaseTurn
from bot.features.community.handlers import arriving, pinned


def failed(turn: BaseTurn, event: DeliveryFailed) -> None:
    """A direct message, or the message to pin."""
    arriving.failed(turn, event)
    pinned.failed(turn, event)
