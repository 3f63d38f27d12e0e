"""What members said of themselves, and what they offered as reviewers."""

from collections.abc import Mapping

from sqlalchemy import ColumnElement, Row, Table, delete, func, insert, select, update

from bot.engine.members import communities
from bot.engine.schema.people import membership
from bot.engine.turn import BaseTurn, Turn
from bot.features.feedback.rules.kinds import About
from bot.features.feedback.rules.load import Terms
from bot.features.feedback.store.tables import about, reviewer


def about_of(turn: BaseTurn, member: str) -> About:
    """What somebody said of themselves; all empty where they said nothing."""
    row = turn.db.execute(select(about).where(about.c.membership_id == member)).first()
    if row is None:
        return About()
    name = turn.unseal(about.c.name, member, row.name) if row.name else ""
    return About(row.field, row.level, tuple(row.languages.split()), name)


def set_about(turn: Turn, new: About) -> None:
    """Keep it."""
    name = turn.seal(about.c.name, turn.me.id, new.name) if new.name else None
    values = {"field": new.field, "level": new.level, "languages": " ".join(new.languages), "name": name}
    _put(turn, about, values)


def terms(turn: BaseTurn, member: str) -> Terms | None:
    """What somebody offered; None where they are no reviewer."""
    row = turn.db.execute(select(reviewer).where(reviewer.c.membership_id == member)).first()
    return _terms(row) if row else None


def set_terms(turn: Turn, new: Terms) -> None:
    """Keep it."""
    values = {
        "kinds": " ".join(new.kinds),
        "per_week": new.per_week,
        "most_open": new.most_open,
        "start": new.start,
        "end": new.end,
        "paused_until": new.paused_until,
    }
    _put(turn, reviewer, values, since=turn.now)


def stop(turn: Turn) -> None:
    """They give no feedback any more."""
    turn.db.execute(delete(reviewer).where(_mine(turn, reviewer)))


def reviewers(turn: BaseTurn) -> list[tuple[str, Terms, About]]:
    """(membership, what they offered, what they said of themselves but for the name) of everyone here on no pause."""
    awake = reviewer.c.paused_until.is_(None) | (reviewer.c.paused_until <= turn.now)
    said = (about.c.field, about.c.level, about.c.languages)
    joined = select(reviewer, *said).outerjoin(about, about.c.membership_id == reviewer.c.membership_id)
    rows = turn.db.execute(joined.where(_here(turn, reviewer.c.membership_id), awake).order_by(reviewer.c.since))
    return [
        (row.membership_id, _terms(row), About(row.field or "", row.level or "", tuple((row.languages or "").split())))
        for row in rows
    ]


def how_many(turn: BaseTurn) -> int:
    """How many reviewers this union has, on a pause or not."""
    count = select(func.count()).select_from(reviewer).where(_here(turn, reviewer.c.membership_id))
    return int(turn.db.execute(count).scalar_one())


def _here(turn: BaseTurn, column: ColumnElement[str]) -> ColumnElement[bool]:
    """Of a member who is in this union now."""
    sides = communities.sides(turn.db, turn.union) if turn.union else []
    there = select(membership.c.id).where(membership.c.community_id.in_(sides), membership.c.left_at.is_(None))
    return column.in_(there)


def _terms(row: Row[tuple[object, ...]]) -> Terms:
    kinds = tuple(row.kinds.split())
    return Terms(kinds, row.per_week, row.most_open, row.start, row.end, row.paused_until)


def _mine(turn: Turn, table: Table) -> ColumnElement[bool]:
    return table.c.membership_id == turn.me.id


def _put(turn: Turn, table: Table, values: Mapping[str, object], **first: object) -> None:
    """Turns are serial, so nobody else can add the row between the two statements."""
    if not turn.db.execute(update(table).where(_mine(turn, table)).values(**values)).rowcount:
        turn.db.execute(insert(table).values(membership_id=turn.me.id, **values, **first))
