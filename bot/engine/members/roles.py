"""Roles that were granted to members. They hold on every side of a union, for a person and all that are joined."""

from datetime import datetime

from sqlalchemy import Connection, bindparam, delete, insert, select

from bot.engine.members.member import MEMBERS, Member, lead_id, of_row, own, union_id
from bot.engine.schema.people import community, membership, person, role_grant
from bot.engine.storage.hot import HotSelect

_GRANTED = HotSelect(
    select(role_grant.c.role)
    .join(membership, membership.c.id == role_grant.c.membership_id)
    .join(own, own.c.id == membership.c.person_id)
    .join(community, community.c.id == membership.c.community_id)
    .where(lead_id == bindparam("lead"), union_id == bindparam("union"))
)


def of(db: Connection, who: Member) -> set[str]:
    """The roles that were granted to a member, on whichever side of the union."""
    return {row.role for row in _GRANTED.all(db, lead=who.lead, union=who.union)}


def holders(db: Connection, union: str, role: str) -> list[Member]:
    """Everyone who was granted a role on any side of a union, once each, in order of joining."""
    granted = MEMBERS.join(role_grant, role_grant.c.membership_id == membership.c.id)
    first: dict[str, Member] = {}
    for row in db.execute(granted.where(union_id == union, role_grant.c.role == role).order_by(membership.c.agreed_at)):
        first.setdefault(row.lead, of_row(row))
    return [*first.values()]


def grants(db: Connection, union: str) -> list[tuple[Member, str]]:
    """Every role that was granted on any side of a union, with who holds it, the oldest first."""
    granted = MEMBERS.add_columns(role_grant.c.role).join(role_grant, role_grant.c.membership_id == membership.c.id)
    order = (role_grant.c.granted_at, membership.c.id, role_grant.c.role)
    return [(of_row(row), row.role) for row in db.execute(granted.where(union_id == union).order_by(*order))]


def grant(db: Connection, who: Member, role: str, now: datetime) -> None:
    """Give a role; giving it twice is the same."""
    if role not in of(db, who):
        db.execute(insert(role_grant).values(membership_id=who.id, role=role, granted_at=now))


def revoke(db: Connection, who: Member, role: str) -> None:
    """Take a role away, on every side of the union."""
    theirs = MEMBERS.with_only_columns(membership.c.id).where(person.c.id == who.lead, union_id == who.union)
    db.execute(delete(role_grant).where(role_grant.c.membership_id.in_(theirs), role_grant.c.role == role))


def revoke_all(db: Connection, membership_id: str) -> None:
    """Take away what was granted to one membership: they left."""
    db.execute(delete(role_grant).where(role_grant.c.membership_id == membership_id))
