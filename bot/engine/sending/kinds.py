"""Message kinds: what a message is to its reader, declared once and kept by the budget."""

from datetime import timedelta
from enum import Enum, IntEnum

from msgspec import Struct


class Budget(Enum):
    """COUNTED: the bot starts it. ON_DEMAND: the member set the moment. ROLE: they took a role. POST: for a channel."""

    COUNTED = "counted"
    ON_DEMAND = "on_demand"
    ROLE = "role"
    POST = "post"


class Rank(IntEnum):
    """Who goes first when there is room for one."""

    SAFETY = 0
    ASKED = 1
    EXCHANGE = 2
    REMINDER = 3
    OTHER = 4


SAID = "engine.said"
"""What stands in the row of a plain message in place of its kind."""


class MessageKind(Struct, frozen=True):
    """One kind of message. `expires` is how long it stays useful after it is due.

    `quiet` keeps it out of the reader's quiet hours; `per_day` caps a ROLE kind; `probe` is tried even where DMs are
    known not to arrive. `plain`: once it is done or waits on the page, its row says no more than that it was a message.
    """

    name: str
    budget: Budget
    expires: timedelta
    rank: Rank = Rank.OTHER
    quiet: bool = True
    per_day: int = 20
    probe: bool = False
    plain: bool = False
