"""What comes next, before it is posted."""

from collections.abc import Sequence

from bot.chat.cards import Card, Paragraph
from bot.chat.text import Moment, Say, Text
from bot.features.encouragement.rules.packs import Piece
from bot.features.encouragement.views import pieces

Coming = tuple[Moment | None, Piece | None]
"""When, where that is known, and what: None where the packs hold nothing."""


def coming(say: Say, ahead: Sequence[Coming]) -> Card:
    """The next posts in order, in full."""
    lines = [Paragraph(_line(say, number, *one)) for number, one in enumerate(ahead, 1)]
    return Card(say("preview-title"), (Paragraph(say("preview-what")), *lines))


def _line(say: Say, number: int, at: Moment | None, piece: Piece | None) -> Text:
    text = pieces.line(say, piece) if piece else say("preview-nothing")
    return say("preview-at", at=at, text=text) if at else say("pack-line-live", number=number, text=text)
