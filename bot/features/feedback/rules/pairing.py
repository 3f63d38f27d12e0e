"""Whom to ask for what: the best that is free, for the worst served first."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.features.feedback.rules.kinds import About
from bot.features.feedback.rules.states import Request
from bot.features.feedback.rules.why import close, fit


@dataclass(frozen=True, slots=True)
class Offering:
    """A reviewer who is awake. `room` is how many more they can be asked for, `shared` hours awake with the asker."""

    id: str
    about: About
    kinds: tuple[str, ...]
    room: int


def can_read(request: Request, asker: About, one: Offering) -> bool:
    """Whether a reviewer is within the circle of a request."""
    found = fit(asker, one.about)
    return request.kind in one.kinds and bool(found.language) and (request.wide or close(found))


def worst_served(request: Request) -> tuple[bool, int, datetime | None]:
    """To sort by: who comes first."""
    return (not request.ahead, -request.passed_over, request.opened_at)


def order(
    request: Request, asker: About, offered: Sequence[Offering], met: Callable[[str], bool], hours: Mapping[str, int]
) -> list[Offering]:
    """Who could be asked, the best first: not those who met this asker while others are free."""
    able = [one for one in offered if can_read(request, asker, one)]
    return sorted(
        able, key=lambda one: (met(one.id), not close(fit(asker, one.about)), -one.room, -hours.get(one.id, 0))
    )
