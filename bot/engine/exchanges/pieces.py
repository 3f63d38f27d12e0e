"""What the sides wrote, in the database."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

import msgspec
from msgspec import Struct
from sqlalchemy import Row, bindparam, delete, func, insert, select, update

from bot.chat.text import MemberText
from bot.engine.base_turn import BaseTurn, field
from bot.engine.exchanges.values import Piece, State
from bot.engine.keys.vault import Unreadable
from bot.engine.members.blocks import OF_LEAD
from bot.engine.members.member import Member
from bot.engine.schema.exchanges import exchange, piece, seat
from bot.engine.storage.hot import HotChange, HotInsert, HotSelect

if TYPE_CHECKING:
    from bot.engine.turn import Turn

_BODY = field(piece.c.body)
_BY_ID = HotSelect(select(piece).where(piece.c.id == bindparam("piece")))
_INSERT = HotInsert(insert(piece))
_SETTLE = HotChange(
    update(piece)
    .where(piece.c.id == bindparam("piece"))
    .values(body=bindparam("words"), state=bindparam("now"), message_id=bindparam("copy"))
)
_LAST = HotSelect(
    select(func.coalesce(func.max(piece.c.number), 0).label("number")).where(
        piece.c.exchange_id == bindparam("exchange")
    )
)
_WRITTEN = HotSelect(
    select(func.count().label("many"))
    .select_from(piece)
    .join(seat, seat.c.id == piece.c.seat_id)
    .where(seat.c.mark.in_(OF_LEAD), piece.c.written_at > bindparam("since"))
)
_BY_SOURCE = HotSelect(select(piece).where(piece.c.source == bindparam("mark")))


class Body(Struct, frozen=True):
    """What is sealed of a piece. What a screen saw in it stands here and nowhere in clear."""

    text: str
    above: tuple[tuple[str, str], ...] = ()
    hold: str = ""


_bodies = msgspec.json.Decoder(Body)


def find(turn: BaseTurn, piece_id: str) -> Piece | None:
    """A piece by id, whoever asks."""
    row = _BY_ID.first(turn.db, piece=piece_id)
    return _piece(turn, row) if row else None


def by_source(turn: BaseTurn, source: bytes) -> Piece | None:
    """The piece that a message at the platform came as."""
    row = _BY_SOURCE.first(turn.db, mark=source)
    return _piece(turn, row) if row else None


def of(turn: BaseTurn, exchange_id: str, *states: State, by: str = "") -> list[Piece]:
    """Pieces in these states, in the order of writing; `by` is the seat of the author."""
    wanted = select(piece).where(piece.c.exchange_id == exchange_id, piece.c.state.in_(states))
    theirs = wanted.where(piece.c.seat_id == by) if by else wanted
    return [_piece(turn, row) for row in turn.db.execute(theirs.order_by(piece.c.number)).all()]


def all_by(turn: BaseTurn, seat_id: str) -> list[Piece]:
    """Everything that was written from one seat, in order."""
    wanted = select(piece).where(piece.c.seat_id == seat_id).order_by(piece.c.number)
    return [_piece(turn, row) for row in turn.db.execute(wanted).all()]


def ids_by(turn: BaseTurn, seat_id: str) -> list[tuple[str, str | None]]:
    """(piece, the reader's copy in the outbox) of everything that was written from one seat, unopened."""
    wanted = select(piece.c.id, piece.c.message_id).where(piece.c.seat_id == seat_id)
    return [(row.id, row.message_id) for row in turn.db.execute(wanted).all()]


def held_in(turn: BaseTurn, union: str) -> list[Piece]:
    """What waits for a moderator, oldest first."""
    joined = select(piece).join(exchange, exchange.c.id == piece.c.exchange_id)
    wanted = joined.where(exchange.c.union_id == union, piece.c.state == "held")
    return [_piece(turn, row) for row in turn.db.execute(wanted.order_by(piece.c.written_at, piece.c.id)).all()]


def pending_for(turn: BaseTurn, piece_id: str) -> Piece | None:
    """What is to take the place of a piece, while it waits for a decision."""
    waits = piece.c.corrects == piece_id, piece.c.state.in_(("asked", "held"))
    row = turn.db.execute(select(piece).where(*waits)).first()
    return _piece(turn, row) if row else None


def take_over(turn: BaseTurn, old: Piece, new_id: str) -> None:
    """The message at the platform stands for the new piece from now on."""
    change(turn, old.id, source=None)
    change(turn, new_id, source=old.source)


def withdraw(turn: BaseTurn, one: Piece) -> None:
    """One that waits for a decision waits no more: gone, or for moderators alone to see for a while."""
    if one.state == "asked":
        remove(turn, one.id)
    elif one.state == "held":
        move(turn, one.id, "held", "withdrawn", gone_at=turn.now, source=None)


def written_since(turn: BaseTurn, lead: str, since: datetime) -> int:
    """How many pieces somebody has written since then, by whichever account."""
    return int(_WRITTEN.first(turn.db, lead=lead, since=since).many)


def source_mark(turn: Turn, message: str) -> bytes:
    """By which the piece is found that a message of the member's became; `message` is the platform's id of it."""
    return turn.vault.fingerprint("source", f"{turn.me.account}:{message}")


def add(turn: BaseTurn, new: Piece, owner: Member) -> None:
    """Something was written."""
    values = {
        "id": new.id,
        "exchange_id": new.exchange,
        "seat_id": new.seat,
        "body": _sealed(turn, owner, new.id, Body(new.text.value, new.above, new.hold)),
        "state": new.state,
        "source": new.source,
        "number": _LAST.first(turn.db, exchange=new.exchange).number + 1,
        "message_id": None,
        "corrects": new.corrects,
        "written_at": new.written_at,
        "gone_at": None,
    }
    _INSERT.run(turn.db, values)


def settle(turn: BaseTurn, one: Piece, owner: Member, state: State, message: str | None = None) -> None:
    """Its last state but for what the author does with it: what a screen saw in it goes."""
    body = _sealed(turn, owner, one.id, Body(one.text.value))
    _SETTLE.run(turn.db, piece=one.id, words=body, now=state, copy=message)


def move(turn: BaseTurn, piece_id: str, before: State, after: State, **values: object) -> bool:
    """From one state to another; False when it was in a third."""
    changed = update(piece).where(piece.c.id == piece_id, piece.c.state == before)
    return bool(turn.db.execute(changed.values(state=after, **values)).rowcount)


def change(turn: BaseTurn, piece_id: str, **values: object) -> None:
    """Set columns of a piece."""
    turn.db.execute(update(piece).where(piece.c.id == piece_id).values(**values))


def remove(turn: BaseTurn, piece_id: str) -> None:
    """As if it had never been written."""
    turn.db.execute(delete(piece).where(piece.c.id == piece_id))


def _piece(turn: BaseTurn, row: Row[Any]) -> Piece:
    text = _text(turn, row) if row.body else ""
    body = _bodies.decode(text) if text else Body("")
    return Piece(
        id=row.id,
        exchange=row.exchange_id,
        seat=row.seat_id,
        text=MemberText(body.text),
        state=row.state,
        written_at=row.written_at,
        above=body.above,
        hold=body.hold,
        corrects=row.corrects,
        message=row.message_id,
        gone_at=row.gone_at,
        source=row.source,
    )


def _sealed(turn: BaseTurn, owner: Member, piece_id: str, body: Body) -> bytes:
    return turn.vault.seal(owner.person, _BODY, piece_id, msgspec.json.encode(body))


def _text(turn: BaseTurn, row: Row[Any]) -> str:
    """What was sealed; nothing when its key was forgotten."""
    try:
        return turn.vault.open(_BODY, row.id, row.body)
    except Unreadable:
        return ""
