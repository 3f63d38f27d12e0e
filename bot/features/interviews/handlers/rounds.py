"""Finding an interviewer for everything that is open: when something comes, and every quarter of an hour."""

from collections.abc import Sequence
from datetime import datetime, timedelta

import msgspec

from bot.chat.events import JobDone, TimerRang
from bot.chat.jobs import Matched, SolveMatch
from bot.chat.matching import Asker, Giver, Pair
from bot.chat.text import Moment
from bot.engine import exchanges
from bot.engine.members.member import Member
from bot.engine.turn import BaseTurn, CommunityTurn
from bot.features.interviews.handlers import moves, pool
from bot.features.interviews.rules import matching, slots
from bot.features.interviews.rules.kinds import Terms
from bot.features.interviews.rules.states import ASKED, BUSY, OPEN
from bot.features.interviews.store import asks, meetings
from bot.features.interviews.store.asks import Ask
from bot.features.interviews.views import giving

EVERY = timedelta(minutes=15)
INVITED = timedelta(hours=12)
Free = Sequence[tuple[Member, Terms]]


def rang(turn: CommunityTurn, event: TimerRang) -> None:
    """Look, and again a quarter of an hour later as long as anything is open."""
    waiting = asks.open_ones(turn)
    free = pool.awake(turn) if waiting else []
    askers = [asker for one in waiting if (asker := _asker(turn, one, free))]
    if free and askers:
        every = {at for one in waiting for at in slots.to_come(one.times, turn.now)}
        turn.ask(SolveMatch(turn.new_id(), tuple(askers), _givers(turn, free, sorted(every))), "matched")
    if waiting:
        turn.later("round", turn.now + EVERY)


def matched(turn: CommunityTurn, done: JobDone) -> None:
    """Ask them, as far as it still holds; who is left over comes before others the next time."""
    if not done.ok:
        return
    found = msgspec.json.decode(done.result, type=Matched)
    for left in found.left:
        asks.pass_over(turn, left)
    free = {member.id: (member, terms) for member, terms in pool.awake(turn)}
    for pair in found.pairs:
        ask = asks.find(turn, pair.asker)
        if ask is not None and ask.state == OPEN and pair.giver in free:
            _invite(turn, ask, pair, *free[pair.giver])


def common(turn: BaseTurn, ask: Ask, giver: Member, *, but: str = "") -> tuple[datetime, ...]:
    """The times of an ask that an interviewer could take now. `but` is a meeting that is not in the way."""
    return pool.times_of(turn, giver, slots.to_come(ask.times, turn.now), but=but)


def _invite(turn: CommunityTurn, ask: Ask, pair: Pair, giver: Member, terms: Terms) -> None:
    asker, times = turn.member(ask.asker), common(turn, ask, giver)
    held = [at for at in matching.shared(pair.why.kinds) if at in times]
    if asker is None or not held or ask.wish.kind not in terms.kinds or not pool.can_meet(turn, asker, giver):
        return
    until = min(turn.now + INVITED, held[0] - slots.LATEST / 2)
    new = meetings.add(turn, ask.id, giver.id, ASKED, held[0])
    card = giving.invitation(turn.say_to(giver), new, ask.wish, Moment(held[0]), Moment(until), several=len(times) > 1)
    meetings.put(turn, new, message=turn.send_to(giver, card, pool.INVITATION))
    asks.put(turn, ask.id, BUSY)
    planned = meetings.find(turn, new)
    if planned is not None:
        moves.lapses(turn, planned, until)


def _asker(turn: BaseTurn, ask: Ask, free: Free) -> Asker | None:
    member, times = turn.member(ask.asker), slots.to_come(ask.times, turn.now)
    if member is None or not times or exchanges.hindered(turn, member, asked=True):
        return None
    met = [turn.member(one) for one in meetings.met(turn, ask.asker)]
    return Asker(
        ask.id,
        member.lead,
        matching.wanted(ask.wish, times),
        waited=int((turn.now - ask.asked_at) / timedelta(hours=1)),
        passed=ask.passed + (matching.AHEAD if ask.ahead else 0),
        never=pool.never(turn, ask, member, [one for one, _ in free]),
        met=tuple(sorted({one.lead for one in met if one})),
    )


def _givers(turn: BaseTurn, free: Free, times: Sequence[datetime]) -> tuple[Giver, ...]:
    return tuple(
        Giver(member.id, member.lead, matching.given(terms, pool.times_of(turn, member, times)))
        for member, terms in free
    )
