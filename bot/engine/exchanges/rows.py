"""Exchanges, seats and pieces in the database."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

import msgspec
from msgspec import Struct
from sqlalchemy import Row, delete, func, insert, select, update

from bot.chat.text import MemberText
from bot.engine.base_turn import BaseTurn, field
from bot.engine.exchanges.values import Exchange, Piece, Seat, State
from bot.engine.people import Member
from bot.engine.schema.exchanges import exchange, piece, seat
from bot.engine.schema.people import account
from bot.engine.vault import Unreadable

if TYPE_CHECKING:
    from bot.engine.turn import Turn

_NAME = field(seat.c.name)
_BODY = field(piece.c.body)


class Body(Struct, frozen=True):
    """What is sealed of a piece. What a screen saw in it stands here and nowhere in clear."""

    text: str
    above: tuple[tuple[str, str], ...] = ()
    hold: str = ""


_bodies = msgspec.json.Decoder(Body)


def find(turn: BaseTurn, exchange_id: str) -> Exchange | None:
    """An exchange by id, whoever asks; its seats in the order of opening."""
    row = turn.db.execute(select(exchange).where(exchange.c.id == exchange_id)).first()
    return _exchange(turn, row) if row else None


def mine(turn: Turn, exchange_id: str) -> Exchange | None:
    """An exchange of the member, seen by them."""
    found = find(turn, exchange_id)
    return as_mine(turn, found) if found else None


def as_mine(turn: Turn, found: Exchange) -> Exchange | None:
    """The same, seen by the member; None when they have no seat in it."""
    known = here(turn)
    own = next((one for one in found.seats if one.member in known), None)
    return found.seen_by(own.id) if own else None


def here(turn: Turn) -> set[str]:
    """The memberships this event can be about: a DM does not always say which."""
    return {turn.me.id, *(member.id for member in turn.others)}


def open_ones(turn: BaseTurn, members: Sequence[str]) -> list[Exchange]:
    """Open exchanges in which one of these memberships sits, oldest first."""
    sits = select(seat.c.exchange_id).where(seat.c.membership_id.in_(members))
    wanted = select(exchange).where(exchange.c.id.in_(sits), exchange.c.closed_at.is_(None))
    rows = turn.db.execute(wanted.order_by(exchange.c.opened_at, exchange.c.id)).all()
    return [_exchange(turn, row) for row in rows]


def open_at(turn: BaseTurn, marks: Sequence[bytes]) -> list[Exchange]:
    """Open exchanges of these accounts."""
    sits = select(seat.c.exchange_id).where(seat.c.mark.in_(marks))
    wanted = select(exchange).where(exchange.c.id.in_(sits), exchange.c.closed_at.is_(None))
    return [_exchange(turn, row) for row in turn.db.execute(wanted).all()]


def opened_since(turn: BaseTurn, marks: Sequence[bytes], since: datetime) -> int:
    """How many exchanges these accounts have had since then."""
    sits = select(seat.c.exchange_id).where(seat.c.mark.in_(marks))
    count = select(func.count()).select_from(exchange)
    return int(turn.db.execute(count.where(exchange.c.id.in_(sits), exchange.c.opened_at > since)).scalar_one())


def written_since(turn: BaseTurn, mark: bytes, since: datetime) -> int:
    """How many pieces an account has written since then."""
    count = select(func.count()).select_from(piece).join(seat, seat.c.id == piece.c.seat_id)
    return int(turn.db.execute(count.where(seat.c.mark == mark, piece.c.written_at > since)).scalar_one())


def add_seat(turn: BaseTurn, exchange_id: str, side: int, seated: Seat, owner: Member) -> None:
    """A side takes its seat."""
    sealed = turn.vault.seal(owner.person, _NAME, seated.id, seated.name.value)
    values = {"id": seated.id, "exchange_id": exchange_id, "side": side, "membership_id": seated.member}
    turn.db.execute(insert(seat).values(mark=seated.mark, name=sealed, own=seated.own, **values))


def add_piece(turn: BaseTurn, new: Piece, owner: Member, source: bytes | None) -> None:
    """Something was written."""
    last = select(func.coalesce(func.max(piece.c.number), 0)).where(piece.c.exchange_id == new.exchange)
    body = _sealed(turn, owner, new.id, Body(new.text.value, new.above, new.hold))
    turn.db.execute(
        insert(piece).values(
            id=new.id,
            exchange_id=new.exchange,
            seat_id=new.seat,
            body=body,
            state=new.state,
            source=source,
            number=last.scalar_subquery() + 1,
            corrects=new.corrects,
            written_at=new.written_at,
        )
    )


def settle(turn: BaseTurn, one: Piece, owner: Member, state: State, message: str | None = None) -> None:
    """Its last state but for what the author does with it: what a screen saw in it goes."""
    body = _sealed(turn, owner, one.id, Body(one.text.value))
    turn.db.execute(update(piece).where(piece.c.id == one.id).values(body=body, state=state, message_id=message))


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


def find_piece(turn: BaseTurn, piece_id: str) -> Piece | None:
    """A piece by id, whoever asks."""
    row = turn.db.execute(select(piece).where(piece.c.id == piece_id)).first()
    return _piece(turn, row) if row else None


def by_source(turn: BaseTurn, source: bytes) -> Piece | None:
    """The piece that a message at the platform came as."""
    row = turn.db.execute(select(piece).where(piece.c.source == source)).first()
    return _piece(turn, row) if row else None


def exchange_answered(turn: BaseTurn, messages: Sequence[str]) -> Exchange | None:
    """The exchange whose piece stands in one of these messages of ours."""
    row = turn.db.execute(select(piece.c.exchange_id).where(piece.c.message_id.in_(messages)).limit(1)).first()
    return find(turn, row.exchange_id) if row else None


def pieces(turn: BaseTurn, exchange_id: str, *states: State, by: str = "") -> list[Piece]:
    """Pieces in these states, in the order of writing; `by` is the seat of the author."""
    wanted = select(piece).where(piece.c.exchange_id == exchange_id, piece.c.state.in_(states))
    theirs = wanted.where(piece.c.seat_id == by) if by else wanted
    return [_piece(turn, row) for row in turn.db.execute(theirs.order_by(piece.c.number)).all()]


def all_by(turn: BaseTurn, seat_id: str) -> list[Piece]:
    """Everything that was written from one seat, in order."""
    wanted = select(piece).where(piece.c.seat_id == seat_id).order_by(piece.c.number)
    return [_piece(turn, row) for row in turn.db.execute(wanted).all()]


def seats_of(turn: BaseTurn, membership_id: str) -> list[tuple[str, str]]:
    """(seat, exchange) of a member, open and closed, oldest first."""
    joined = select(seat.c.id, seat.c.exchange_id).join(exchange, exchange.c.id == seat.c.exchange_id)
    found = joined.where(seat.c.membership_id == membership_id).order_by(exchange.c.opened_at, exchange.c.id)
    return [(row.id, row.exchange_id) for row in turn.db.execute(found)]


def mark_of(turn: BaseTurn, member: Member) -> bytes:
    """The keyed hash of a member's account."""
    return bytes(turn.db.execute(select(account.c.fingerprint).where(account.c.id == member.account)).scalar_one())


