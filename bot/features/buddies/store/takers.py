"""Who takes part, and with what set."""

from typing import Any

from sqlalchemy import ColumnElement, Row, delete, func, insert, select, update

from bot.engine.members import communities
from bot.engine.members.member import Member
from bot.engine.schema.people import membership
from bot.engine.turn import BaseTurn, Turn
from bot.features.buddies.rules.days import STAYS
from bot.features.buddies.rules.taking import Taker
from bot.features.buddies.store.tables import pair, seat, taker


def find(turn: Turn) -> Taker | None:
    """What this member set; None while they do not take part."""
    return of(turn, turn.me.id)


def of(turn: BaseTurn, membership_id: str) -> Taker | None:
    """What somebody set; None while they do not take part."""
    row = turn.db.execute(select(taker).where(taker.c.membership_id == membership_id)).first()
    member = turn.member(membership_id) if row else None
    return _taker(turn, row, member.lead) if row and member else None


def put(turn: Turn, length: str, languages: tuple[str, ...], name: str) -> None:
    """Take part, or with other things set."""
    sealed = turn.seal(taker.c.name, turn.me.id, name) if name else None
    values = {"length": length, "languages": " ".join(languages), "name": sealed}
    known = update(taker).where(taker.c.membership_id == turn.me.id)
    if not turn.db.execute(known.values(**values)).rowcount:
        turn.db.execute(insert(taker).values(membership_id=turn.me.id, since=turn.now, **values))


def remove(turn: Turn) -> bool:
    """Take part no longer; whether they did."""
    return bool(turn.db.execute(delete(taker).where(taker.c.membership_id == turn.me.id)).rowcount)


def how_many(turn: BaseTurn) -> int:
    """How many take part in this union, in a pair or not."""
    return int(turn.db.execute(select(func.count()).select_from(taker).where(_here(turn))).scalar_one())


def free(turn: BaseTurn) -> list[tuple[Taker, Member]]:
    """Those in no pair, in order of taking part, each person once. Who is on a break keeps their place meanwhile."""
    runs = pair.c.closed_at.is_(None) & (pair.c.until > turn.now - STAYS)  # a close that is late keeps nobody waiting
    busy = select(seat.c.membership_id).join(pair, pair.c.id == seat.c.pair_id).where(runs)
    rows = turn.db.execute(select(taker).where(_here(turn), taker.c.membership_id.not_in(busy)).order_by(taker.c.since))
    found: dict[str, tuple[Taker, Member]] = {}
    for row in rows.all():
        member = turn.member(row.membership_id)
        if member is not None and not (member.break_until and member.break_until > turn.now):
            found.setdefault(member.lead, (_taker(turn, row, member.lead), member))
    return [*found.values()]


def leave_out(turn: BaseTurn, membership_id: str) -> bool:
    """There was nobody for them: they come first the next time. Whether they still take part."""
    more = update(taker).where(taker.c.membership_id == membership_id).values(left_out=taker.c.left_out + 1)
    return bool(turn.db.execute(more).rowcount)


def found_somebody(turn: BaseTurn, membership_id: str) -> None:
    """They are in a pair: from now on they wait as long as everybody."""
    turn.db.execute(update(taker).where(taker.c.membership_id == membership_id).values(left_out=0))


def _here(turn: BaseTurn) -> ColumnElement[bool]:
    sides = communities.sides(turn.db, turn.union) if turn.union else []
    there = select(membership.c.id).where(membership.c.community_id.in_(sides), membership.c.left_at.is_(None))
    return taker.c.membership_id.in_(there)


def _taker(turn: BaseTurn, row: Row[Any], lead: str) -> Taker:
    name = turn.unseal(taker.c.name, row.membership_id, row.name) if row.name else ""
    return Taker(row.membership_id, lead, row.length, tuple(row.languages.split()), name, row.left_out)
