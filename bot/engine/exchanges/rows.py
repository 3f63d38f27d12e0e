"""Exchanges and seats in the database."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from sqlalchemy import Row, bindparam, insert, select

from bot.chat.text import MemberText
from bot.engine.base_turn import BaseTurn, field
from bot.engine.exchanges.values import Exchange, Seat
from bot.engine.keys.vault import Unreadable
from bot.engine.members import blocks
from bot.engine.members.member import Member
from bot.engine.schema.exchanges import exchange, piece, seat
from bot.engine.schema.people import account
from bot.engine.storage.hot import HotSelect

if TYPE_CHECKING:
    from bot.engine.turn import Turn

_NAME = field(seat.c.name)
_STANDS_IN = HotSelect(select(piece.c.exchange_id).where(piece.c.message_id == bindparam("message")))
_BY_ID = HotSelect(select(exchange).where(exchange.c.id == bindparam("exchange")))
_SEATS = HotSelect(select(seat).where(seat.c.exchange_id == bindparam("exchange")).order_by(seat.c.side))


def find(turn: BaseTurn, exchange_id: str) -> Exchange | None:
    """An exchange by id, whoever asks; its seats in the order of opening."""
    row = _BY_ID.first(turn.db, exchange=exchange_id)
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


_LATELY = select(exchange.c.opened_at, exchange.c.closed_at).where(
    exchange.c.id.in_(select(seat.c.exchange_id).where(seat.c.mark.in_(blocks.OF_LEAD))),
    exchange.c.one_way.is_(False),
    exchange.c.closed_at.is_(None) | (exchange.c.opened_at > bindparam("since")),
)


def busy(turn: BaseTurn, lead: str, since: datetime) -> tuple[int, int]:
    """How many conversations somebody has open, by whichever account, and how many were opened since then."""
    found = turn.db.execute(_LATELY, {"lead": lead, "since": since}).all()
    return sum(row.closed_at is None for row in found), sum(row.opened_at > since for row in found)


def add_seat(turn: BaseTurn, exchange_id: str, side: int, seated: Seat, owner: Member) -> None:
    """A side takes its seat."""
    sealed = turn.vault.seal(owner.person, _NAME, seated.id, seated.name.value)
    values = {"id": seated.id, "exchange_id": exchange_id, "side": side, "membership_id": seated.member}
    turn.db.execute(insert(seat).values(mark=seated.mark, name=sealed, own=seated.own, **values))


def exchange_answered(turn: BaseTurn, messages: Sequence[str]) -> Exchange | None:
    """The exchange whose piece stands in one of these messages of ours."""
    rows = (_STANDS_IN.first(turn.db, message=one) for one in messages)
    row = next((row for row in rows if row is not None), None)
    return find(turn, row.exchange_id) if row else None


def seats_of(turn: BaseTurn, membership_id: str) -> list[tuple[str, str]]:
    """(seat, exchange) of a member, open and closed, oldest first."""
    joined = select(seat.c.id, seat.c.exchange_id).join(exchange, exchange.c.id == seat.c.exchange_id)
    found = joined.where(seat.c.membership_id == membership_id).order_by(exchange.c.opened_at, exchange.c.id)
    return [(row.id, row.exchange_id) for row in turn.db.execute(found)]


def lines_of(turn: BaseTurn, exchange_id: str) -> Sequence[str]:
    """The lines in which messages of an exchange stand, one a side."""
    return turn.db.execute(select(seat.c.id).where(seat.c.exchange_id == exchange_id)).scalars().all()


def mark_of(turn: BaseTurn, member: Member) -> bytes:
    """The keyed hash of a member's account."""
    return bytes(turn.db.execute(select(account.c.fingerprint).where(account.c.id == member.account)).scalar_one())


def owner_of(turn: BaseTurn, one: Exchange, seat_id: str) -> Member | None:
    """The member on a seat, while they are there."""
    member = next((s.member for s in one.seats if s.id == seat_id), None)
    return turn.member(member) if member else None


def _exchange(turn: BaseTurn, row: Row[Any]) -> Exchange:
    rows = _SEATS.all(turn.db, exchange=row.id)
    first, second = (_seat(turn, one) for one in rows)
    when = row.opened_at, row.closed_at, row.why or ""
    return Exchange(row.id, row.union_id, row.topic, row.key, *when, (first, second), row.one_way, first.id)


def _seat(turn: BaseTurn, row: Row[Any]) -> Seat:
    name = MemberText(_opened(turn, _NAME, row.id, row.name) if row.name else "")
    return Seat(row.id, row.membership_id, row.mark, name, row.own, row.agrees_at is not None)


def _opened(turn: BaseTurn, where: str, row: str, blob: bytes) -> str:
    """What was sealed; nothing when its key was forgotten."""
    try:
        return turn.vault.open(where, row, blob)
    except Unreadable:
        return ""
