"""The weekly thread of one side of a community."""

from datetime import date, time

from msgspec import Struct

DAY, AT = "mon", time(10)


class Weekly(Struct, frozen=True):
    """In which channel it opens, on which weekday, when. `post` is our id of the newest, `next_on` the next date."""

    community: str
    place: str
    day: str
    at: time
    round_up: bool
    post: str = ""
    next_on: date | None = None
