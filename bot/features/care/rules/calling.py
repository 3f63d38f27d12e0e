"""Calling the people on duty: three times in twenty minutes, then again when the next hours begin."""

from datetime import datetime, timedelta

from msgspec import Struct
from msgspec.structs import replace

CALLS = 3
BETWEEN = timedelta(minutes=7)
WAIT = timedelta(minutes=20)
TAKEN = timedelta(hours=24)
CLOSED = timedelta(hours=24)
"""For so long a request that was taken back still counts its calls: nobody is called again and again by it."""
MOST_ROUNDS = 3
"""Unanswered in the hours of so many shifts, a request ends and says so."""


class Ask(Struct, frozen=True):
    """A member's request for a message. `calls` counts those of this round.

    `taken_by` is the member on duty who writes to them, `passed_by` one who said that they cannot.
    """

    id: str
    member: str
    opened_at: datetime
    called_at: datetime | None = None
    calls: int = 0
    rounds: int = 0
    taken_by: str | None = None
    passed_by: str | None = None


class Staffed(Struct, frozen=True):
    """Who is on duty. `on` are members who can be called now, `since` and `until` when these hours begin and end,
    `next` when others begin.

    `anyone` is false where nobody could ever be called: then nothing is offered. `union` is whose people they are, ""
    while it is not known whose are meant.
    """

    on: tuple[str, ...] = ()
    until: datetime | None = None
    next: datetime | None = None
    anyone: bool = False
    union: str = ""
    since: datetime | None = None


def for_ask(staffed: Staffed, ask: Ask) -> Staffed:
    """Who can be called for this one."""
    return replace(staffed, on=tuple(one for one in staffed.on if one != ask.passed_by))


def for_asking_anew(staffed: Staffed, ask: Ask) -> Staffed:
    """The same when it is sent: nobody again in hours in which nobody has answered it."""
    called = ask.called_at is not None and staffed.since is not None and ask.called_at >= staffed.since
    return replace(staffed, on=()) if called and ask.rounds and not ask.calls else staffed


def first_call(ask: Ask, now: datetime) -> datetime:
    """Now, or a little later when they were called just before: asking again does not call again."""
    return max(now, ask.called_at + BETWEEN) if ask.called_at else now


def next_step(ask: Ask, now: datetime) -> datetime:
    """When to look again after a call: for the next one, or after the last for an answer to the member."""
    return now + (BETWEEN if ask.calls < CALLS else WAIT - BETWEEN * (CALLS - 1))
