"""Those who interview."""

from typing import Any

from sqlalchemy import ColumnElement, Row, delete, func, insert, select, update

from bot.engine.members import communities
from bot.engine.schema.people import membership
from bot.engine.turn import BaseTurn, Turn
from bot.features.interviews.rules.kinds import Terms
from bot.features.interviews.store.tables import interviewer


def terms(turn: BaseTurn, member: str) -> Terms | None:
    """What somebody offered; None where they do not interview."""
    row = turn.db.execute(select(interviewer).where(interviewer.c.membership_id == member)).first()
    return _terms(turn, row) if row else None


def keep(turn: Turn, new: Terms) -> None:
    """Offer this from now on."""
    values = {
        "kinds": " ".join(new.kinds),
        "languages": " ".join(new.languages),
        "field": new.field,
        "level": new.level,
        "per_week": new.per_week,
        "name": turn.seal(interviewer.c.name, turn.me.id, new.name),
        "paused_until": new.paused_until,
    }
    if not turn.db.execute(update(interviewer).where(_mine(turn)).values(**values)).rowcount:
        turn.db.execute(insert(interviewer).values(membership_id=turn.me.id, since=turn.now, **values))


def stop(turn: Turn) -> None:
    """They interview no more."""
    turn.db.execute(delete(interviewer).where(_mine(turn)))


def ready(turn: BaseTurn) -> list[tuple[str, Terms]]:
    """(membership, terms) of everyone here who is on no pause."""
    awake = interviewer.c.paused_until.is_(None) | (interviewer.c.paused_until <= turn.now)
    rows = turn.db.execute(select(interviewer).where(_here(turn), awake).order_by(interviewer.c.since)).all()
    return [(row.membership_id, _terms(turn, row)) for row in rows]


def how_many(turn: BaseTurn) -> int:
    """How many interview in this union, on a pause or not."""
    return int(turn.db.execute(select(func.count()).select_from(interviewer).where(_here(turn))).scalar_one())


def _here(turn: BaseTurn) -> ColumnElement[bool]:
    sides = communities.sides(turn.db, turn.union) if turn.union else []
    there = select(membership.c.id).where(membership.c.community_id.in_(sides), membership.c.left_at.is_(None))
    return interviewer.c.membership_id.in_(there)


def _mine(turn: Turn) -> ColumnElement[bool]:
    return interviewer.c.membership_id == turn.me.id


def _terms(turn: BaseTurn, row: Row[Any]) -> Terms:
    name = turn.unseal(interviewer.c.name, row.membership_id, row.name)
    kinds, languages = tuple(row.kinds.split()), tuple(row.languages.split())
    return Terms(kinds, languages, row.field, row.per_week, name, row.paused_until, row.level)
