"""Everyone who could be paired now, and what stands between any two of them."""

from msgspec import Struct

from bot.chat.matching import Asker
from bot.engine import exchanges
from bot.engine.members import blocks, eligible, waking
from bot.engine.members.member import Member
from bot.engine.turn import BaseTurn
from bot.features.buddies.rules import pairing
from bot.features.buddies.rules.taking import Taker
from bot.features.buddies.store import pairs, takers

BUDDY = "buddy"
"""The message that tells two of each other; whom it does not reach is not paired."""


class Pool(Struct, frozen=True):
    """Those who are free. `apart` are persons who blocked one another, `pens` who can be met under a pen name."""

    takers: tuple[Taker, ...]
    apart: frozenset[tuple[str, str]]
    pens: frozenset[str]

    def find(self, membership: str) -> Taker | None:
        """Somebody of them."""
        return next((one for one in self.takers if one.id == membership), None)

    def may_pair(self, one: Taker, other: Taker) -> bool:
        """Whether these two could be paired now."""
        return pairing.fits(one, other, self.apart) and pairing.may_pair(one, other, self.pens)

    def fits_anybody(self, one: Taker) -> bool:
        """Whether there is anybody who fits them, whatever the names."""
        return any(pairing.fits(one, other, self.apart) for other in self.takers)


def now(turn: BaseTurn) -> Pool:
    """As it is at this moment."""
    found = tuple(one for one, member in takers.free(turn) if _can_be_met(turn, member))
    apart = frozenset(blocks.among(turn.db, [one.person for one in found]))
    return Pool(found, apart, pairing.pen_names(found, apart, eligible.FEWEST))


def askers(turn: BaseTurn, pool: Pool) -> tuple[Asker, ...]:
    """The pool as the matching takes it."""
    met = pairs.met(turn, [one.id for one in pool.takers])
    known = {other: member.lead for others in met.values() for other in others if (member := turn.member(other))}
    persons = {own: {known[other] for other in others if other in known} for own, others in met.items()}
    awake = {one.id: _hours(turn, turn.member(one.id)) for one in pool.takers}
    return pairing.askers(pool.takers, pool.apart, pool.pens, persons, awake)


def _can_be_met(turn: BaseTurn, member: Member) -> bool:
    return turn.allowed(member.id, BUDDY) and not exchanges.hindered(turn, member)


def _hours(turn: BaseTurn, member: Member | None) -> int:
    return waking.hours(member, turn.settings.zone, turn.now) if member else 0
