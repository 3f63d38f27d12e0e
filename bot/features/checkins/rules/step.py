"""A step that was offered, and what became of it."""

from datetime import datetime

from msgspec import Struct
from msgspec.structs import replace

OFFERED, REMIND, DONE, NO, WAITS, CLOSED = "offered", "remind", "done", "no", "waits", "closed"
"""Offered; a reminder is set; done; not for me; asked and waiting for an answer; asked and closed without one."""

OWN = ("learn", "change", "cv", "questions", "answers")
"""Steps that are not picked from the list: they come of what the member wrote or answered."""


class Step(Struct, frozen=True):
    """`at` is when its state changed, `due` when a reminder comes or came, `message` the reminder that was sent.

    `words` are the member's own, for what they want to learn or change; `entry` is "" where it belongs to none.
    """

    id: str
    name: str
    state: str
    at: datetime
    entry: str = ""
    due: datetime | None = None
    words: str = ""
    message: str = ""

    @property
    def is_open(self) -> bool:
        """Whether it still stands before the member."""
        return self.state in (OFFERED, REMIND)

    def will_ring(self, now: datetime) -> bool:
        """Whether a reminder is still to come."""
        return self.state == REMIND and self.due is not None and self.due > now

    def now_is(self, state: str, now: datetime, due: datetime | None = None) -> "Step":
        """The same step with another state."""
        return replace(self, state=state, at=now, due=due, message="")
