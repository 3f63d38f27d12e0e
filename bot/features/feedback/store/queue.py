"""Requests as the queue sees them: no words, and every change at once."""

from collections import defaultdict
from collections.abc import Collection, Iterable
from typing import Any

from sqlalchemy import ColumnElement, Row, delete, func, insert, select, update

from bot.engine.members import communities
from bot.engine.schema.people import membership
from bot.engine.turn import BaseTurn
from bot.features.feedback.rules.load import WEEK, Load
from bot.features.feedback.rules.states import SETTLED, WAITS, Invitation, Request
from bot.features.feedback.store.tables import invitation, missed, request, review

_PLAIN = ("state", "opened_at", "ends_at", "wide", "ahead", "passed_over", "claimed_at", "due_at", "reminded")
_ALSO = ("extended", "called_at", "calls")


def find(turn: BaseTurn, request_id: str) -> Request | None:
    """A request by id, whoever asks."""
    row = turn.db.execute(select(request).where(request.c.id == request_id)).first()
    return next(iter(_requests(turn, [row])), None) if row else None


def save(turn: BaseTurn, old: Request, new: Request) -> None:
    """Keep a request as it is now."""
    values = {name: getattr(new, name) for name in (*_PLAIN, *_ALSO)}
    people = {"reviewer_id": new.reviewer, "coordinator_id": new.coordinator}
    if new.state in SETTLED and old.state not in SETTLED:
        values["settled_at"] = turn.now
    turn.db.execute(update(request).where(request.c.id == new.id).values(**values, **people))
    _save_invitations(turn, old, new)
    _save_missed(turn, old, new)


def left_over(turn: BaseTurn, ids: Collection[str]) -> list[str]:
    """These had nobody in this round, unless somebody is asked for them; of which it is the first time."""
    asked = select(invitation.c.request_id).where(invitation.c.until.is_not(None))
    left = request.c.id.in_(ids) & (request.c.state == "open") & request.c.id.not_in(asked)
    first = [*turn.db.execute(select(request.c.id).where(left, request.c.passed_over == 0)).scalars()]
    turn.db.execute(update(request).where(left).values(passed_over=request.c.passed_over + 1))
    return first


def open_ones(turn: BaseTurn) -> list[Request]:
    """All that wait for a reviewer in this union, oldest first."""
    wanted = select(request).where(request.c.state == "open", _here(turn)).order_by(request.c.opened_at, request.c.id)
    return _requests(turn, turn.db.execute(wanted).all())


def of_asker(turn: BaseTurn, member: str) -> list[Request]:
    """All of somebody that somebody waits for, oldest first."""
    return _those(turn, request.c.membership_id == member, ("held", *WAITS))


def of_reviewer(turn: BaseTurn, member: str) -> list[Request]:
    """All that somebody has in hand, oldest first."""
    return _those(turn, request.c.reviewer_id == member, ("claimed", "checked"))


def of_coordinator(turn: BaseTurn, member: str) -> list[Request]:
    """All that somebody is named for, oldest first."""
    return _those(turn, request.c.coordinator_id == member, ("open",))


def asked(turn: BaseTurn, member: str) -> list[Request]:
    """All to which somebody has not answered yet, oldest first."""
    waits = select(invitation.c.request_id).where(invitation.c.membership_id == member, invitation.c.until.is_not(None))
    return _those(turn, request.c.id.in_(waits), ("open",))


def last_unanswered(turn: BaseTurn, member: str) -> bool:
    """Whether nobody got to the last thing that somebody asked for."""
    settled = request.c.membership_id == member, request.c.settled_at.is_not(None), request.c.state != "withdrawn"
    newest = select(request.c.state).where(*settled).order_by(request.c.settled_at.desc()).limit(1)
    return turn.db.execute(newest).scalar() == "unanswered"


def loads(turn: BaseTurn) -> dict[str, Load]:
    """What each reviewer of this union has, by membership."""
    has = select(request.c.reviewer_id, func.count()).where(request.c.state.in_(("claimed", "checked")), _here(turn))
    taken = select(review.c.membership_id, func.count()).where(review.c.taken_at > turn.now - WEEK)
    waits = select(invitation.c.membership_id, func.count()).where(invitation.c.until > turn.now)
    counts = (
        (has, request.c.reviewer_id),
        (taken, review.c.membership_id),
        (waits, invitation.c.membership_id),
    )
    counted = [{row[0]: int(row[1]) for row in turn.db.execute(one.group_by(column))} for one, column in counts]
    everyone = {member for found in counted for member in found}
    return {member: Load(*(found.get(member, 0) for found in counted)) for member in everyone}


