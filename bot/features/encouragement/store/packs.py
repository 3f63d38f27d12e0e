"""Entries of a community: what it wrote itself, and what it changed or retired of what comes with the bot.

Every query asks for the community too: an id of another one is like a missing one.
"""

from collections.abc import Collection, Sequence
from typing import Any

from sqlalchemy import Row, Select, delete, insert, or_, select, update

from bot.engine.turn import BaseTurn
from bot.features.encouragement.rules.collection import OFFERED, Change, Listed, listed
from bot.features.encouragement.rules.packs import PACKS, Entry
from bot.features.encouragement.rules.shipped import shipped
from bot.features.encouragement.store.pack_tables import entry as table


def language(turn: BaseTurn) -> str:
    """The language of what is posted here."""
    return turn.settings.language or "en"


def standing(turn: BaseTurn, packs: Sequence[str] = PACKS, spoken: str = "") -> list[Listed]:
    """Everything of these packs, retired too; in the language of the community, if none is named."""
    spoken = spoken or language(turn)
    here = _changes(turn).where(table.c.language == spoken, table.c.pack.in_(packs))
    rows = turn.db.execute(here.order_by(table.c.written_at, table.c.id))
    return listed(shipped(spoken), [_change(row) for row in rows], packs)


def entries(turn: BaseTurn, ids: Collection[str]) -> dict[str, Entry]:
    """Entries with their words, by id; those that are not there, or wait for a moderator, are left out."""
    wanted = _here(turn).where(or_(table.c.id.in_(ids), table.c.base.in_(ids)))
    rows = {row.base or row.id: row for row in turn.db.execute(wanted) if row.state in OFFERED}
    found = ((one, _entry(turn, rows[one]) if one in rows else _shipped(one)) for one in ids)
    return {one: entry for one, entry in found if entry}


def find(turn: BaseTurn, entry: str) -> Change | None:
    """The row about an entry, in any state; None where there is none."""
    row = turn.db.execute(_changes(turn).where(or_(table.c.id == entry, table.c.base == entry))).first()
    return _change(row) if row else None


def add(turn: BaseTurn, *new: Entry) -> None:
    """New entries of the community, under their ids."""
    if new:
        turn.db.execute(insert(table), [_row(turn, entry.id, entry) for entry in new])


def rewrite(turn: BaseTurn, entry_id: str, entry: Entry) -> None:
    """Other words for an entry; in the place of a shipped one, if that is what it is."""
    change = find(turn, entry_id)
    if change is None:
        row = _row(turn, turn.new_id(), entry) | {"base": entry_id}
        turn.db.execute(insert(table).values(row))
    else:
        kept = {key: value for key, value in _row(turn, change.row, entry).items() if key in _WORDS}
        turn.db.execute(update(table).where(table.c.id == change.row).values(kept))


def retire(turn: BaseTurn, entry: Entry) -> None:
    """It is not shown any more, and can be brought back."""
    change = find(turn, entry.id)
    if change:
        turn.db.execute(update(table).where(table.c.id == change.row).values(state="retired"))
    else:
        row = _row(turn, turn.new_id(), entry) | {"base": entry.id, "words": None, "by": None, "state": "retired"}
        turn.db.execute(insert(table).values(row))


def bring_back(turn: BaseTurn, entry_id: str) -> None:
    """It is shown again."""
    change = find(turn, entry_id)
    if change and not change.written:
        turn.db.execute(delete(table).where(table.c.id == change.row))
    elif change and change.state in OFFERED:
        turn.db.execute(update(table).where(table.c.id == change.row).values(state="live"))


def as_it_came(turn: BaseTurn, entry_id: str) -> None:
    """A shipped entry with its first words again."""
    turn.db.execute(delete(table).where(table.c.community_id == turn.union, table.c.base == entry_id))


_WORDS = ("kind", "practice", "words", "by", "written_at")


def _here(turn: BaseTurn) -> Select[Any]:
    return select(table).where(table.c.community_id == turn.union)


def _changes(turn: BaseTurn) -> Select[Any]:
    """Rows without their words."""
    known = (getattr(table.c, name) for name in ("id", "base", "pack", "practice", "state", "membership_id"))
    written = table.c.words.is_not(None).label("written")
    return select(*known, written).where(table.c.community_id == turn.union)


def _row(turn: BaseTurn, row: str, entry: Entry) -> dict[str, object]:
    return {
        "id": row,
        "community_id": turn.union,
        "base": "",
        "pack": entry.pack,
        "language": entry.language,
        "kind": entry.kind,
        "practice": entry.practice,
        "words": turn.seal_for_union(table.c.words, row, entry.text),
        "by": turn.seal_for_union(table.c.by, row, entry.by) if entry.by else None,
        "state": "live",
        "written_at": turn.now,
    }


def _change(row: Row[Any]) -> Change:
    return Change(row.base or row.id, row.id, row.pack, row.practice, row.state, row.written, row.membership_id or "")


def _shipped(entry: str) -> Entry | None:
    return shipped(entry.partition(".")[0]).get(entry)


def _entry(turn: BaseTurn, row: Row[Any]) -> Entry | None:
    if row.words is None:
        return _shipped(row.base)
    return Entry(
        id=row.base or row.id,
        pack=row.pack,
        language=row.language,
        kind=row.kind,
        text=turn.unseal(table.c.words, row.id, row.words),
        practice=row.practice,
        by=turn.unseal(table.c.by, row.id, row.by) if row.by else "",
        own=True,
    )
