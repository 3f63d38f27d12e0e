"""The end of an exchange, for whatever reason: the other side reads one neutral sentence."""

from __future__ import annotations

from sqlalchemy import update

from bot.engine.base_turn import BaseTurn
from bot.engine.exchanges import pieces, rows
from bot.engine.exchanges.carrying import INTRODUCING, carry
from bot.engine.exchanges.values import Exchange, Seat, Why
from bot.engine.members import blocks
from bot.engine.schema.exchanges import exchange, seat
from bot.engine.sending import outbox
from bot.engine.turn import Turn

CLOSED = "exchanges.closed"
_AT_ONCE: tuple[Why, ...] = ("reported", "blocked", "stopped")
"""After these nothing arrives any more, not even what was on its way when it ended for another reason before."""


def end(turn: BaseTurn, one: Exchange, why: Why, *, also: bool = False) -> bool:
    """Close it and tell the sides, except who acts; False when it was closed already. What went one way ends unsaid.

    `also`: it ends because another one does, and who acts is told as well.
    Tells the fact "exchanges.closed" with the exchange's id.
    """
    _stop_what_is_on_its_way(turn, one, why)
    still = update(exchange).where(exchange.c.id == one.id, exchange.c.closed_at.is_(None))
    if not turn.db.execute(still.values(closed_at=turn.now, why=why)).rowcount:
        return False
    for piece in pieces.of(turn, one.id, "asked"):
        pieces.remove(turn, piece.id)
    acting = rows.here(turn) if isinstance(turn, Turn) and not turn.stranger and not also else set()
    for side in () if one.one_way else one.seats:
        if side.member not in acting:
            carry(turn, "ended", one, side)
    if isinstance(turn, Turn):
        turn.tell(CLOSED, one.id)
    return True


def block(turn: Turn, one: Exchange) -> None:
    """The member never meets the other side again, under whatever name and by whichever account.

    Ends this exchange, and every other between the two.
    """
    theirs = turn.member(one.theirs.member) if one.theirs.member else None
    others = {*(blocks.marks_of(turn.db, theirs.lead) if theirs else []), one.theirs.mark}
    mine = blocks.marks_of(turn.db, turn.me.lead)
    blocks.add(turn.db, mine, others, turn.now)
    end(turn, one, "blocked")
    for more in rows.open_at(turn, mine):
        if any(side.mark in others for side in more.seats):
            end(turn, more, "blocked", also=True)


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
    for seat_id, exchange_id in rows.seats_of(turn, turn.me.id):
        _introduce_nobody(turn, exchange_id)
        for piece_id, message in pieces.ids_by(turn, seat_id):
            outbox.unsend(turn.db, message)
            pieces.remove(turn, piece_id)
        turn.db.execute(update(seat).where(seat.c.id == seat_id).values(name=None, reach=None))


def _stop_what_is_on_its_way(turn: BaseTurn, one: Exchange, why: Why) -> None:
    if why in _AT_ONCE or (one.one_way and why == "over"):
        for piece in pieces.of(turn, one.id, "sent"):
            outbox.unsend(turn.db, piece.message)
    if why != "over":
        _introduce_nobody(turn, one.id)


def _introduce_nobody(turn: BaseTurn, exchange_id: str) -> None:
    """Who has not read yet who the other side is does not learn it any more."""
    for line in rows.lines_of(turn, exchange_id):
        outbox.unsend_about(turn.db, line, INTRODUCING)
