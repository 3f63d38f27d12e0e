"""What an adapter is to the engine: three verbs, and the ways in which they fail."""

from collections.abc import AsyncIterator, Sequence
from typing import Protocol

from bot.chat.commands import CommandSpec, MessageMenuSpec
from bot.chat.events import MemberEvent
from bot.chat.jobs import JobResult, LocalJob, PlatformJob
from bot.chat.messages import Outgoing, Receipt
from bot.chat.people import Account, Community
from bot.chat.responses import Outcome


class NotDelivered(Exception):
    """The platform did not take the message. Try again after `wait` seconds; None means at the usual pace."""

    def __init__(self, reason: str, wait: float | None = None) -> None:
        super().__init__(reason)
        self.reason = reason
        self.wait = wait


class Refused(Exception):
    """The platform will never take this message: DMs closed (`closed`), member or channel gone (`gone`)."""

    def __init__(self, reason: str, *, gone: bool = False, closed: bool = False) -> None:
        super().__init__(reason)
        self.reason = reason
        self.gone = gone
        self.closed = closed


class OutcomeUnknown(Exception):
    """The message may or may not have arrived."""


class ConnectionLost(Exception):
    """The platform no longer knows our token: this connection is over. The text names the mend."""


class Bot(Protocol):
    """What the engine is to an adapter."""

    @property
    def commands(self) -> Sequence[CommandSpec]: ...

    @property
    def menus(self) -> Sequence[MessageMenuSpec]: ...

    async def handle(self, event: MemberEvent) -> Outcome: ...

    def talks(self, platform: str) -> AsyncIterator[tuple[Account, Receipt]]:
        """The newest message of ours in each DM of the last seven days: where to read on after a gap."""
        ...


class Platform(Protocol):
    """One connection to a chat platform."""

    name: str

    def serves(self, community: Community) -> bool:
        """Whether messages for this community go through this connection."""
        ...

    async def deliver(self, message: Outgoing) -> Receipt:
        """Send, or edit in place. Raises NotDelivered, Refused, OutcomeUnknown or ConnectionLost."""
        ...

    async def look_back(self, message: Outgoing) -> Receipt | None:
        """Find a message of unknown outcome. Raises OutcomeUnknown when that cannot be told."""
        ...

    async def do(self, job: PlatformJob) -> JobResult:
        """Do a job that asks the platform. Raises NotDelivered."""
        ...

    async def close(self) -> None:
        """End the connection."""
        ...


class Worker(Protocol):
    """Does on this machine what would hold up the bot: in a thread or a process of its own."""

    async def work(self, job: LocalJob) -> JobResult:
        """Do a job. Raises NotDelivered; cancelled, it leaves nothing running."""
        ...

    async def close(self) -> None:
        """Take no more jobs."""
        ...


class Connection(Platform, Protocol):
    """A platform over the network."""

    async def until_lost(self) -> None:
        """Wait until this connection is over. Raises ConnectionLost with the mend."""
        ...
