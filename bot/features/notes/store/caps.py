"""How many kind notes came from a person on a day: by marks of their accounts, which stay when they erase."""

from datetime import timedelta

from sqlalchemy import delete, func, insert, select, update

from bot.engine.keys.marks import mark_of
from bot.engine.turn import CommunityTurn, Turn
from bot.features.notes.store.tables import sent as table

KEPT = timedelta(days=2)
_WHAT = "notes.sent"


def sent_today(turn: Turn) -> int:
    """How many there were on this day of UTC."""
    today = table.c.mark == mark_of(turn, turn.me, _WHAT), table.c.day == turn.now.date()
    return int(turn.db.execute(select(func.coalesce(func.sum(table.c.many), 0)).where(*today)).scalar_one())


def one_more(turn: Turn) -> None:
    """Count one."""
    mark, day = mark_of(turn, turn.me, _WHAT), turn.now.date()
    again = update(table).where(table.c.mark == mark, table.c.day == day).values(many=table.c.many + 1)
    if not turn.db.execute(again).rowcount:
        turn.db.execute(insert(table).values(mark=mark, day=day, many=1))


def sweep(turn: CommunityTurn, limit: int) -> int:
    """Forget the day before yesterday."""
    old = table.c.day < (turn.now - KEPT).date()
    found = turn.db.execute(select(table.c.mark, table.c.day).where(old).limit(limit)).all()
    for row in found:
        turn.db.execute(delete(table).where(table.c.mark == row.mark, table.c.day == row.day))
    return len(found)
