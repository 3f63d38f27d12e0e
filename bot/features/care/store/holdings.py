"""For how long the bot holds back: one sealed row a person, found by a keyed hash."""

from collections.abc import Iterator
from datetime import datetime

import msgspec
from sqlalchemy import delete, insert, select, update

from bot.engine.people import Member
from bot.engine.turn import BaseTurn, Turn
from bot.engine.vault import Unreadable
from bot.features.care.rules.holding import Holding
from bot.features.care.store.tables import holding as table

_holdings = msgspec.json.Decoder(Holding)


def find(turn: BaseTurn, whose: Member) -> Holding | None:
    """What holds for a person, on whichever account."""
    sealed = turn.db.execute(select(table.c.until).where(table.c.mark == _mark(turn, whose.lead))).scalar()
    return _holdings.decode(turn.unseal(table.c.until, _mark(turn, whose.lead), sealed)) if sealed else None


def current(turn: Turn) -> Holding:
    """What holds for this member; nothing, to begin with."""
    return find(turn, turn.me) or Holding(turn.me.id)


def keep(turn: Turn, new: Holding) -> None:
    """Keep it in place of what held before; what is over goes."""
    mark = _mark(turn, turn.me.lead)
    if new.is_over(turn.now):
        turn.db.execute(delete(table).where(table.c.mark == mark))
        return
    sealed = turn.seal_for_union(table.c.until, mark, msgspec.json.encode(new))
    if not turn.db.execute(update(table).where(table.c.mark == mark).values(until=sealed)).rowcount:
        turn.db.execute(insert(table).values(mark=mark, until=sealed))


def due(turn: BaseTurn) -> Iterator[Holding]:
    """Those that are over, or in which the bot is to write now. What nobody can read any more is deleted."""
    for row in turn.db.execute(select(table)).all():
        try:
            found = _holdings.decode(turn.unseal(table.c.until, row.mark, row.until))
        except Unreadable:
            turn.db.execute(delete(table).where(table.c.mark == row.mark))
            continue
        if found.is_over(turn.now) or is_due(found, turn.now):
            yield found


def is_due(one: Holding, now: datetime) -> bool:
    """Whether the bot is to write now."""
    return one.follow is not None and one.follow <= now


def any_left(turn: BaseTurn) -> bool:
    """Whether the bot holds back for anybody."""
    return turn.db.execute(select(table.c.mark).limit(1)).first() is not None


def forget(turn: Turn) -> None:
    """Erase what holds for this member."""
    marks = {_mark(turn, turn.me.lead), _mark(turn, turn.me.person)}
    turn.db.execute(delete(table).where(table.c.mark.in_(marks)))


def _mark(turn: BaseTurn, person: str) -> str:
    return turn.vault.fingerprint("care.holding", person).hex()
