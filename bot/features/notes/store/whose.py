"""Which memberships belong to one person here, and which people there are."""

from sqlalchemy import ColumnElement, func, select

from bot.engine.members import communities, people
from bot.engine.members.member import Member
from bot.engine.schema.people import membership, person
from bot.engine.turn import BaseTurn

_lead = func.coalesce(person.c.joined_to, person.c.id)


def accounts_here(turn: BaseTurn, who: Member) -> list[str]:
    """All memberships of a person in this union: joined accounts are one person."""
    return [one.id for one in people.of_lead(turn.db, who.lead) if one.union == who.union]


def in_union(turn: BaseTurn, union: str) -> ColumnElement[bool]:
    """A condition on `membership`: on any side of the union, and still there."""
    return membership.c.community_id.in_(communities.sides(turn.db, union)) & membership.c.left_at.is_(None)


def how_many(turn: BaseTurn, union: str) -> int:
    """How many people are here."""
    counted = select(func.count(func.distinct(_lead))).join(membership, membership.c.person_id == person.c.id)
    return int(turn.db.execute(counted.where(in_union(turn, union))).scalar_one())
