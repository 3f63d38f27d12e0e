"""Which direct message channel belongs to whom: Discord asks for one, and tells only the other."""

from collections import OrderedDict


class DirectChannels:
    """The pairs seen last, at most `most`."""

    def __init__(self, most: int = 10_000) -> None:
        self._most = most
        self._channels: OrderedDict[str, str] = OrderedDict()
        self._members: dict[str, str] = {}

    def learn(self, member: str, channel: str) -> None:
        """Keep a pair."""
        self._channels[member] = channel
        self._channels.move_to_end(member)
        self._members[channel] = member
        if len(self._channels) > self._most:
            _, oldest = self._channels.popitem(last=False)
            self._members.pop(oldest, None)

    def channel_with(self, member: str) -> str | None:
        """The channel, if it is known."""
        return self._channels.get(member)

    def member_in(self, channel: str) -> str | None:
        """The member, if they are known."""
        return self._members.get(channel)
