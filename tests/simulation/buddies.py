"""How people in the town have buddies: week after week, each with somebody they did not have before."""

from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

from sqlalchemy import select

from bot.engine.turn import Turn
from bot.features.buddies.handlers import rounds
from bot.features.buddies.store import takers
from bot.features.buddies.store.tables import pair, seat
from bot.features.moderation.store import helping
from simulation.town import Resident, Town

Two = frozenset[str]


@dataclass
class Buddies:
    """Pairs in a town. `rounds` has those of each week."""

    town: Town
    rounds: list[set[Two]] = field(default_factory=list)
    repeats: int = 0
    twice_in_a_row: int = 0
    _known: set[str] = field(default_factory=set)
    _left: set[str] = field(default_factory=set)

    def begins(self, turn: Turn, who: Resident) -> None:
        """18 or over, and taking part."""
        helping.change(turn, turn.me, adult=True)
        turn.feature = turn.registry.feature("buddies")
        takers.put(turn, "week", ("en",), "")
        rounds.keep_going(turn)

    async def week(self) -> None:
        """From Monday to Monday, an hour at a time."""
        for _ in range(7 * 24):
            self.town.clock.move(timedelta(hours=1))
            await self.town.house.heartbeat.settle()
        await self.town.turn(self._look)

    def _look(self, db: Any) -> None:
        seats: dict[str, set[str]] = {}
        for row in db.execute(select(seat.c.pair_id, seat.c.membership_id).join(pair, pair.c.id == seat.c.pair_id)):
            seats.setdefault(row.pair_id, set()).add(row.membership_id)
        new = {frozenset(two) for found, two in seats.items() if found not in self._known}
        self.repeats += len(new & {two for before in self.rounds for two in before})
        left = {one.membership for one in self.town.residents} - {one for two in new for one in two}
        self.twice_in_a_row += len(left & self._left)
        self.rounds.append(new)
        self._known, self._left = {*seats}, left
