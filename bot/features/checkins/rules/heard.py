"""What an employer said, and what a member makes of it."""

from datetime import datetime

from msgspec import Struct

GAPS = (
    "experience",
    "technical",
    "field",
    "language",
    "speaking",
    "interview",
    "leading",
    "samples",
    "degree",
    "documents",
)
"""Skills that are most often named as missing."""

REPLAYED = 3


class Heard(Struct, frozen=True):
    """Their words, the gaps tagged in it (one perhaps in the member's own words), and the one change picked."""

    id: str
    words: str
    at: datetime
    entry: str = ""
    gaps: tuple[str, ...] = ()
    own_gap: str = ""
    change: str = ""
