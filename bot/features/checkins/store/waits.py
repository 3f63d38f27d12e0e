"""What members wait for: every look-up asks for the owner too."""

from typing import Any

from sqlalchemy import Column, ColumnElement, bindparam, func, insert, select, update

from bot.engine.storage.hot import HotSelect
from bot.engine.turn import Turn
from bot.features.checkins.rules.waiting import Waiting
from bot.features.checkins.store.plan_tables import waiting as table

_WORDS: tuple[Column[bytes], ...] = (table.c.if_no, table.c.tell, table.c.script)

_FIND = HotSelect(select(table).where(table.c.membership_id == bindparam("member"), table.c.id == bindparam("wanted")))


def add(turn: Turn, new: Waiting) -> None:
    """Keep a new one."""
    fixed = {"id": new.id, "membership_id": turn.me.id, "added": new.added}
    turn.db.execute(insert(table).values(**fixed, **_changeable(turn, new)))


def change(turn: Turn, changed: Waiting) -> None:
    """Keep what changed."""
    mine = update(table).where(_mine(turn), table.c.id == changed.id)
    turn.db.execute(mine.values(**_changeable(turn, changed)))


def find(turn: Turn, waiting_id: str) -> Waiting | None:
    """The member's waiting with this id; None when it is gone or somebody else's."""
    row = _FIND.first(turn.db, member=turn.me.id, wanted=waiting_id)
    return _waiting(turn, row) if row else None


def starting(turn: Turn, start: str) -> Waiting | None:
    """The member's waiting whose id begins like this, as the value of a button carries it."""
    found = table.c.id.startswith(start, autoescape=True)
    row = turn.db.execute(select(table).where(_mine(turn), found)).first()
    return _waiting(turn, row) if row and start else None


def in_state(turn: Turn, state: str = "open", most: int = 500, skip: int = 0) -> list[Waiting]:
    """Those in a state, the nearest day first."""
    found = select(table).where(_mine(turn), table.c.state == state).order_by(table.c.day, table.c.id)
    return [_waiting(turn, row) for row in turn.db.execute(found.limit(most).offset(skip))]


def how_many(turn: Turn) -> int:
    """How many are open."""
    mine = select(func.count()).where(_mine(turn), table.c.state == "open")
    return int(turn.db.execute(mine).scalar_one())


def ended_by(turn: Turn, entry_id: str) -> Waiting | None:
    """The one that an entry was the answer to."""
    row = turn.db.execute(select(table).where(_mine(turn), table.c.entry_id == entry_id)).first()
    return _waiting(turn, row) if row else None


def at_organisation(turn: Turn, organisation_id: str) -> list[Waiting]:
    """The open ones at an organisation, the nearest day first."""
    mine = select(table).where(_mine(turn), table.c.organisation_id == organisation_id, table.c.state == "open")
    return [_waiting(turn, row) for row in turn.db.execute(mine.order_by(table.c.day, table.c.id))]


def everything(turn: Turn) -> list[Waiting]:
    """All of them, the oldest first."""
    return [_waiting(turn, row) for row in turn.db.execute(select(table).where(_mine(turn)).order_by(table.c.added))]


def pause(turn: Turn, *, paused: bool) -> None:
    """Set all open ones aside, or take them up again."""
    before, after = ("open", "paused") if paused else ("paused", "open")
    turn.db.execute(update(table).where(_mine(turn), table.c.state == before).values(state=after))


def _mine(turn: Turn) -> ColumnElement[bool]:
    return table.c.membership_id == turn.me.id


def _changeable(turn: Turn, kept: Waiting) -> dict[str, object]:
    words = {
        column.name: turn.seal(column, kept.id, typed) if (typed := getattr(kept, column.name)) else None
        for column in _WORDS
    }
    return {
        "kind": kept.kind,
        "ahead": kept.ahead,
        "day": kept.day,
        "closes": kept.closes,
        "state": kept.state,
        "organisation_id": kept.organisation or None,
        "entry_id": kept.entry or None,
        **words,
    }


def _waiting(turn: Turn, row: Any) -> Waiting:
    words = {
        column.name: turn.unseal(column, row.id, sealed) if (sealed := getattr(row, column.name)) else ""
        for column in _WORDS
    }
    return Waiting(
        id=row.id,
        kind=row.kind,
        ahead=row.ahead,
        day=row.day,
        closes=row.closes,
        added=row.added,
        organisation=row.organisation_id or "",
        state=row.state,
        entry=row.entry_id or "",
        **words,
    )
