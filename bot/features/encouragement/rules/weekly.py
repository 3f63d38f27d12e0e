"""The weekly thread of one side of a community."""

from dataclasses import dataclass
from datetime import date, time

DAY, AT = "mon", time(10)


@dataclass(frozen=True)
class Weekly:
    """In which channel it opens, on which weekday, when. `post` is our id of the newest, `next_on` the next date."""

    community: str
    place: str
    day: str
    at: time
    round_up: bool
    post: str = ""
    next_on: date | None = None
