"""A channel in which nothing is posted for a while."""

from datetime import datetime

from msgspec import Struct


class Quiet(Struct, frozen=True):
    """A channel of one side, by the platform's id, that is quiet until then."""

    id: str
    place: str
    until: datetime
