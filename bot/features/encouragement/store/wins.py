"""Wins and tries: every look-up asks for the owner too."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, delete, func, insert, select, update

from bot.engine.turn import BaseTurn, Turn
from bot.features.encouragement.rules.wins import Win
from bot.features.encouragement.store.tables import win


def add(turn: Turn, new: Win) -> None:
    """Keep it, for its author alone."""
    words = turn.seal(win.c.words, new.id, new.words)
    name = turn.seal(win.c.name, new.id, new.name) if new.name else None
    row = {"id": new.id, "kind": new.kind, "words": words, "name": name, "state": new.state, "written_at": new.at}
    turn.db.execute(insert(win).values(membership_id=turn.me.id, **row))


def find(turn: Turn, win_id: str) -> Win | None:
    """One of this member's."""
    row = turn.db.execute(select(win).where(win.c.id == win_id, _mine(turn))).first()
    return _read(turn, row) if row else None


def newest(turn: Turn, most: int, skip: int = 0) -> Sequence[Win]:
    """This member's, newest first."""
    mine = select(win).where(_mine(turn)).order_by(win.c.written_at.desc(), win.c.id)
    return [_read(turn, row) for row in turn.db.execute(mine.limit(most).offset(skip))]


def how_many(turn: Turn) -> int:
    """How many this member has."""
    return int(turn.db.execute(select(func.count()).where(_mine(turn))).scalar_one())


def note(turn: BaseTurn, win_id: str, state: str, messages: Sequence[str] = ()) -> None:
    """What has become of it."""
    turn.db.execute(update(win).where(win.c.id == win_id).values(state=state, messages=" ".join(messages)))


def remove(turn: Turn, win_id: str) -> None:
    """Throw it away."""
    turn.db.execute(delete(win).where(win.c.id == win_id, _mine(turn)))


def waiting(turn: BaseTurn, win_id: str) -> tuple[str, Win] | None:
    """(membership of its author, the win) of one that waits for a moderator."""
    row = turn.db.execute(select(win).where(win.c.id == win_id, win.c.state == "waits")).first()
    return (row.membership_id, _read(turn, row)) if row else None


def who_posted(turn: BaseTurn, since: datetime, until: datetime) -> set[str]:
    """The memberships that wrote one in a span and posted it."""
    there = (win.c.state == "posted", win.c.written_at > since, win.c.written_at <= until)
    return set(turn.db.execute(select(win.c.membership_id).where(*there).distinct()).scalars())


def _mine(turn: Turn) -> ColumnElement[bool]:
    return win.c.membership_id == turn.me.id


def _read(turn: BaseTurn, row: Row[Any]) -> Win:
    name = turn.unseal(win.c.name, row.id, row.name) if row.name else ""
    words = turn.unseal(win.c.words, row.id, row.words)
    return Win(row.id, row.kind, row.written_at, words, name, row.state, tuple(row.messages.split()))
