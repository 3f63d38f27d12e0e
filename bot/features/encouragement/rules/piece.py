"""What a post says."""

from msgspec import Struct


class Piece(Struct, frozen=True):
    """One text. `source` is whom or where it is from, for a quote; "" for what is the bot's or the organisers' own."""

    words: str
    source: str = ""
