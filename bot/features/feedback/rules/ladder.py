"""What happens to a request by itself, and when: nothing waits past its step.

`step` does one thing that is due; `climb` does all. Both tell whom to speak to, in Notices.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from bot.features.feedback.rules import moves
from bot.features.feedback.rules.states import Invitation, Request, after

WIDER = timedelta(hours=8)
COORDINATOR = timedelta(hours=24)
CALL_AGAIN = timedelta(hours=6)
SEEN = timedelta(hours=12)
"""How long a coordinator who said that they see to it is left alone."""
CALLS = 2

What = Literal["remind", "lapsed", "wider", "call", "released", "nobody", "ended"]


class Notice(Struct, frozen=True):
    """Somebody to be told. `to` is a membership, "" for the asker or the organisers."""

    what: What
    to: str = ""


Climbed = tuple[Request, tuple[Notice, ...]]


def due(request: Request) -> datetime | None:
    """When the next thing happens by itself; None where nothing does."""
    if request.state == "claimed":
        return request.due_at if request.reminded else half(request)
    if request.state != "open" or request.opened_at is None or request.ends_at is None:
        return None
    wider = [] if request.wide else [request.opened_at + WIDER]
    called = request.called_at + CALL_AGAIN if request.called_at else request.opened_at + COORDINATOR
    return min([*wider, called, request.ends_at, *(one.until for one in request.invited)])


def half(request: Request) -> datetime | None:
    """When whoever has it is reminded."""
    if request.claimed_at is None or request.due_at is None:
        return None
    return request.claimed_at + (request.due_at - request.claimed_at) / 2


def climb(request: Request, now: datetime, coordinators: Sequence[str]) -> Climbed:
    """All that is due. `coordinators` are those who can be named now, whoever has least to do first."""
    said: tuple[Notice, ...] = ()
    while (at := due(request)) is not None and at <= now:
        request, more = step(request, now, coordinators)
        said += more
    return request, said


def step(request: Request, now: datetime, coordinators: Sequence[str]) -> Climbed:
    """The first thing that is due."""
    if request.state == "claimed":
        return _claimed(request, now)
    gone = [one for one in request.invited if one.until <= now]
    if gone:
        return _uninvited(request, gone)
    if request.ends_at is not None and request.ends_at <= now:
        return _ended(request)
    if not request.wide and request.opened_at is not None and request.opened_at + WIDER <= now:
        return replace(request, wide=True), (Notice("wider"),)
    return coordinate(request, now, coordinators)


def coordinate(request: Request, now: datetime, coordinators: Sequence[str]) -> Climbed:
    """Call the named coordinator again, or name one: the first time, when one is gone, or after two missed calls."""
    able = [one for one in coordinators if one != request.asker]
    if request.coordinator in able and request.calls < CALLS:
        again = replace(request, called_at=now, calls=request.calls + 1)
        return again, (Notice("call", request.coordinator or ""),)
    missed = request.tried | ({request.coordinator} if request.coordinator else set())
    fresh = [one for one in able if one not in missed]
    tried = missed if fresh else frozenset({request.coordinator} if request.coordinator else ())
    named = next(iter(fresh or able), None)
    new = replace(request, coordinator=named, called_at=now, calls=1 if named else 0, tried=tried - {named or ""})
    return new, _renamed(request, named, able)


def seen(request: Request, now: datetime) -> Request:
    """The named coordinator sees to it: nobody calls for a while."""
    return replace(request, called_at=now + SEEN - CALL_AGAIN, calls=0)


def _renamed(request: Request, named: str | None, able: Sequence[str]) -> tuple[Notice, ...]:
    before = request.coordinator
    told: tuple[Notice, ...] = (Notice("call", named),) if named else ()
    if before and before != named and before in able:
        told += (Notice("released", before),)
    first = before is not None or request.called_at is None
    return told if named else ((Notice("nobody"),) if first else ())


def _claimed(request: Request, now: datetime) -> Climbed:
    if request.due_at is not None and request.due_at <= now:
        return moves.back(request, now), (Notice("lapsed", request.reviewer or ""),)
    return replace(request, reminded=True), (Notice("remind", request.reviewer or ""),)


def _uninvited(request: Request, gone: Sequence[Invitation]) -> Climbed:
    stay = tuple(one for one in request.invited if one not in gone)
    declined = request.declined | {one.reviewer for one in gone}
    over = request.passed_over + len(gone)
    return replace(request, invited=stay, declined=declined, passed_over=over), ()


def _ended(request: Request) -> Climbed:
    return replace(request, state=after(request.state, "end"), invited=()), (Notice("ended"),)
