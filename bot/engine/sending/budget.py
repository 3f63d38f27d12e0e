"""The one budget of messages (PRODUCT P5). Pure: facts about the reader in, a verdict out."""

from datetime import datetime, time, timedelta
from enum import Enum
from zoneinfo import ZoneInfo

from msgspec import Struct

from bot.engine.members.member import Member
from bot.engine.sending.kinds import Budget, MessageKind, Rank

PER_WEEK = 3
DAY = timedelta(hours=24)
WEEK = timedelta(days=7)
UNANSWERED = 3
QUIET = ("21:00", "09:00")
"""The quiet hours of whoever has not set others; on the community's clock while their own is not known."""


class Reader(Struct, frozen=True):
    """Who would get the message. `counted` and `role` are when such messages were sent in the last seven days.

    `still` says that organisers have stopped everything in this community.
    """

    zone: str | None = None
    quiet: tuple[str, str] | None = None
    break_until: datetime | None = None
    stopped: bool = False
    unanswered: int = 0
    told_of_silence: bool = False
    per_week: int | None = None
    counted: tuple[datetime, ...] = ()
    role: tuple[datetime, ...] = ()
    still: bool = False


def times_of(who: Member) -> Reader:
    """What is known of when somebody is not to be written to."""
    return Reader(who.clock, who.quiet or (None if who.zone else QUIET), who.break_until)


class Verdict(Enum):
    """SEND now; HOLD until a moment; SHELVE on the member's page; DROP for good; TELL once that the bot stops."""

    SEND = "send"
    HOLD = "hold"
    SHELVE = "shelve"
    DROP = "drop"
    TELL = "tell"


def decide(kind: MessageKind, reader: Reader, now: datetime) -> tuple[Verdict, datetime]:
    """The verdict, and until when to hold. A kind that is not `quiet` answers what the reader did just now."""
    if reader.stopped:
        return Verdict.DROP, now
    if not kind.quiet:
        return Verdict.SEND, now
    if reader.break_until and reader.break_until > now:
        return Verdict.HOLD, reader.break_until
    morning = quiet_end(reader, now)
    if morning:
        return Verdict.HOLD, morning
    return _by_budget(kind, reader, now), now


def _by_budget(kind: MessageKind, reader: Reader, now: datetime) -> Verdict:
    if kind.budget is Budget.ROLE:
        return Verdict.SEND if _since(reader.role, now - DAY) < kind.per_day else Verdict.SHELVE
    if kind.budget is not Budget.COUNTED or kind.rank is Rank.SAFETY:
        return Verdict.SEND
    if reader.still or _since(reader.counted, now - DAY) >= 1:
        return Verdict.SHELVE
    if reader.unanswered >= UNANSWERED:
        return Verdict.SHELVE if reader.told_of_silence else Verdict.TELL
    return Verdict.SHELVE if _since(reader.counted, now - WEEK) >= _weekly(reader) else Verdict.SEND


def quiet_end(reader: Reader, now: datetime) -> datetime | None:
    """The end of the quiet hours that hold now, in UTC; None outside them or without a zone."""
    if reader.quiet is None or reader.zone is None:
        return None
    zone = ZoneInfo(reader.zone)
    start, end = (time.fromisoformat(text) for text in reader.quiet)
    local = now.astimezone(zone)
    if not _inside(local.time(), start, end):
        return None
    day = local.date() if local.time() < end else local.date() + timedelta(days=1)
    return datetime.combine(day, end, zone).replace(fold=local.fold).astimezone(now.tzinfo)


def arrives(reader: Reader, due: datetime) -> datetime:
    """When something due then reaches the reader at the soonest: not in a break, and not at night."""
    free = max(due, reader.break_until or due)
    return quiet_end(reader, free) or free


def _inside(clock: time, start: time, end: time) -> bool:
    return start <= clock < end if start <= end else clock >= start or clock < end


def _weekly(reader: Reader) -> int:
    return PER_WEEK if reader.per_week is None else min(reader.per_week, PER_WEEK)


def _since(sent: tuple[datetime, ...], start: datetime) -> int:
    return sum(moment > start for moment in sent)
