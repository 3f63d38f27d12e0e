"""What people do with a request. Each function gives the request as it is afterwards, or raises NotNow."""

from datetime import datetime, timedelta

from msgspec.structs import replace

from bot.features.feedback.rules.states import Invitation, Move, NotNow, Request, after

CLAIM = timedelta(hours=24)
MORE = timedelta(hours=24)
SOONEST, LATEST = timedelta(hours=2), timedelta(days=7)
"""An asker's own date counts as the deadline when it is within these from the claim."""
INVITED = timedelta(hours=6)
ENDS = timedelta(hours=72)
AFTER_LAPSE = timedelta(hours=24)
"""A request that comes back gets this much time more, however late it is."""
INVITED_AT_ONCE = {False: 1, True: 3}
"""Invitations that stand at the same time, before and after the circle is wider."""


def opened(request: Request, now: datetime) -> Request:
    """Into the queue."""
    move: Move = "send" if request.state == "draft" else "approve"
    return replace(request, state=after(request.state, move), opened_at=now, ends_at=now + ENDS)


def held(request: Request) -> Request:
    """A moderator reads it first."""
    return replace(request, state=after(request.state, "hold"))


def returned(request: Request) -> Request:
    """A moderator sent it back to be changed."""
    return replace(request, state=after(request.state, "return"))


def refused(request: Request) -> Request:
    """A moderator did not pass it on."""
    return replace(request, state=after(request.state, "refuse"))


def withdrawn(request: Request) -> Request:
    """The asker took it back."""
    return replace(request, state=after(request.state, "withdraw"), invited=())


def invited(request: Request, reviewer: str, now: datetime, message: str) -> Request:
    """Somebody is asked. NotNow where enough are, or where they cannot be."""
    full = len(request.invited) >= INVITED_AT_ONCE[request.wide]
    if request.state != "open" or full or reviewer == request.asker or knows(request, reviewer):
        raise NotNow("invite")
    return replace(request, invited=(*request.invited, Invitation(reviewer, now + INVITED, message)))


def passed(request: Request, reviewer: str) -> Request:
    """They would rather not; no reason is asked."""
    if not is_invited(request, reviewer):
        raise NotNow("pass")
    rest = tuple(one for one in request.invited if one.reviewer != reviewer)
    over = request.passed_over + 1
    return replace(request, invited=rest, declined=request.declined | {reviewer}, passed_over=over)


def uninvited(request: Request, reviewer: str) -> Request:
    """They would, and cannot now: the invitation goes, and they may be asked again."""
    return replace(request, invited=tuple(one for one in request.invited if one.reviewer != reviewer))


def why_not(request: Request, reviewer: str, *, anyone: bool = False) -> str:
    """Why somebody cannot take it: "own", "mine", "taken", "over", "not_asked"; "" when they can.

    `anyone`: without an invitation, as a coordinator can.
    """
    if reviewer == request.asker:
        return "own"
    if request.state in ("claimed", "checked"):
        return "mine" if request.reviewer == reviewer else "taken"
    if request.state != "open":
        return "over"
    return "" if anyone or is_invited(request, reviewer) else "not_asked"


def claimed(request: Request, reviewer: str, now: datetime, *, anyone: bool = False) -> Request:
    """They take it, until the asker's date or for a day. All other invitations are over."""
    why = why_not(request, reviewer, anyone=anyone)
    if why:
        raise NotNow(why)
    by = request.by if request.by and now + SOONEST <= request.by <= now + LATEST else now + CLAIM
    taken = {"reviewer": reviewer, "claimed_at": now, "due_at": by, "reminded": False, "extended": False}
    return replace(request, state=after(request.state, "claim"), invited=(), **taken)


def extended(request: Request) -> Request:
    """One more day, once."""
    if request.state != "claimed" or request.extended or request.due_at is None:
        raise NotNow("extend")
    return replace(request, due_at=request.due_at + MORE, extended=True)


def given(request: Request, reviewer: str) -> Request:
    """Feedback is on its way: from who has it, or late from who had it."""
    if request.state == "claimed" and request.reviewer != reviewer:
        raise NotNow("taken")
    return replace(request, state=after(request.state, "give"), reviewer=reviewer, invited=())


def checked(request: Request, reviewer: str) -> Request:
    """Feedback that a moderator reads first."""
    if request.reviewer != reviewer:
        raise NotNow("taken")
    return replace(request, state=after(request.state, "check"))


def passed_on(request: Request) -> Request:
    """The moderator passed the feedback on."""
    return replace(request, state=after(request.state, "approve"))


def kept_back(request: Request, now: datetime) -> Request:
    """The moderator did not: whoever wrote it has another day."""
    return replace(request, state=after(request.state, "refuse"), due_at=now + CLAIM, reminded=False)


def back(request: Request, now: datetime) -> Request:
    """Nobody has it any more: to the head of the queue, and not to the same person again."""
    ends = max(request.ends_at or now, now + AFTER_LAPSE)
    free = {"reviewer": None, "claimed_at": None, "due_at": None, "reminded": False, "extended": False}
    declined = request.declined | ({request.reviewer} if request.reviewer else set())
    state = after(request.state, "lapse")
    return replace(request, state=state, ahead=True, ends_at=ends, declined=declined, **free)


def is_invited(request: Request, reviewer: str) -> bool:
    """Whether they were asked, and nobody took it since."""
    return any(one.reviewer == reviewer for one in request.invited)


def knows(request: Request, reviewer: str) -> bool:
    """Whether they were asked already, now or before."""
    return reviewer in request.declined or is_invited(request, reviewer)
