"""How long things are kept: declared by whoever keeps them, shown to members, enforced by one daily sweep."""

from collections.abc import Callable
from datetime import timedelta
from typing import TYPE_CHECKING

from msgspec import Struct
from sqlalchemy import ColumnElement, Connection, Table, delete, select

if TYPE_CHECKING:
    from bot.engine.turn import CommunityTurn

DAY = timedelta(days=1)


class Retention(Struct, frozen=True):
    """One kind of thing. The sentence `retention-<name>` of the feature's wording says what it is, and since when.

    `span` is how long it is kept. `sweep(turn, limit)` removes what is older, at most `limit` of them in the order that
    suits it, and returns how many there were. A full batch is followed by another, each in a turn of its own. Without
    a `sweep` the feature ends it by itself, with timers.
    """

    name: str
    span: timedelta
    sweep: "Callable[[CommunityTurn, int], int] | None" = None
    every: timedelta = DAY

    @property
    def key(self) -> str:
        """Of its sentence."""
        return f"retention-{self.name.replace('_', '-')}"


def remove(db: Connection, table: Table, old: ColumnElement[bool], limit: int) -> int:
    """Delete up to `limit` rows that are old; how many there were. For sweeps."""
    key = next(iter(table.primary_key.columns))
    found = db.execute(select(key).where(old).limit(limit)).scalars().all()
    if found:
        db.execute(delete(table).where(key.in_(found), old))
    return len(found)
