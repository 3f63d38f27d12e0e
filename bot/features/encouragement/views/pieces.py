"""A piece as it is posted and shown."""

from bot.chat.cards import Paragraph, Part
from bot.chat.text import MemberText, Say, Text, words
from bot.features.encouragement.rules.packs import Piece


def line(say: Say, piece: Piece) -> Text:
    """The piece in one paragraph: a quote with who said it. What a person typed stays inert."""
    text = _typed(piece, piece.text)
    return say("piece-quote", text=text, by=_typed(piece, piece.by)) if piece.by else text


def parts(say: Say, piece: Piece) -> tuple[Part, ...]:
    """The piece as parts of a card."""
    return (Paragraph(line(say, piece)),)


def pack_name(say: Say, pack: str) -> Text:
    """What a pack is called."""
    return say(f"pack-name-{pack.replace('_', '-')}")


def _typed(piece: Piece, text: str) -> Text:
    return Text((MemberText(text),)) if piece.own else words(text)
