"""Whom a card is about."""

from msgspec import Struct

from bot.chat.text import MemberText


class Partner(Struct, frozen=True):
    """The other side, by the name the reader knows; `exchange` is the key of what is between them."""

    exchange: str
    name: MemberText


class Setting(Struct, frozen=True):
    """What holds for one exchange and its reader.

    `mine` is the name the other side reads, `own` whether that is the reader's own name. `platform` is the reader's,
    `others` are those on which the other side may be instead, `all_platforms` every one of the community's.
    """

    partner: Partner
    mine: MemberText
    own: bool
    operator: str
    platform: str = ""
    others: tuple[str, ...] = ()
    exported: bool = False
