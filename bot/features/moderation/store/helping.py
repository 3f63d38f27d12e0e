"""Who is grown up, who may help, and what organisers want to be asked first."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import ColumnElement, bindparam, func, insert, select, update

from bot.engine.members import blocks, communities, people, roles
from bot.engine.members.member import Member
from bot.engine.schema.people import community, membership, person
from bot.engine.storage.hot import HotSelect
from bot.engine.turn import BaseTurn
from bot.features.moderation.rules.helping import Standing
from bot.features.moderation.store.tables import helpers, standing, upheld

_union = func.coalesce(community.c.union_id, community.c.id)
_lead = func.coalesce(person.c.joined_to, person.c.id)
_STANDINGS = HotSelect(
    select(membership.c.agreed_at, standing)
    .join(person, person.c.id == membership.c.person_id)
    .join(community, community.c.id == membership.c.community_id)
    .outerjoin(standing, standing.c.membership_id == membership.c.id)
    .where(_lead == bindparam("lead"), _union == bindparam("union"))
)
_APPROVAL = HotSelect(select(helpers.c.approval).where(helpers.c.community_id == bindparam("union")))
_UPHELD = HotSelect(
    select(func.count().label("times")).where(
        upheld.c.mark.in_(blocks.OF_LEAD),
        upheld.c.community_id.in_(select(community.c.id).where(_union == bindparam("union"))),
    )
)


def find(turn: BaseTurn, who: Member) -> Standing:
    """What is known of a member, over all their accounts on the sides of the union. One "no" outweighs a "yes"."""
    rows = _STANDINGS.all(turn.db, lead=who.lead, union=who.union)
    answers = [row.adult for row in rows if row.adult is not None]
    return Standing(
        adult=all(answers) if answers else None,
        since=min(min(row.agreed_at, row.here_since or row.agreed_at) for row in rows),
        upheld=times_upheld(turn, who),
        granted="helper" in roles.of(turn.db, who),
        asked=any(row.asked_at for row in rows),
        removed=any(row.removed for row in rows),
    )


def change(turn: BaseTurn, who: Member, **values: object) -> None:
    """Keep something of a member: adult, wanted, here_since, asked_at, removed."""
    if not turn.db.execute(update(standing).where(standing.c.membership_id == who.id).values(**values)).rowcount:
        turn.db.execute(insert(standing).values(membership_id=who.id, **values))


def change_everywhere(turn: BaseTurn, who: Member, **values: object) -> None:
    """The same for all their accounts on the sides of the union."""
    theirs = (
        select(membership.c.id)
        .join(person, person.c.id == membership.c.person_id)
        .join(community, community.c.id == membership.c.community_id)
        .where(people.joined(who.lead), _union == who.union)
    )
    change(turn, who, **values)
    turn.db.execute(update(standing).where(standing.c.membership_id.in_(theirs)).values(**values))


def wanted(turn: BaseTurn, who: Member) -> str:
    """The door at which they were asked."""
    known = select(standing.c.wanted).where(standing.c.membership_id == who.id)
    return turn.db.execute(known).scalar() or ""


def own_row(turn: BaseTurn, who: Member) -> dict[str, object]:
    """What is kept of this very membership, for its owner."""
    row = turn.db.execute(select(standing).where(standing.c.membership_id == who.id)).first()
    if row is None:
        return {}
    when: dict[str, datetime | None] = {"here_since": row.here_since, "asked_to_help": row.asked_at}
    dates = {name: at.isoformat() if at else None for name, at in when.items()}
    return {"adult": row.adult, "role_taken_away": row.removed, **dates}


def waiting(turn: BaseTurn, union: str) -> list[Member]:
    """Members who asked to help and were not answered, oldest first."""
    rows = turn.db.execute(
        select(standing.c.membership_id)
        .join(membership, membership.c.id == standing.c.membership_id)
        .where(standing.c.asked_at.is_not(None), _side_of(turn, union, membership.c.community_id))
        .order_by(standing.c.asked_at)
    ).scalars()
    found = (people.member(turn.db, one) for one in rows)
    return [one for one in found if one and "helper" not in roles.of(turn.db, one)]


def approval(turn: BaseTurn, union: str) -> bool:
    """Whether organisers want to say yes first."""
    row = _APPROVAL.first(turn.db, union=union)
    return row is not None and bool(row.approval)


def set_approval(turn: BaseTurn, union: str, wanted: bool) -> None:
    """Keep whether organisers want to say yes first."""
    mine = helpers.c.community_id == union
    if not turn.db.execute(update(helpers).where(mine).values(approval=wanted)).rowcount:
        turn.db.execute(insert(helpers).values(community_id=union, approval=wanted))


def times_upheld(turn: BaseTurn, who: Member) -> int:
    """How many reports against any account of theirs were upheld here and still count."""
    return int(_UPHELD.first(turn.db, lead=who.lead, union=who.union).times)


def count_upheld(turn: BaseTurn, union: str, marks: Collection[bytes], but: str = "") -> int:
    """The same for keyed marks; `but` is a report that does not count."""
    found = select(func.count()).where(
        upheld.c.mark.in_(marks), upheld.c.report_id != but, _side_of(turn, union, upheld.c.community_id)
    )
    return int(turn.db.execute(found).scalar_one())


def _side_of(turn: BaseTurn, union: str, column: ColumnElement[str]) -> ColumnElement[bool]:
    return column.in_(communities.sides(turn.db, union))
