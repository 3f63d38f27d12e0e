"""What is said later, or to others: messages, and the proof that they arrived."""

from msgspec import Struct

from bot.chat.cards import Card
from bot.chat.people import Account, Community, Place


class Receipt(Struct, frozen=True, tag=True):
    """Where a message stands at the platform: needed to change or find it."""

    channel: str
    message: str


class Outgoing(Struct, frozen=True, tag=True, kw_only=True):
    """A message on its way. `nonce` (at most 25 characters) is the same at every try. `replaces` edits in place.

    `under` is the post in whose thread it belongs; the first one there opens it, and its title names it.
    """

    nonce: str
    community: Community
    to: Account | Place
    card: Card
    replaces: Receipt | None = None
    under: Receipt | None = None
