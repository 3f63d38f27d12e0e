"""What an employer said, and what a member makes of it."""

from dataclasses import dataclass
from datetime import datetime

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


@dataclass(frozen=True, slots=True)
class Heard:
    """Their words, the gaps tagged in it (one perhaps in the member's own words), and the one change picked."""

    id: str
    words: str
    at: datetime
    entry: str = ""
    gaps: tuple[str, ...] = ()
    own_gap: str = ""
    change: str = ""
