"""The invented community as a platform: what the bot sends is put where people see it."""

from typing import assert_never

from adapters.tryout import sample
from adapters.tryout.world import Message, World, direct_of
from bot.chat.files import Fetched, Unusable
from bot.chat.jobs import ChannelChecked, CheckChannel, FetchFile, JobResult, LookUpMember, MemberFound, PlatformJob
from bot.chat.messages import Outgoing, Receipt
from bot.chat.people import Account, Community
from bot.chat.platform import Refused
from bot.engine.schedule.clock import Clock


class TryoutPlatform:
    """Implements bot.chat.platform.Platform without a network."""

    name = sample.PLATFORM

    def __init__(self, world: World, clock: Clock) -> None:
        self._world = world
        self._clock = clock

    def serves(self, community: Community) -> bool:
        """Only the invented community."""
        return community == sample.COMMUNITY

    async def deliver(self, message: Outgoing) -> Receipt:
        """Show a message. Raises Refused for people and channels that do not exist."""
        place = _place(message)
        old = self._world.with_id(message.replaces.message) if message.replaces else None
        if old is not None:
            old.card, old.edited = message.card, True
            return Receipt(place, old.id)
        self._world.add(Message(message.nonce, place, None, self._clock.now(), message.card))
        return Receipt(place, message.nonce)

    async def look_back(self, message: Outgoing) -> Receipt | None:
        """Where a message stands, if it does."""
        found = self._world.with_id(message.nonce)
        return Receipt(found.place, found.id) if found else None

    async def do(self, job: PlatformJob) -> JobResult:
        """Everybody stays, the bot may post in every channel, and files lie where the page keeps them."""
        match job:
            case LookUpMember():
                who = sample.by_id(job.account.id)
                return MemberFound(present=who is not None, manages=bool(who and who.manages))
            case CheckChannel():
                return ChannelChecked() if sample.channel_of(job.place) else ChannelChecked(("View Channel",))
            case FetchFile():
                content = self._world.files.get(job.file.url)
                return Fetched(content) if content is not None else Unusable("gone")
            case _:
                assert_never(job)

    async def close(self) -> None:
        """There is nothing to end."""


def _place(message: Outgoing) -> str:
    if not isinstance(message.to, Account):
        channel = sample.channel_of(message.to)
        if channel is None:
            raise Refused("there is no such channel", gone=True)
        return channel.name
    try:
        return direct_of(message.to.id)
    except LookupError as unknown:
        raise Refused(str(unknown), gone=True) from unknown
