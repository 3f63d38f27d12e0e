"""A win or a try: kept for its author until they post it."""

from datetime import datetime

from msgspec import Struct

KINDS = ("try", "lesson", "reply", "thanks", "offer")
LONGEST = 1000
LONGEST_NAME = 40


class Win(Struct, frozen=True):
    """`name` is what others read, "" for none. `state` is "kept", "waits" for a moderator, or "posted".

    `messages` are our ids of what stands in the weekly threads.
    """

    id: str
    kind: str
    at: datetime
    words: str
    name: str = ""
    state: str = "kept"
    messages: tuple[str, ...] = ()
