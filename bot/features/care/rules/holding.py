"""For how long the bot holds back after heavy words, and when it writes once more."""

from collections.abc import Iterable, Sequence
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from msgspec import Struct
from msgspec.structs import replace

QUIET = timedelta(hours=24)
SOFT_AGAIN = timedelta(days=7)
STILL = timedelta(days=7)
_FOLLOWS_AT = time(11)
_FOLLOWS_AFTER = timedelta(hours=8)


class Holding(Struct, frozen=True):
    """What is kept of it all, and sealed as one: moments, and whose. It does not say why.

    `quiet`: until when there is no cheer. `soft`: until when the soft line does not come again. `follow`: when the bot
    writes once more. `still`: until when it plans no message of its own, because somebody else may read the phone.
    """

    member: str
    quiet: datetime | None = None
    soft: datetime | None = None
    follow: datetime | None = None
    still: datetime | None = None

    def is_over(self, now: datetime) -> bool:
        """Whether nothing of it holds any more."""
        ends = (self.quiet, self.soft, self.still)
        return self.follow is None and all(until is None or until <= now for until in ends)


def later(several: Sequence[Holding]) -> Holding:
    """What holds where several do: each until its later end, the message at its earlier moment."""
    follows = [one.follow for one in several if one.follow]
    return replace(
        several[0],
        quiet=_last(one.quiet for one in several),
        soft=_last(one.soft for one in several),
        follow=min(follows, default=None),
        still=_last(one.still for one in several),
    )


def quieted(holding: Holding, now: datetime) -> Holding:
    """A quiet begins."""
    return replace(holding, quiet=now + QUIET)


def followed(holding: Holding, now: datetime, zone: str) -> Holding:
    """A quiet begins, and the bot writes once more, unless it is to be still."""
    still = holding.still is not None and holding.still > now
    return replace(quieted(holding, now), follow=None if still else follow_at(now, zone))


def stilled(holding: Holding, now: datetime) -> Holding:
    """A quiet begins, and the bot writes nothing later by itself; what it had promised before ends."""
    return replace(quieted(holding, now), follow=None, still=now + STILL)


def softened(holding: Holding, now: datetime) -> Holding:
    """The soft line was shown, or is not wanted."""
    return replace(holding, soft=now + SOFT_AGAIN)


def follow_at(now: datetime, zone: str) -> datetime:
    """Late in the next morning: at eleven, eight hours from now or later."""
    clock = ZoneInfo(zone)
    day = (now + _FOLLOWS_AFTER).astimezone(clock)
    eleven = datetime.combine(day.date(), _FOLLOWS_AT, clock)
    if eleven < day:
        eleven = datetime.combine(day.date() + timedelta(days=1), _FOLLOWS_AT, clock)
    return eleven.astimezone(now.tzinfo)


def _last(moments: Iterable[datetime | None]) -> datetime | None:
    return max(filter(None, moments), default=None)


def next_round(now: datetime) -> datetime:
    """When what is over is looked through: at each full hour."""
    return now.replace(minute=0, second=0, microsecond=0) + timedelta(hours=1)
