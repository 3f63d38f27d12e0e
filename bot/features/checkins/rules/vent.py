"""Words from the private box."""

from datetime import datetime

from msgspec import Struct


class Vent(Struct, frozen=True):
    """What a member wrote for nobody and chose to keep."""

    id: str
    words: str
    at: datetime
