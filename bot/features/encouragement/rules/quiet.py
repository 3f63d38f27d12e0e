"""A channel in which nothing is posted for a while."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Quiet:
    """A channel of one side, by the platform's id, that is quiet until then."""

    id: str
    place: str
    until: datetime
