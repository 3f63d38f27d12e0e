"""Files of exchanges in the database: sealed with their owner's key, and never there before they were cleaned."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

import msgspec
from msgspec.structs import replace
from sqlalchemy import bindparam, delete, exists, func, insert, select, update

from bot.chat.files import Cleaned
from bot.engine.base_turn import BaseTurn, field
from bot.engine.exchanges.values import File
from bot.engine.keeping.retention import remove as remove_old
from bot.engine.keys.vault import Unreadable
from bot.engine.members.member import Member
from bot.engine.schema.exchanges import exchange_file as file
from bot.engine.schema.exchanges import piece
from bot.engine.storage.hot import HotSelect

SWEPT_AT_ONCE = 4
"""Rows of up to 8 MB, which are overwritten as they go."""
_ABOUT, _CONTENT = field(file.c.about), field(file.c.content)
_about = msgspec.json.Decoder(Cleaned)


def add(turn: BaseTurn, new: File, source: bytes | None) -> None:
    """A file of one seat, of which nothing is here yet."""
    values = {"id": new.id, "exchange_id": new.exchange, "seat_id": new.seat, "state": new.state}
    turn.db.execute(insert(file).values(source=source, since=turn.now, **values))


def keep(turn: BaseTurn, file_id: str, cleaned: Cleaned, owner: Member) -> bool:
    """What is left of it, for its owner to decide about; False where it is not waited for any more."""
    coming = update(file).where(file.c.id == file_id, file.c.state == "coming")
    sealed = _sealed(turn, file_id, cleaned, owner)
    return bool(turn.db.execute(coming.values(state="asked", since=turn.now, **sealed)).rowcount)


def keep_words(turn: BaseTurn, file_id: str, cleaned: Cleaned, owner: Member) -> None:
    """Of one that waits for its owner's decision: its words, with what was found taken out, in place of all else."""
    words = Cleaned("text", "text.txt", text=cleaned.masked)
    asked = update(file).where(file.c.id == file_id, file.c.state == "asked")
    turn.db.execute(asked.values(**_sealed(turn, file_id, words, owner)))


def find(turn: BaseTurn, file_id: str) -> File | None:
    """A file by id, whoever asks, without its bytes."""
    row = turn.db.execute(select(*_LIGHT).where(file.c.id == file_id)).first()
    return _file(turn, row) if row else None


def content(turn: BaseTurn, file_id: str) -> bytes:
    """Its bytes; none for a text, and none once they cannot be opened."""
    sealed = turn.db.execute(select(file.c.content).where(file.c.id == file_id)).scalar()
    try:
        return turn.vault.open_bytes(_CONTENT, file_id, sealed) if sealed else b""
    except Unreadable:
        return b""


def waiting(turn: BaseTurn, seats: Sequence[str]) -> int:
    """How many files of these seats are on their way here or wait for a decision."""
    count = select(func.count()).select_from(file).where(file.c.seat_id.in_(seats), file.c.state != "passed")
    return int(turn.db.execute(count).scalar_one())


def all_by(turn: BaseTurn, seat_id: str) -> list[File]:
    """Everything from one seat, oldest first, without the bytes."""
    rows = turn.db.execute(select(*_LIGHT).where(file.c.seat_id == seat_id).order_by(file.c.since, file.c.id)).all()
    return [_file(turn, row) for row in rows]


def attach(turn: BaseTurn, file_id: str, piece_id: str) -> None:
    """It goes along with a piece from now on."""
    if file_id:
        gone = update(file).where(file.c.id == file_id)
        turn.db.execute(gone.values(piece_id=piece_id, state="passed", since=turn.now))


def id_along_with(turn: BaseTurn, piece_id: str) -> str:
    """Which file goes along with a piece; "" for none."""
    return turn.db.execute(select(file.c.id).where(file.c.piece_id == piece_id)).scalar() or ""


def along_with(turn: BaseTurn, piece_id: str) -> Cleaned | None:
    """What goes along with a piece, with its bytes; None for nothing, and for a text, whose words the piece has."""
    row = _ALONG.first(turn.db, piece=piece_id)
    found = _file(turn, row).cleaned if row else None
    if row is None or found is None or found.kind == "text":
        return None
    bytes_ = content(turn, row.id)
    return replace(found, content=bytes_) if bytes_ else None


def known(turn: BaseTurn, source: bytes) -> bool:
    """Whether a file of this message is here already."""
    return turn.db.execute(select(file.c.id).where(file.c.source == source).limit(1)).first() is not None


def taken_back(turn: BaseTurn, source: bytes) -> list[str]:
    """The message they came with is gone: those that wait go; the pieces of the others are returned."""
    turn.db.execute(delete(file).where(file.c.source == source, file.c.piece_id.is_(None)))
    return [*turn.db.execute(select(file.c.piece_id).where(file.c.source == source)).scalars()]


def remove(turn: BaseTurn, file_id: str) -> None:
    """As if it had never been handed in."""
    turn.db.execute(delete(file).where(file.c.id == file_id))


def end(turn: BaseTurn, exchange_id: str, *, evidence: bool) -> None:
    """The exchange has ended: its files go, but for those that were read where it was reported."""
    over = delete(file).where(file.c.exchange_id == exchange_id)
    turn.db.execute(over.where(file.c.state != "passed") if evidence else over)


def forget(turn: BaseTurn, seat_id: str) -> None:
    """All of one seat."""
    turn.db.execute(delete(file).where(file.c.seat_id == seat_id))


def sweep(turn: BaseTurn, states: Sequence[str], before: datetime) -> int:
    """Forget what has been in one of these states since before then; at most a few at a time."""
    return remove_old(turn.db, file, file.c.state.in_(states) & (file.c.since < before), SWEPT_AT_ONCE)


def without(turn: BaseTurn, piece_ids: Sequence[str]) -> None:
    """The words of these pieces are gone, and what went along with them."""
    turn.db.execute(delete(file).where(file.c.piece_id.in_(piece_ids)))


def alone(turn: BaseTurn) -> None:
    """Files go whose piece is gone."""
    known = exists().where(piece.c.id == file.c.piece_id)
    turn.db.execute(delete(file).where(file.c.piece_id.is_not(None), ~known))


def _sealed(turn: BaseTurn, file_id: str, cleaned: Cleaned, owner: Member) -> dict[str, bytes | None]:
    about = msgspec.json.encode(replace(cleaned, content=b""))
    return {
        "about": turn.vault.seal(owner.person, _ABOUT, file_id, about),
        "content": turn.vault.seal(owner.person, _CONTENT, file_id, cleaned.content) if cleaned.content else None,
    }


_LIGHT = (file.c.id, file.c.exchange_id, file.c.seat_id, file.c.state, file.c.about, file.c.piece_id)
_ALONG = HotSelect(select(*_LIGHT).where(file.c.piece_id == bindparam("piece")))
"""Every message asks for it, and few have one."""


def _file(turn: BaseTurn, row: Any) -> File:
    return File(row.id, row.exchange_id, row.seat_id, row.state, _cleaned(turn, row), row.piece_id)


def _cleaned(turn: BaseTurn, row: Any) -> Cleaned | None:
    try:
        return _about.decode(turn.vault.open(_ABOUT, row.id, row.about)) if row.about else None
    except Unreadable:
        return None
