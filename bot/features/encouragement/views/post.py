"""A post, as everybody in the channel reads it."""

from bot.chat.cards import Actions, Button, Card, Paragraph, Part
from bot.chat.text import Text
from bot.features.encouragement.rules.piece import Piece
from bot.features.encouragement.views.lines import typed

Door = tuple[Text, str, str]
"""The label of an offer, its mark, and the id of the post."""


def post(piece: Piece, door: Door | None) -> Card:
    """The text, whose it is, and one door."""
    return Card(None, (*text(piece), *_door(door)))


def text(piece: Piece) -> tuple[Part, ...]:
    """What it says, without its door."""
    source = (Paragraph(typed(f"– {piece.source}")),) if piece.source else ()
    return (Paragraph(typed(piece.words)), *source)


def _door(door: Door | None) -> tuple[Part, ...]:
    if door is None:
        return ()
    label, mark, key = door
    return (Actions((Button(label, "community.open", mark, key),)),)
