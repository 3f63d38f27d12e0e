"""Replies: one that is being written, and one that went out."""

from datetime import datetime

from msgspec import Struct

from bot.features.checkins.rules.reply import Shape, Typed

MOST_SPECIFIC = 500
MOST_NAME = 80
MOST_LINKEDIN = 300
"""Characters of a note that goes with an invitation to connect."""


class Draft(Struct, frozen=True):
    """A reply being written; an entry has one at a time. `edited`: the member changed the words by hand."""

    id: str
    entry: str
    shape: Shape
    typed: Typed
    words: str = ""
    edited: bool = False
    parked_until: datetime | None = None


class SentReply(Struct, frozen=True):
    """What the member sent, and by which way: "mail", "linkedin" or "phone"."""

    id: str
    entry: str
    words: str
    channel: str
    at: datetime
