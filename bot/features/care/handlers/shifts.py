"""Who is on duty now, and when the next hours begin: by the organisers' hours, on the community's own clock."""

from collections.abc import Iterator, Sequence
from datetime import datetime, time, timedelta

from bot.engine import exchanges
from bot.engine.members.communities import Duty
from bot.engine.members.member import Member
from bot.engine.schedule import zones
from bot.engine.schedule.calendar import instant_on
from bot.engine.turn import Turn
from bot.features.care.handlers.regions import is_ambiguous
from bot.features.care.rules.calling import Staffed

ROLE = "duty"
_AHEAD = range(-1, 9)


def staffed(turn: Turn) -> Staffed:
    """How it stands for this reader. They are not called for themselves, and nobody on a break is called."""
    return staffed_by(turn, callable_ones(turn))


def staffed_by(turn: Turn, people: Sequence[Member]) -> Staffed:
    """The same for these people."""
    if not people or turn.settings.duty is None:
        return Staffed(union=turn.union or "")
    spans = [*_spans(turn.settings.duty, turn.settings.zone or "UTC", turn.now)]
    since = min((start for start, end in spans if start <= turn.now < end), default=None)
    until = max((end for start, end in spans if start <= turn.now < end), default=None)
    following = min((start for start, _ in spans if start > turn.now), default=None)
    on = tuple(one.id for one in people if not _away(turn, one)) if until else ()
    return Staffed(on, until, following, anyone=True, union=turn.union or "", since=since)


def offered(turn: Turn) -> Staffed | None:
    """The same. Where it is not known which community is meant: whether any has somebody, and no more."""
    if not is_ambiguous(turn):
        return staffed(turn)
    return Staffed(anyone=True) if any(one.anyone for _, one in everywhere(turn)) else None


def everywhere(turn: Turn) -> list[tuple[Member, Staffed]]:
    """How it stands in each of the communities that may be meant, in the order in which they joined."""
    return [(one, Turn(turn, one, turn.caller).as_feature(turn.feature, staffed)) for one in turn.others]


def callable_ones(turn: Turn) -> list[Member]:
    """Everybody with the role who can find this reader: on the same platform's side of the community.

    Not who blocked them or was blocked by them: nothing brings these two together.
    """
    if turn.stranger:
        return turn.holders(ROLE)
    near = (one for one in turn.holders(ROLE) if one.lead != turn.me.lead and one.community == turn.me.community)
    return [one for one in near if not exchanges.blocked(turn, turn.me, one)]


def _away(turn: Turn, one: Member) -> bool:
    on_break = one.break_until is not None and one.break_until > turn.now
    return on_break or not turn.allowed(one.id, "alert")


def _spans(duty: Duty, zone: str, now: datetime) -> Iterator[tuple[datetime, datetime]]:
    """(start, end) of the hours from yesterday to the next week, in UTC; hours past midnight end on the next day."""
    today = zones.local(now, zone).date()
    start, end = time.fromisoformat(duty.start), time.fromisoformat(duty.end)
    for ahead in _AHEAD:
        day = today + timedelta(days=ahead)
        if day.weekday() not in duty.days:
            continue
        first = instant_on(day, start, zone)
        last = instant_on(day + timedelta(days=int(end <= start)), end, zone)
        if first and last:
            yield first, last
