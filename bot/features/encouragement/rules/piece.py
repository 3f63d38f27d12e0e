"""What a post says."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Piece:
    """One text. `source` is whom or where it is from, for a quote; "" for what is the bot's or the organisers' own."""

    words: str
    source: str = ""
