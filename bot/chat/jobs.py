"""Work that needs the network or a process: asked for in a turn, done outside, answered by JobDone."""

from msgspec import Struct

from bot.chat.people import Account, Place


class LookUpMember(Struct, frozen=True, tag=True):
    """Is this account still in the community, and may it manage it?"""

    account: Account
    community: str


class MemberFound(Struct, frozen=True, tag=True):
    """What the platform says of an account."""

    present: bool
    manages: bool = False


class CheckChannel(Struct, frozen=True, tag=True):
    """May the bot post there, and open threads (`threads`)?"""

    place: Place
    threads: bool = False


class ChannelChecked(Struct, frozen=True, tag=True):
    """What is missing, in the platform's own words; nothing when all is well."""

    missing: tuple[str, ...] = ()


Job = LookUpMember | CheckChannel
JobResult = MemberFound | ChannelChecked
