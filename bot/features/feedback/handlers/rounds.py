"""Finding somebody for everything that is open: when something comes, and every quarter of an hour."""

from dataclasses import replace
from datetime import timedelta

from bot.chat.events import TimerRang
from bot.chat.text import Moment
from bot.engine.schedule import agenda
from bot.engine.schedule.agenda import Whose
from bot.engine.turn import BaseTurn, CommunityTurn
from bot.features.feedback.handlers import driver, pool, shown
from bot.features.feedback.handlers.pool import Candidate
from bot.features.feedback.rules import moves, pairing
from bot.features.feedback.rules.states import Request
from bot.features.feedback.store import asks, members, queue
from bot.features.feedback.views import closing, inviting

EVERY = timedelta(minutes=15)
ROUND = "feedback.round"


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


def go(turn: BaseTurn) -> None:
    """Ask whoever fits best, for the worst served first."""
    among = [*pool.candidates(turn)]
    waiting = [one for one in queue.open_ones(turn) if len(one.invited) < moves.INVITED_AT_ONCE[one.wide]]
    met = queue.served(turn, [one.asker for one in waiting])
    for request in sorted(waiting, key=pairing.worst_served):
        chosen = _best(turn, request, among, met)
        if chosen is not None:
            invite(turn, request, chosen)
            more = replace(chosen.load, asked=chosen.load.asked + 1)
            among = [replace(one, load=more) if one is chosen else one for one in among]


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


def _best(turn: BaseTurn, request: Request, among: list[Candidate], met: set[tuple[str, str]]) -> Candidate | None:
    asker, ask = turn.member(request.asker), asks.find(turn, request.id)
    if asker is None or ask is None:
        return None
    free = [one for one in among if one.awake and one.offering.room and not moves.knows(request, one.member.id)]
    by_id = {one.member.id: one for one in free}
    about, hours = members.about_of(turn, asker.id), pool.shared_hours(turn, asker, free)
    offered = [one.offering for one in free]
    best = pairing.order(request, about, offered, lambda one: (asker.id, one) in met, hours)
    found = next((by_id[one.id] for one in best if pool.can_meet(turn, asker, by_id[one.id].member)), None)
    if found and not ask.own and not pool.hides(turn, request):
        tell_few(turn, request)
        return None
    return found