def served(turn: BaseTurn, askers: Collection[str]) -> set[tuple[str, str]]:
    """(asker, reviewer) of those who have met over a request before."""
    met = (
        select(request.c.membership_id, review.c.membership_id.label("by"))
        .join(review, review.c.request_id == request.c.id)
        .where(request.c.membership_id.in_(askers))
    )
    return {(row.membership_id, row.by) for row in turn.db.execute(met)}


def named(turn: BaseTurn) -> dict[str, int]:
    """How many open requests each coordinator is named for."""
    counted = select(request.c.coordinator_id, func.count()).where(request.c.state == "open")
    rows = turn.db.execute(counted.where(request.c.coordinator_id.is_not(None)).group_by(request.c.coordinator_id))
    return {row[0]: row[1] for row in rows}


def union_of(turn: BaseTurn, request_id: str) -> str | None:
    """The union in which it was asked."""
    asker = turn.db.execute(select(request.c.membership_id).where(request.c.id == request_id)).scalar()
    owner = turn.member(asker) if asker else None
    return owner.union if owner else None


def _here(turn: BaseTurn) -> ColumnElement[bool]:
    sides = communities.sides(turn.db, turn.union) if turn.union else []
    return request.c.membership_id.in_(select(membership.c.id).where(membership.c.community_id.in_(sides)))


def _those(turn: BaseTurn, which: ColumnElement[bool], states: Iterable[str]) -> list[Request]:
    wanted = select(request).where(which, request.c.state.in_(tuple(states)))
    return _requests(turn, turn.db.execute(wanted.order_by(request.c.written_at, request.c.id)).all())


def _requests(turn: BaseTurn, rows: Iterable[Row[Any]]) -> list[Request]:
    found = list(rows)
    ids = [row.id for row in found]
    waiting: dict[str, list[Invitation]] = defaultdict(list)
    over: dict[str, set[str]] = defaultdict(set)
    tried: dict[str, set[str]] = defaultdict(set)
    sent = select(invitation).where(invitation.c.request_id.in_(ids)).order_by(invitation.c.sent_at)
    for one in turn.db.execute(sent):
        if one.until is None:
            over[one.request_id].add(one.membership_id)
        else:
            waiting[one.request_id].append(Invitation(one.membership_id, one.until, one.message))
    for one in turn.db.execute(select(missed).where(missed.c.request_id.in_(ids))):
        tried[one.request_id].add(one.membership_id)
    return [_request(row, waiting[row.id], over[row.id], tried[row.id]) for row in found]


def _request(row: Row[Any], waiting: list[Invitation], over: set[str], tried: set[str]) -> Request:
    return Request(
        id=row.id,
        asker=row.membership_id,
        kind=row.kind,
        by=row.by,
        invited=tuple(waiting),
        declined=frozenset(over),
        reviewer=row.reviewer_id,
        coordinator=row.coordinator_id,
        tried=frozenset(tried),
        **{name: getattr(row, name) for name in (*_PLAIN, *_ALSO)},
    )


def _save_invitations(turn: BaseTurn, old: Request, new: Request) -> None:
    before = {one.reviewer for one in old.invited}
    after = {one.reviewer: one for one in new.invited}
    for one in after.values():
        if one.reviewer not in before:
            row = {"until": one.until, "message": one.message, "sent_at": turn.now}
            turn.db.execute(insert(invitation).values(request_id=new.id, membership_id=one.reviewer, **row))
    gone = before - after.keys()
    over = invitation.c.request_id == new.id, invitation.c.membership_id.in_(gone & new.declined)
    turn.db.execute(update(invitation).where(*over).values(until=None))
    again = invitation.c.request_id == new.id, invitation.c.membership_id.in_(gone - new.declined)
    turn.db.execute(delete(invitation).where(*again))
    for member in new.declined - old.declined - before:
        turn.db.execute(
            insert(invitation).values(request_id=new.id, membership_id=member, sent_at=turn.now, until=None)
        )


def _save_missed(turn: BaseTurn, old: Request, new: Request) -> None:
    gone = missed.c.request_id == new.id, missed.c.membership_id.in_(old.tried - new.tried)
    if old.tried - new.tried:
        turn.db.execute(delete(missed).where(*gone))
    for member in new.tried - old.tried:
        turn.db.execute(insert(missed).values(request_id=new.id, membership_id=member))
