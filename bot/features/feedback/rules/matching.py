"""From what people said to what matching is given: who can read what, and how long somebody has waited."""

from datetime import datetime, timedelta

from bot.chat.matching import ALL_DAY, Facts
from bot.features.feedback.rules.hours import HOUR, Hours
from bot.features.feedback.rules.kinds import FIELDS, LEVELS, About
from bot.features.feedback.rules.states import Request
from bot.features.feedback.rules.why import close, fit

AHEAD = 12
"""Rounds that a request which goes first counts as left out of: before all others, whatever fits them."""


def can_read(request: Request, asker: About, reviewer: About, kinds: tuple[str, ...]) -> bool:
    """Whether a reviewer is within the circle of a request."""
    found = fit(asker, reviewer)
    return request.kind in kinds and bool(found.language) and (request.wide or close(found))


def wanted(request: Request, about: About, hours: int) -> Facts:
    """What a request asks for. Before the circle is wider its kind counts only together with its field."""
    near = not request.wide and about.field
    kind = f"{request.kind}/{about.field}" if near else request.kind
    return Facts(about.languages, (kind,), (about.field,) if about.field else (), level(about), hours)


def offered(kinds: tuple[str, ...], about: About, hours: int) -> Facts:
    """What a reviewer offers. Who did not say what they work in reads every field."""
    fields = (about.field,) if about.field else FIELDS
    every = (*kinds, *(f"{kind}/{field}" for kind in kinds for field in fields))
    return Facts(about.languages, every, (about.field,) if about.field else (), level(about), hours)


def level(about: About) -> int:
    """Counted from 1; 0 for unsaid, and for who changes fields: near to all."""
    return LEVELS.index(about.level) + 1 if about.level and about.level != "change" else 0


def passed(request: Request) -> int:
    """How often it was passed over, or left over; never as often as one that goes first."""
    return min(request.passed_over, AHEAD - 1) + (AHEAD if request.ahead else 0)


def waited(request: Request, now: datetime) -> int:
    """Whole hours since it came into the queue."""
    return int((now - (request.opened_at or now)) / timedelta(hours=1))


def awake_bits(hours: Hours | None, now: datetime) -> int:
    """A bit for each hour of the UTC day in which somebody is awake; all where their clock is not known."""
    if hours is None:
        return ALL_DAY
    first = now.replace(minute=0, second=0, microsecond=0)
    moments = (first + number * HOUR for number in range(24))
    return sum(1 << moment.hour for moment in moments if hours.awake(moment + HOUR / 2))
