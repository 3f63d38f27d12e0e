"""Words from the private box."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Vent:
    """What a member wrote for nobody and chose to keep."""

    id: str
    words: str
    at: datetime
