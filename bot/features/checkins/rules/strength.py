"""What a member can do: in their own words, or as a peer put it."""

from datetime import datetime

from msgspec import Struct

MOST_OWN = 10
MOST_BY_PEERS = 20
WORDS = 200


class Strength(Struct, frozen=True):
    """One of them. `by_peer`: somebody else wrote it about the member."""

    id: str
    words: str
    at: datetime
    by_peer: bool = False
