"""When somebody is awake, as far as is known: what their quiet hours leave of the day, in their own zone."""

from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.chat.matching import ALL_DAY
from bot.engine.members.member import Member

USUAL_QUIET = ("22:00", "08:00")
HOUR = timedelta(hours=1)


def hours(member: Member, zone: str | None, now: datetime) -> int:
    """A bit for each hour of the UTC day in which they are awake; all of them where neither zone is known.

    `zone` is the community's, for who has none of their own.
    """
    known = member.zone or zone
    if known is None:
        return ALL_DAY
    begins, ends = (time.fromisoformat(at) for at in member.quiet or USUAL_QUIET)
    today = now.replace(minute=0, second=0, microsecond=0)
    local = ((at.hour, at.astimezone(ZoneInfo(known)).time()) for at in (today + n * HOUR for n in range(24)))
    return sum(1 << hour for hour, clock in local if not _within(clock, begins, ends))


def _within(clock: time, begins: time, ends: time) -> bool:
    """Past midnight where the end is not later."""
    return begins <= clock < ends if begins < ends else clock >= begins or clock < ends
