"""For how long the bot holds back: one sealed row a person, found by a keyed hash.

Joined accounts are read as one. Each row stands under the person whose membership it names, so that it is found, ended
and erased with them, whoever is joined or parted meanwhile.
"""

from collections.abc import Iterator
from datetime import datetime
from typing import Any

import msgspec
from msgspec.structs import replace
from sqlalchemy import Row, bindparam, delete, insert, select

from bot.engine.keys.vault import Unreadable
from bot.engine.members import joining
from bot.engine.members.member import Member
from bot.engine.storage.hot import HotSelect
from bot.engine.turn import BaseTurn, Turn
from bot.features.care.rules.holding import Holding, later
from bot.features.care.store.tables import holding as table

_MARKED = HotSelect(select(table).where(table.c.mark == bindparam("mark")))
_holdings = msgspec.json.Decoder(Holding)


def find(turn: BaseTurn, whose: Member) -> Holding | None:
    """What holds for a person, on whichever account."""
    marks = sorted(_marks(turn, whose.lead))
    found = [_read(turn, row) for mark in marks if (row := _MARKED.first(turn.db, mark=mark))]
    return later(found) if found else None


def current(turn: Turn) -> Holding:
    """What holds for this member; nothing, to begin with."""
    return replace(find(turn, turn.me) or Holding(""), member=turn.me.id)


def keep(turn: Turn, new: Holding) -> None:
    """Keep it in place of what held before; what is over goes."""
    mark = _mark(turn, turn.me.person)
    turn.db.execute(delete(table).where(table.c.mark.in_({mark, *_marks(turn, turn.me.lead)})))
    if not new.is_over(turn.now):
        sealed = turn.seal_for_union(table.c.until, mark, msgspec.json.encode(replace(new, member=turn.me.id)))
        turn.db.execute(insert(table).values(mark=mark, until=sealed))


def due(turn: BaseTurn) -> Iterator[Holding]:
    """Those that are over, or in which the bot is to write now. What nobody can read any more is deleted."""
    for row in turn.db.execute(select(table)).all():
        try:
            found = _read(turn, row)
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
    turn.db.execute(delete(table).where(table.c.mark == _mark(turn, turn.me.person)))


def _read(turn: BaseTurn, row: Row[Any]) -> Holding:
    return _holdings.decode(turn.unseal(table.c.until, row.mark, row.until))


def _marks(turn: BaseTurn, lead: str) -> list[str]:
    return [_mark(turn, person) for person in (lead, *joining.following(turn.db, lead))]


def _mark(turn: BaseTurn, person: str) -> str:
    return turn.vault.fingerprint("care.holding", person).hex()
