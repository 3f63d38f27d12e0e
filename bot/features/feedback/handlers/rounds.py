"""Finding somebody for everything that is open: when something comes, and every quarter of an hour."""

from collections.abc import Sequence
from datetime import timedelta

import msgspec

from bot.chat.events import JobDone, TimerRang
from bot.chat.jobs import Matched, SolveMatch
from bot.chat.matching import Asker, Giver
from bot.chat.text import Moment
from bot.engine import exchanges
from bot.engine.schedule import agenda
from bot.engine.schedule.agenda import Whose
from bot.engine.turn import BaseTurn, CommunityTurn
from bot.features.feedback.handlers import driver, pool, shown
from bot.features.feedback.handlers.pool import Candidate
from bot.features.feedback.rules import matching, moves
from bot.features.feedback.rules.states import Request
from bot.features.feedback.store import asks, members, queue
from bot.features.feedback.views import closing, inviting

EVERY = timedelta(minutes=15)
ROUND = "feedback.round"
AT_ONCE = 20
"""Invitations of one turn; the rest are looked for anew right after it."""


def soon(turn: BaseTurn) -> None:
    """Something came, or came back: at once, and not within this turn."""
    if turn.union is not None:
        agenda.put(turn, ROUND, Whose(turn.union), turn.now, "")
        turn.stirred = True


def rang(turn: CommunityTurn, event: TimerRang) -> None:
    """Look, and again a quarter of an hour later as long as anything is open."""
    go(turn)
    if queue.open_ones(turn):
        turn.later("round", turn.now + EVERY)


def go(turn: CommunityTurn) -> None:
    """Ask who would fit best, for all that is open at once."""
    free = [one for one in pool.candidates(turn) if one.awake and one.room and pool.can_be_asked(turn, one.member)]
    askers = [asker for one in _waiting(turn) if (asker := _asker(turn, one, free))]
    if free and askers:
        givers = tuple(_giver(turn, one) for one in free)
        turn.ask(SolveMatch(turn.new_id(), tuple(askers), givers), "matched")


def matched(turn: CommunityTurn, done: JobDone) -> None:
    """Ask them, as far as it still holds. Who is left over is told once, and comes before others the next time."""
    if not done.ok:
        return
    result = msgspec.json.decode(done.result, type=Matched)
    for left in queue.left_over(turn, result.left):
        _tell_left(turn, left)
    free = {one.member.id: one for one in pool.candidates(turn) if one.awake and one.room}
    for pair in result.pairs[:AT_ONCE]:
        request, chosen = queue.find(turn, pair.asker), free.get(pair.giver)
        if request is not None and chosen is not None and _still(turn, request, chosen):
            invite(turn, request, chosen)
    if len(result.pairs) > AT_ONCE:
        soon(turn)


def invite(turn: BaseTurn, request: Request, chosen: Candidate) -> None:
    """Ask one reviewer."""
    ask = asks.find(turn, request.id)
    if ask is None:
        return
    reader, say = chosen.member, turn.say_to(chosen.member)
    asker = members.about_of(turn, request.asker)
    why = shown.why(request.kind, chosen.about, asker, asker)
    until = Moment(turn.now + moves.INVITED)
    card = inviting.invitation(say, shown.brief(turn, ask), why, own=ask.own, until=until)
    message = turn.send_to(reader, card, pool.INVITATION)
    driver.keep(turn, request, moves.invited(request, reader.id, turn.now, message))


def tell_few(turn: BaseTurn, request: Request) -> None:
    """A pen name would hide nobody now: the asker is told once, and chooses."""
    ask, asker = asks.find(turn, request.id), turn.member(request.asker)
    if ask is not None and asker is not None and not ask.few:
        asks.note_few(turn, request.id)
        turn.send_to(asker, closing.few(turn.say_to(asker), request.id), "news")


def _tell_left(turn: BaseTurn, request_id: str) -> None:
    request = queue.find(turn, request_id)
    asker = turn.member(request.asker) if request else None
    if asker is not None:
        turn.send_to(asker, closing.left_over(turn.say_to(asker), request_id), "news", merge=f"left:{request_id}"[:64])


def _still(turn: BaseTurn, request: Request, chosen: Candidate) -> bool:
    """Whether it can be asked for now: much may have happened since the question was put."""
    asker, ask = turn.member(request.asker), asks.find(turn, request.id)
    room = request.state == "open" and len(request.invited) < moves.INVITED_AT_ONCE[request.wide]
    if asker is None or ask is None or not room or moves.knows(request, chosen.member.id):
        return False
    if not pool.can_meet(turn, asker, chosen.member):
        return False
    hidden = ask.own or pool.hides(turn, request)
    if not hidden:
        tell_few(turn, request)
    return hidden


def _waiting(turn: BaseTurn) -> list[Request]:
    return [one for one in queue.open_ones(turn) if len(one.invited) < moves.INVITED_AT_ONCE[one.wide]]


def _asker(turn: BaseTurn, request: Request, free: Sequence[Candidate]) -> Asker | None:
    member = turn.member(request.asker)
    if member is None or exchanges.hindered(turn, member, asked=True):
        return None
    known = [turn.member(one) for one in (*request.declined, *(one.reviewer for one in request.invited))]
    never = {one.lead for one in known if one} | pool.blocked_among(turn, member, free)
    met = [turn.member(one) for _, one in queue.served(turn, [request.asker])]
    return Asker(
        request.id,
        member.lead,
        matching.wanted(request, members.about_of(turn, member.id), pool.awake_bits(turn, member)),
        waited=matching.waited(request, turn.now),
        passed=matching.passed(request),
        never=tuple(sorted(never)),
        met=tuple(sorted({one.lead for one in met if one})),
    )


def _giver(turn: BaseTurn, one: Candidate) -> Giver:
    facts = matching.offered(one.terms.kinds, one.about, pool.awake_bits(turn, one.member, one.terms))
    return Giver(one.member.id, one.member.lead, facts, seats=one.room)
