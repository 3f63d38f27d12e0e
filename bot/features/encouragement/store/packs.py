"""Pieces of a community: what it wrote itself, and what it changed or retired of what comes with the bot.

Every query asks for the community too: an id of another one is like a missing one.
"""

from collections.abc import Collection, Sequence
from typing import Any

from sqlalchemy import Row, Select, delete, insert, or_, select, update

from bot.engine.turn import BaseTurn
from bot.features.encouragement.rules.collection import OFFERED, Change, Listed, listed
from bot.features.encouragement.rules.packs import PACKS, Piece
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


def pieces(turn: BaseTurn, ids: Collection[str]) -> dict[str, Piece]:
    """Pieces with their words, by id; those that are not there, or wait for a moderator, are left out."""
    wanted = _here(turn).where(or_(table.c.id.in_(ids), table.c.base.in_(ids)))
    rows = {row.base or row.id: row for row in turn.db.execute(wanted) if row.state in OFFERED}
    found = ((one, _piece(turn, rows[one]) if one in rows else _shipped(one)) for one in ids)
    return {one: piece for one, piece in found if piece}


def find(turn: BaseTurn, piece: str) -> Change | None:
    """The row about a piece, in any state; None where there is none."""
    row = turn.db.execute(_changes(turn).where(or_(table.c.id == piece, table.c.base == piece))).first()
    return _change(row) if row else None


def add(turn: BaseTurn, *new: Piece) -> None:
    """New pieces of the community, under their ids."""
    if new:
        turn.db.execute(insert(table), [_row(turn, piece.id, piece) for piece in new])


def rewrite(turn: BaseTurn, piece_id: str, piece: Piece) -> None:
    """Other words for a piece; in the place of a shipped one, if that is what it is."""
    change = find(turn, piece_id)
    if change is None:
        row = _row(turn, turn.new_id(), piece) | {"base": piece_id}
        turn.db.execute(insert(table).values(row))
    else:
        kept = {key: value for key, value in _row(turn, change.row, piece).items() if key in _WORDS}
        turn.db.execute(update(table).where(table.c.id == change.row).values(kept))


def retire(turn: BaseTurn, piece: Piece) -> None:
    """It is not shown any more, and can be brought back."""
    change = find(turn, piece.id)
    if change:
        turn.db.execute(update(table).where(table.c.id == change.row).values(state="retired"))
    else:
        row = _row(turn, turn.new_id(), piece) | {"base": piece.id, "words": None, "by": None, "state": "retired"}
        turn.db.execute(insert(table).values(row))


def bring_back(turn: BaseTurn, piece_id: str) -> None:
    """It is shown again."""
    change = find(turn, piece_id)
    if change and not change.written:
        turn.db.execute(delete(table).where(table.c.id == change.row))
    elif change and change.state in OFFERED:
        turn.db.execute(update(table).where(table.c.id == change.row).values(state="live"))


def as_it_came(turn: BaseTurn, piece_id: str) -> None:
    """A shipped piece with its first words again."""
    turn.db.execute(delete(table).where(table.c.community_id == turn.union, table.c.base == piece_id))


_WORDS = ("kind", "practice", "words", "by", "written_at")


def _here(turn: BaseTurn) -> Select[Any]:
    return select(table).where(table.c.community_id == turn.union)


def _changes(turn: BaseTurn) -> Select[Any]:
    """Rows without their words."""
    known = (getattr(table.c, name) for name in ("id", "base", "pack", "practice", "state", "membership_id"))
    written = table.c.words.is_not(None).label("written")
    return select(*known, written).where(table.c.community_id == turn.union)


def _row(turn: BaseTurn, row: str, piece: Piece) -> dict[str, object]:
    return {
        "id": row,
        "community_id": turn.union,
        "base": "",
        "pack": piece.pack,
        "language": piece.language,
        "kind": piece.kind,
        "practice": piece.practice,
        "words": turn.seal_for_union(table.c.words, row, piece.text),
        "by": turn.seal_for_union(table.c.by, row, piece.by) if piece.by else None,
        "state": "live",
        "written_at": turn.now,
    }


def _change(row: Row[Any]) -> Change:
    return Change(row.base or row.id, row.id, row.pack, row.practice, row.state, row.written, row.membership_id or "")


def _shipped(piece: str) -> Piece | None:
    return shipped(piece.partition(".")[0]).get(piece)


def _piece(turn: BaseTurn, row: Row[Any]) -> Piece | None:
    if row.words is None:
        return _shipped(row.base)
    return Piece(
        id=row.base or row.id,
        pack=row.pack,
        language=row.language,
        kind=row.kind,
        text=turn.unseal(table.c.words, row.id, row.words),
        practice=row.practice,
        by=turn.unseal(table.c.by, row.id, row.by) if row.by else "",
        own=True,
    )
