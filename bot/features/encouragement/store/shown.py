"""What a community was shown: one numbered row an entry, so that no two processes show two entries as the same one."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, delete, select, update

from bot.engine.storage.engines import insert_or_leave
from bot.engine.turn import BaseTurn
from bot.features.encouragement.rules.rotation import REMEMBERED, Candidate, Past
from bot.features.encouragement.store.pack_tables import shown as table


def past(turn: BaseTurn) -> Past:
    """What was shown so far."""
    rows = turn.db.execute(select(table).where(_here(turn)).order_by(table.c.number)).all()
    return Past(
        number=rows[-1].number if rows else 0,
        spent=frozenset(row.entry for row in rows if row.spent),
        last=tuple(row.entry for row in rows[-REMEMBERED:]),
        tags={row.schedule: row.tag for row in rows},
    )


def note(turn: BaseTurn, schedule: str, chosen: Candidate, before: Past, after: Past) -> None:
    """It is shown now. Of rounds that are over only the last entries stay known."""
    _begin_anew(turn, sorted(before.spent - after.spent))
    place = {"community_id": turn.union, "number": after.number}
    said = {"schedule": schedule, "entry": chosen.id, "tag": chosen.tag}
    turn.db.execute(insert_or_leave(turn.db, table), {**place, **said, "spent": True})
    over = table.c.spent.is_(False), table.c.number <= after.number - 2 * REMEMBERED
    turn.db.execute(delete(table).where(_here(turn), *over))


def _begin_anew(turn: BaseTurn, entries: Sequence[str]) -> None:
    if entries:
        turn.db.execute(update(table).where(_here(turn), table.c.entry.in_(entries)).values(spent=False))


def _here(turn: BaseTurn) -> ColumnElement[Any]:
    return table.c.community_id == turn.union
