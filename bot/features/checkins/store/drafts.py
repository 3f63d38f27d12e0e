"""Replies being written: one an entry, sealed whole; every look-up asks for the owner too."""

from typing import Any

import msgspec
from msgspec import Struct
from sqlalchemy import ColumnElement, Row, delete, insert, select, update

from bot.engine.turn import Turn
from bot.features.checkins.rules.drafts import Draft
from bot.features.checkins.rules.reply import Shape, Typed
from bot.features.checkins.store.tables import draft as table


class _Made(Struct, frozen=True):
    shape: Shape
    typed: Typed


def add(turn: Turn, new: Draft) -> None:
    """Keep a new draft; its entry has none yet."""
    turn.db.execute(
        insert(table).values(id=new.id, membership_id=turn.me.id, entry_id=new.entry, **_changeable(turn, new))
    )


def find(turn: Turn, draft_id: str) -> Draft | None:
    """The member's draft with this id; None when it is gone or somebody else's."""
    return _first(turn, table.c.id == draft_id)


def of_entry(turn: Turn, entry_id: str) -> Draft | None:
    """The draft of an entry."""
    return _first(turn, table.c.entry_id == entry_id)


def everything(turn: Turn) -> list[Draft]:
    """All drafts."""
    return [_draft(turn, row) for row in turn.db.execute(select(table).where(_mine(turn)).order_by(table.c.id))]


def change(turn: Turn, changed: Draft) -> None:
    """Keep a draft as it is now."""
    turn.db.execute(update(table).where(_mine(turn), table.c.id == changed.id).values(**_changeable(turn, changed)))


def remove(turn: Turn, draft_id: str) -> None:
    """Erase a draft."""
    turn.db.execute(delete(table).where(_mine(turn), table.c.id == draft_id))


def _first(turn: Turn, which: ColumnElement[bool]) -> Draft | None:
    row = turn.db.execute(select(table).where(_mine(turn), which)).first()
    return _draft(turn, row) if row else None


def _mine(turn: Turn) -> ColumnElement[bool]:
    return table.c.membership_id == turn.me.id


def _changeable(turn: Turn, one: Draft) -> dict[str, object]:
    made_of = msgspec.json.encode(_Made(one.shape, one.typed)).decode()
    return {
        "words": turn.seal(table.c.words, one.id, one.words),
        "made_of": turn.seal(table.c.made_of, one.id, made_of),
        "edited": one.edited,
        "parked_until": one.parked_until,
    }


def _draft(turn: Turn, row: Row[Any]) -> Draft:
    made = msgspec.json.decode(turn.unseal(table.c.made_of, row.id, row.made_of), type=_Made)
    words = turn.unseal(table.c.words, row.id, row.words)
    return Draft(row.id, row.entry_id, made.shape, made.typed, words, row.edited, row.parked_until)
