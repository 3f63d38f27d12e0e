"""Answers that are kept for a repeat, of those who may have read somebody there: they go when that one is erased.

A repeat of an event that was answered before gets silence then, and has no second effect all the same.
"""

from collections.abc import Sequence

from sqlalchemy import Connection, delete, select, update

from bot.engine.members import communities
from bot.engine.members.member import Member
from bot.engine.schema.doors import inbox, opening
from bot.engine.schema.exchanges import seat
from bot.engine.schema.people import membership, role_grant


def forget_about(db: Connection, erased: Sequence[Member]) -> None:
    """Answers given to whoever has a role where these members are, and to whoever was in touch with them."""
    readers = {reader for one in erased for reader in (*_with_a_role(db, one), *_in_touch(db, one))}
    if not readers:
        return
    persons = select(membership.c.person_id).where(membership.c.id.in_(readers))
    kept = inbox.c.person_id.in_(persons) & inbox.c.outcome.is_not(None)
    db.execute(update(inbox).where(kept).values(outcome=None))
    db.execute(delete(opening).where(opening.c.membership_id.in_(readers), opening.c.outcome.is_not(None)))


def _with_a_role(db: Connection, one: Member) -> Sequence[str]:
    here = membership.c.community_id.in_(communities.sides(db, one.union))
    granted = select(membership.c.id).join(role_grant, role_grant.c.membership_id == membership.c.id)
    return db.execute(granted.where(here).distinct()).scalars().all()


def _in_touch(db: Connection, one: Member) -> Sequence[str]:
    theirs = select(seat.c.exchange_id).where(seat.c.membership_id == one.id)
    others = select(seat.c.membership_id).where(seat.c.exchange_id.in_(theirs), seat.c.membership_id.is_not(None))
    return db.execute(others.where(seat.c.membership_id != one.id)).scalars().all()
