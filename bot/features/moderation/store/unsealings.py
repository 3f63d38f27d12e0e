"""Requests to open a pen name's account, and the log of what was opened."""

from datetime import datetime, timedelta
from typing import Any

import msgspec
from msgspec import Struct
from sqlalchemy import Row, delete, insert, select, update

from bot.chat.text import MemberText
from bot.engine.base_turn import BaseTurn
from bot.engine.members import communities
from bot.engine.turn import Turn
from bot.features.moderation.rules import unsealing as rules
from bot.features.moderation.store.tables import log, report, unsealing

LOG_KEPT = timedelta(days=365)


class Entry(Struct, frozen=True):
    """A line of the log: what happened, to which request, by whom (memberships that hold the role), and why."""

    what: str
    request: str
    report: str
    by: tuple[str, ...]
    why: str = ""


class Request(Struct, frozen=True):
    """A request. `asked` and `second` are memberships, None once they are gone."""

    id: str
    report: str
    asked: str | None
    second: str | None
    danger: str
    reason: MemberText
    asked_at: datetime
    state: str
    review: str
    delayed: bool


def add(turn: Turn, report_id: str, reason: MemberText, danger: str, delay: MemberText | None) -> Request:
    """Ask for it; with danger it is open at once."""
    new = turn.new_id()
    turn.db.execute(
        insert(unsealing).values(
            id=new,
            report_id=report_id,
            asked_id=turn.me.id,
            danger=danger,
            reason=turn.seal_for_union(unsealing.c.reason, new, reason.value),
            delay=turn.seal_for_union(unsealing.c.delay, new, delay.value) if delay else None,
            asked_at=turn.now,
            state="agreed" if danger else "asked",
        )
    )
    return Request(
        new, report_id, turn.me.id, None, danger, reason, turn.now, "agreed" if danger else "asked", "", False
    )


def find(turn: BaseTurn, request_id: str) -> Request | None:
    """A request of this union."""
    row = turn.db.execute(_here(turn).where(unsealing.c.id == request_id)).first()
    return _request(turn, row) if row else None


def of_report(turn: BaseTurn, report_id: str) -> list[Request]:
    """Requests about one report."""
    return [_request(turn, row) for row in turn.db.execute(_here(turn).where(unsealing.c.report_id == report_id))]


def waiting(turn: BaseTurn) -> list[Request]:
    """Those that wait for a second moderator: to agree, or to look at what one did alone."""
    rows = turn.db.execute(_here(turn).order_by(unsealing.c.asked_at)).all()
    found = (_request(turn, row) for row in rows)
    return [one for one in found if rules.waits(one.danger, one.state, one.review)]


def move(turn: BaseTurn, one: Request, state: str, **values: object) -> bool:
    """Into another state; False when somebody was faster."""
    as_known = (unsealing.c.id == one.id, unsealing.c.state == one.state, unsealing.c.review == one.review)
    return bool(turn.db.execute(update(unsealing).where(*as_known).values(state=state, **values)).rowcount)


def write_down(turn: BaseTurn, what: str, one: Request, by: tuple[str, ...], why: str = "") -> None:
    """Into the log."""
    row = turn.new_id()
    entry = msgspec.json.encode(Entry(what, one.id, one.report, by, why))
    sealed = turn.seal_for_union(log.c.entry, row, entry)
    turn.db.execute(insert(log).values(id=row, community_id=turn.union, at=turn.now, entry=sealed))


def entries(turn: BaseTurn, most: int) -> list[tuple[datetime, Entry]]:
    """The last lines of the log of this union, newest first."""
    sides = communities.sides(turn.db, turn.union) if turn.union else []
    rows = select(log).where(log.c.community_id.in_(sides)).order_by(log.c.at.desc(), log.c.id).limit(most)
    decoder = msgspec.json.Decoder(Entry)
    return [(row.at, decoder.decode(turn.unseal(log.c.entry, row.id, row.entry))) for row in turn.db.execute(rows)]


def sweep_log(turn: BaseTurn, limit: int) -> int:
    """Forget the log after a year; how many lines there were, at most `limit`."""
    old = select(log.c.id).where(log.c.at < turn.now - LOG_KEPT).limit(limit)
    found = turn.db.execute(old).scalars().all()
    turn.db.execute(delete(log).where(log.c.id.in_(found)))
    return len(found)


def _here(turn: BaseTurn) -> Any:
    sides = communities.sides(turn.db, turn.union) if turn.union else []
    return select(unsealing).join(report, report.c.id == unsealing.c.report_id).where(report.c.community_id.in_(sides))


def _request(turn: BaseTurn, row: Row[Any]) -> Request:
    return Request(
        row.id,
        row.report_id,
        row.asked_id,
        row.second_id,
        row.danger,
        MemberText(turn.unseal(unsealing.c.reason, row.id, row.reason)),
        row.asked_at,
        row.state,
        row.review,
        row.delay is not None,
    )
