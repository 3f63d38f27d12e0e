"""Work that needs the network or a process: asked for in a turn, done outside, answered by JobDone."""

from msgspec import Struct

from bot.chat.files import Cleaned, CleanFile, Fetched, Unusable
from bot.chat.forms import FileRef
from bot.chat.matching import Asker, Giver, Pair
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


class FetchFile(Struct, frozen=True, tag=True):
    """Fetch a file from where the platform keeps it, and clean it: one job, so that nothing is kept in between.

    The platform answers Fetched or Unusable; the feature that asked hears Cleaned or Unusable.
    """

    file: FileRef


class SolveMatch(Struct, frozen=True, tag=True):
    """Who takes whom: each asker to at most one giver, each giver at most as many as they have seats."""

    seed: str
    askers: tuple[Asker, ...]
    givers: tuple[Giver, ...]


class SolvePairs(Struct, frozen=True, tag=True):
    """Who goes with whom, among equals; each with at most one."""

    seed: str
    askers: tuple[Asker, ...]


class Matched(Struct, frozen=True, tag=True):
    """The pairs, and the ids of the askers who are left over.

    `weight` is what the pairs are worth, `bound` what no others could exceed among those who were considered.
    """

    pairs: tuple[Pair, ...]
    left: tuple[str, ...]
    weight: int
    bound: int


PlatformJob = LookUpMember | CheckChannel | FetchFile
"""What only the platform of a community can answer."""
LocalJob = SolveMatch | SolvePairs | CleanFile
"""What is done on this machine, connected to a platform or not."""
Job = PlatformJob | LocalJob
JobResult = MemberFound | ChannelChecked | Matched | Fetched | Cleaned | Unusable
