"""What members suggested: sealed with their own key, gone with them, shown to nobody before a moderator did."""

from datetime import datetime
from typing import Any

from msgspec import Struct
from sqlalchemy import Row, Select, delete, func, insert, select, update

from bot.engine.turn import BaseTurn, Turn
from bot.features.encouragement.rules.packs import Entry
from bot.features.encouragement.store.pack_tables import entry as table

OPEN = ("waits", "returned")


class Suggested(Struct, frozen=True):
    """An entry, whose it is (a membership), in which state, and since when."""

    entry: Entry
    author: str
    state: str
    at: datetime


def add(turn: Turn, entry: Entry) -> None:
    """Keep it under its id until a moderator has read it."""
    place = {"id": entry.id, "community_id": turn.me.union, "membership_id": turn.me.id, "base": ""}
    turn.db.execute(insert(table).values(**place, **_words(turn, entry)))


def change(turn: Turn, entry: Entry) -> None:
    """Other words for one that came back."""
    turn.db.execute(update(table).where(*_mine(turn, entry.id)).values(**_words(turn, entry)))


def find(turn: BaseTurn, entry_id: str) -> Suggested | None:
    """One that a member of this union suggested."""
    row = turn.db.execute(_here(turn).where(table.c.id == entry_id)).first()
    return _suggested(turn, row) if row else None


def everything(turn: Turn) -> list[Suggested]:
    """All of this member, oldest first."""
    mine = select(table).where(table.c.membership_id == turn.me.id).order_by(table.c.written_at, table.c.id)
    return [_suggested(turn, row) for row in turn.db.execute(mine)]


def waiting(turn: Turn) -> int:
    """How many of this member wait or came back."""
    mine = select(func.count()).where(table.c.membership_id == turn.me.id, table.c.state.in_(OPEN))
    return int(turn.db.execute(mine).scalar_one())


def decide(turn: BaseTurn, entry_id: str, state: str) -> None:
    """A moderator has read it."""
    turn.db.execute(update(table).where(table.c.id == entry_id, table.c.state == "waits").values(state=state))


def remove(turn: BaseTurn, entry_id: str) -> None:
    """It goes, with its words, if nobody was shown it yet."""
    turn.db.execute(delete(table).where(table.c.id == entry_id, table.c.state.in_(OPEN)))


def _here(turn: BaseTurn) -> Select[Any]:
    return select(table).where(table.c.community_id == turn.union, table.c.membership_id.is_not(None))


def _mine(turn: Turn, entry_id: str) -> tuple[Any, ...]:
    return table.c.id == entry_id, table.c.membership_id == turn.me.id, table.c.state == "returned"


def _words(turn: Turn, entry: Entry) -> dict[str, object]:
    return {
        "pack": entry.pack,
        "language": entry.language,
        "kind": entry.kind,
        "practice": "",
        "words": turn.seal(table.c.words, entry.id, entry.text),
        "by": turn.seal(table.c.by, entry.id, entry.by) if entry.by else None,
        "state": "waits",
        "written_at": turn.now,
    }


def _suggested(turn: BaseTurn, row: Row[Any]) -> Suggested:
    text = turn.unseal(table.c.words, row.id, row.words)
    by = turn.unseal(table.c.by, row.id, row.by) if row.by else ""
    entry = Entry(row.id, row.pack, row.language, row.kind, text, "", by, own=True)
    return Suggested(entry, row.membership_id, row.state, row.written_at)
