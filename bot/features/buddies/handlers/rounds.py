"""The weekly round: who goes with whom is found out by a job; each pair then begins in a turn of its own."""

from datetime import timedelta

import msgspec

from bot.chat.events import JobDone, TimerRang
from bot.chat.jobs import Matched, SolvePairs
from bot.chat.matching import Pair
from bot.chat.text import Moment
from bot.engine.schedule import agenda
from bot.engine.schedule.agenda import Whose
from bot.engine.turn import BaseTurn, CommunityTurn
from bot.features.buddies.handlers import pool, when
from bot.features.buddies.handlers.pool import Pool
from bot.features.buddies.rules.taking import FEWEST, Taker, agreed_length
from bot.features.buddies.store import pairs, takers
from bot.features.buddies.views import pairs as views

ROUND = "buddies.round"
AGAIN = timedelta(minutes=30)


def keep_going(turn: BaseTurn) -> None:
    """There is a next round, while anybody takes part."""
    if turn.union is not None:
        agenda.put(turn, ROUND, Whose(turn.union), when.next_round(turn), "")


def rang(turn: CommunityTurn, event: TimerRang) -> None:
    """Ask who fits whom, and again next week."""
    taking_part = takers.how_many(turn)
    if taking_part:
        keep_going(turn)
    if taking_part >= FEWEST:
        go(turn)


def go(turn: CommunityTurn) -> None:
    """Ask who fits whom, of all who are free."""
    found = pool.now(turn)
    if found.takers:
        turn.ask(SolvePairs(turn.new_id(), pool.askers(turn, found)), "paired")


def paired(turn: CommunityTurn, done: JobDone) -> None:
    """Plan each pair as far as it still holds; whoever is left over is told, and comes first the next time."""
    if not done.ok:
        turn.later("again", turn.now + AGAIN)
        return
    found, matched = pool.now(turn), msgspec.json.decode(done.result, type=Matched)
    placed = {one for pair in matched.pairs if _plan(turn, found, pair) for one in (pair.asker, pair.giver)}
    asked = {*matched.left, *(one for pair in matched.pairs for one in (pair.asker, pair.giver))}
    for taker in found.takers:
        if taker.id in asked - placed:
            leave_out(turn, taker, somebody_fits=found.fits_anybody(taker))


def again(turn: CommunityTurn, event: TimerRang) -> None:
    """The last try came to nothing."""
    go(turn)


def leave_out(turn: BaseTurn, taker: Taker, *, somebody_fits: bool) -> None:
    """Say so, kindly: there was nobody for them this time. Once, until there is somebody again."""
    member = turn.member(taker.id)
    if member is None or not takers.leave_out(turn, taker.id) or taker.left_out:
        return
    why = "number" if somebody_fits else "nobody"
    nameless = somebody_fits and not taker.name
    card = views.left_out(turn.say_to(member), why, Moment(when.next_round(turn)), nameless=nameless)
    turn.send_to(member, card, "left_out", merge="left_out")


def _plan(turn: CommunityTurn, found: Pool, pair: Pair) -> bool:
    one, other = found.find(pair.asker), found.find(pair.giver)
    if one is None or other is None or not found.may_pair(one, other):
        return False
    length = agreed_length(one, other)
    pen = one.id in found.pens and other.id in found.pens
    planned = pairs.plan(turn, (one.id, other.id), length, when.last_evening(turn, length), pen=pen)
    turn.later("begin", turn.now, planned)
    return True
