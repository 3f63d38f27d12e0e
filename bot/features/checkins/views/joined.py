"""A card of one part of check-ins with what another part adds."""

from msgspec.structs import replace

from bot.chat.cards import Card, Part
from bot.chat.limits import TooLong


def joined(card: Card, *parts: Part) -> Card:
    """The card with these parts below; as it was where that would be too much for one card."""
    try:
        return replace(card, parts=(*card.parts, *parts))
    except TooLong:
        return card
