"""The end of an exchange, for whatever reason: the other side reads one neutral sentence."""

from __future__ import annotations

from sqlalchemy import update

from bot.engine import blocks, outbox
from bot.engine.base_turn import BaseTurn
from bot.engine.exchanges import pieces, rows
from bot.engine.exchanges.carrying import carry
from bot.engine.exchanges.values import Exchange, Seat, Why
from bot.engine.schema.exchanges import exchange, seat
from bot.engine.turn import Turn

CLOSED = "exchanges.closed"
_AT_ONCE: tuple[Why, ...] = ("reported", "blocked", "stopped")
"""After these nothing arrives any more, not even what was on its way."""


def end(turn: BaseTurn, one: Exchange, why: Why) -> bool:
    """Close it and tell the sides, except who acts; False when it was closed already.

    Tells the fact "exchanges.closed" with the exchange's id.
    """
    still = update(exchange).where(exchange.c.id == one.id, exchange.c.closed_at.is_(None))
    if not turn.db.execute(still.values(closed_at=turn.now, why=why)).rowcount:
        return False
    for piece in pieces.of(turn, one.id, "asked"):
        pieces.remove(turn, piece.id)
    if why in _AT_ONCE:
        _stop_what_is_on_its_way(turn, one)
    acting = rows.here(turn) if isinstance(turn, Turn) and not turn.stranger else set()
    for side in one.seats:
        if side.member not in acting:
            carry(turn, "ended", one, side)
    if isinstance(turn, Turn):
        turn.tell(CLOSED, one.id)
    return True


def block(turn: Turn, one: Exchange) -> None:
    """The member never meets the other side again, under whatever name and by whichever account; ends it too."""
    theirs = turn.member(one.theirs.member) if one.theirs.member else None
    others = blocks.marks_of(turn.db, theirs.lead) if theirs else []
    blocks.add(turn.db, blocks.marks_of(turn.db, turn.me.lead), {*others, one.theirs.mark}, turn.now)
    end(turn, one, "blocked")


def stop(turn: BaseTurn, who: Seat) -> int:
    """End every open exchange of whoever sits there, without a name; how many there were."""
    owner = turn.member(who.member) if who.member else None
    marks = blocks.marks_of(turn.db, owner.lead) if owner else [who.mark]
    return sum(end(turn, one, "stopped") for one in rows.open_at(turn, marks))


def end_all(turn: Turn, why: Why) -> int:
    """End every open exchange of the member; how many there were."""
    return sum(end(turn, one, why) for one in rows.open_ones(turn, [turn.me.id]))


def forget(turn: Turn) -> None:
    """The member is erased: what they wrote goes, and what of it has not arrived. The other side keeps its own."""
    end_all(turn, "erased")
    for seat_id, _ in rows.seats_of(turn, turn.me.id):
        for piece_id, message in pieces.ids_by(turn, seat_id):
            outbox.unsend(turn.db, message)
            pieces.remove(turn, piece_id)
        turn.db.execute(update(seat).where(seat.c.id == seat_id).values(name=None, reach=None))


def _stop_what_is_on_its_way(turn: BaseTurn, one: Exchange) -> None:
    for piece in pieces.of(turn, one.id, "sent"):
        outbox.unsend(turn.db, piece.message)
