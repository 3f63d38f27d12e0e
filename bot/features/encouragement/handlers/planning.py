"""When a schedule posts next, and its place on the agenda."""

from collections.abc import Iterator
from datetime import date, datetime
from itertools import islice, takewhile

from msgspec.structs import replace

from bot.engine.schedule import agenda, zones
from bot.engine.schedule.agenda import Whose
from bot.engine.schedule.calendar import instant_on, is_seen
from bot.engine.schedule.recurrence import Recurrence
from bot.engine.turn import BaseTurn
from bot.features.encouragement.rules.schedule import Schedule
from bot.features.encouragement.store import schedules

TIMER = "encouragement.post"
Occurrence = tuple[date, datetime]


def name(of: Schedule) -> str:
    """Under which the days of a schedule are claimed."""
    return f"encouragement:{of.id}"


def occurrences(of: Schedule, first: date) -> Iterator[Occurrence]:
    """(local date, instant) from a date on, those that `every` leaves out too."""
    if of.once is not None:
        at = instant_on(of.once, of.at, of.zone)
        found: Iterator[Occurrence] = iter([(of.once, at)] if at and of.once >= first else [])
        return found
    rule = Recurrence(of.days, of.at, of.zone)
    return ((day, at) for day, at in rule.occurrences(first) if at is not None)


def after(of: Schedule, moment: datetime) -> Iterator[Occurrence]:
    """Those later than a moment."""
    today = zones.local(moment, of.zone).date()
    return ((day, at) for day, at in occurrences(of, today) if at > moment)


def planned(of: Schedule, until: datetime) -> list[Occurrence]:
    """What comes up to a moment, as it stands now."""
    return [*takewhile(lambda one: one[1] <= until, coming(of))]


def coming(of: Schedule) -> Iterator[Occurrence]:
    """All that comes, as it stands now; none where it waits."""
    if of.state != "on" or of.next_on is None:
        return iter(())
    return islice(occurrences(of, of.next_on), 0, None, of.every)


def soonest(of: Schedule) -> datetime | None:
    """When it posts next; None where it waits, or there is no more."""
    if of.state != "on" or of.next_on is None:
        return None
    return next((at for _, at in occurrences(of, of.next_on)), None)


def unseen(turn: BaseTurn, of: Schedule) -> Iterator[Occurrence]:
    """What lies ahead and has had no post yet."""
    return (one for one in after(of, turn.now) if not is_seen(turn, name(of), one[0]))


def begin(turn: BaseTurn, of: Schedule) -> Schedule:
    """Let it run from now on: its next day is one that it has not seen yet."""
    return _put(turn, of, unseen(turn, of))


def go_on(turn: BaseTurn, of: Schedule) -> Schedule:
    """After a post: the next day, or the one after that where every second one is left out."""
    return _put(turn, of, islice(unseen(turn, of), of.every - 1, None))


def end(turn: BaseTurn, of: Schedule) -> None:
    """Off the agenda."""
    agenda.drop(turn, TIMER, of.community, of.id)


def _put(turn: BaseTurn, of: Schedule, coming: Iterator[Occurrence]) -> Schedule:
    new = next(coming, None)
    changed = replace(of, next_on=new[0] if new else None)
    schedules.change(turn, changed)
    if new is None:
        end(turn, of)
    else:
        agenda.put(turn, TIMER, Whose(of.community), new[1], of.id)
    return changed