def held_in(turn: BaseTurn, union: str) -> list[Piece]:
    """What waits for a moderator, oldest first."""
    joined = select(piece).join(exchange, exchange.c.id == piece.c.exchange_id)
    wanted = joined.where(exchange.c.union_id == union, piece.c.state == "held")
    return [_piece(turn, row) for row in turn.db.execute(wanted.order_by(piece.c.written_at, piece.c.id)).all()]


def source_mark(turn: Turn, message: str) -> bytes:
    """By which the piece is found that a message of the member's became; `message` is the platform's id of it."""
    return turn.vault.fingerprint("source", f"{turn.me.account}:{message}")


def owner_of(turn: BaseTurn, one: Exchange, seat_id: str) -> Member | None:
    """The member on a seat, while they are there."""
    member = next((s.member for s in one.seats if s.id == seat_id), None)
    return turn.member(member) if member else None


def _exchange(turn: BaseTurn, row: Row[Any]) -> Exchange:
    rows = turn.db.execute(select(seat).where(seat.c.exchange_id == row.id).order_by(seat.c.side)).all()
    first, second = (_seat(turn, one) for one in rows)
    return Exchange(
        row.id, row.union_id, row.topic, row.key, row.opened_at, row.closed_at, row.why or "", (first, second)
    )


def _seat(turn: BaseTurn, row: Row[Any]) -> Seat:
    name = MemberText(_opened(turn, _NAME, row.id, row.name) if row.name else "")
    return Seat(row.id, row.membership_id, row.mark, name, row.own, row.agrees_at is not None)


def _piece(turn: BaseTurn, row: Row[Any]) -> Piece:
    text = _opened(turn, _BODY, row.id, row.body)
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
    )


def _sealed(turn: BaseTurn, owner: Member, piece_id: str, body: Body) -> bytes:
    return turn.vault.seal(owner.person, _BODY, piece_id, msgspec.json.encode(body))


def _opened(turn: BaseTurn, where: str, row: str, blob: bytes) -> str:
    """What was sealed; nothing when its key was forgotten."""
    try:
        return turn.vault.open(where, row, blob)
    except Unreadable:
        return ""
