"""Requests for a message, and the cards by which people on duty were called."""

from typing import Any

from sqlalchemy import Row, delete, insert, select, update

from bot.engine.turn import BaseTurn, Turn
from bot.features.care.rules.calling import Ask
from bot.features.care.store.tables import alert, ask


def mine(turn: Turn) -> Ask | None:
    """This member's own request."""
    row = turn.db.execute(select(ask).where(ask.c.membership_id == turn.me.id, ask.c.closed.is_(False))).first()
    return _ask(row) if row else None


def find(turn: BaseTurn, ask_id: str) -> Ask | None:
    """The request with this id, if it is of the union of this turn."""
    row = turn.db.execute(select(ask).where(ask.c.id == ask_id, ask.c.closed.is_(False))).first()
    owner = turn.member(row.membership_id) if row else None
    return _ask(row) if row and owner and owner.union == turn.union else None


def union_of(turn: Turn, ask_id: str) -> str | None:
    """Where a request was made."""
    row = turn.db.execute(select(ask.c.membership_id).where(ask.c.id == ask_id)).first()
    owner = turn.member(row.membership_id) if row else None
    return owner.union if owner else None


def open_one(turn: Turn) -> Ask:
    """A new request of this member. One that was taken back opens again, with the calls that it has had."""
    again = update(ask).where(ask.c.membership_id == turn.me.id)
    fresh = {"opened_at": turn.now, "closed": False}
    if not turn.db.execute(again.values(**fresh)).rowcount:
        turn.db.execute(insert(ask).values(id=turn.new_id(), membership_id=turn.me.id, **fresh))
    row = turn.db.execute(select(ask).where(ask.c.membership_id == turn.me.id)).one()
    return _ask(row)


def close(turn: Turn, ask_id: str) -> None:
    """It was taken back. The row goes a day later."""
    turn.db.execute(update(ask).where(ask.c.id == ask_id).values(closed=True, taken_by=None))


def forget_closed(turn: Turn) -> None:
    """The day is over."""
    turn.db.execute(delete(ask).where(ask.c.membership_id == turn.me.id, ask.c.closed.is_(True)))


def change(turn: BaseTurn, changed: Ask) -> None:
    """Keep how it stands now."""
    values = {name: getattr(changed, name) for name in ("called_at", "calls", "rounds", "taken_by", "passed_by")}
    turn.db.execute(update(ask).where(ask.c.id == changed.id).values(**values))


def end(turn: BaseTurn, ask_id: str) -> None:
    """The request is over: nothing of it stays here."""
    turn.db.execute(delete(ask).where(ask.c.id == ask_id))


def note_alert(turn: BaseTurn, ask_id: str, to: str, message_id: str) -> None:
    """Remember a card, to change it when somebody takes the request."""
    turn.db.execute(insert(alert).values(message_id=message_id, ask_id=ask_id, membership_id=to))


def alerts(turn: BaseTurn, ask_id: str) -> list[tuple[str, str]]:
    """(member, message id) of every card about a request."""
    rows = turn.db.execute(select(alert.c.membership_id, alert.c.message_id).where(alert.c.ask_id == ask_id))
    return [(row.membership_id, row.message_id) for row in rows]


def drop_alerts(turn: BaseTurn, ask_id: str) -> None:
    """These cards say what is so, and need no change any more."""
    turn.db.execute(delete(alert).where(alert.c.ask_id == ask_id))


def _ask(row: Row[Any]) -> Ask:
    return Ask(
        id=row.id,
        member=row.membership_id,
        opened_at=row.opened_at,
        called_at=row.called_at,
        calls=row.calls,
        rounds=row.rounds,
        taken_by=row.taken_by,
        passed_by=row.passed_by,
    )
