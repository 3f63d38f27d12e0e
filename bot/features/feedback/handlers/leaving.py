"""Taking back, and whoever goes: an exchange that ended, somebody who left, a coordinator without the role."""

from bot.chat.events import ButtonPressed, CommunityLeft
from bot.chat.responses import Response, Update
from bot.engine import exchanges
from bot.engine.turn import Turn
from bot.features.feedback.handlers import driver, rounds
from bot.features.feedback.rules import ladder, moves
from bot.features.feedback.rules.states import Request
from bot.features.feedback.store import asks, members, queue, reviews
from bot.features.feedback.views import asking, closing, reviewing


def withdraw(turn: Turn, pressed: ButtonPressed) -> Response:
    """The asker takes it back, whoever has it."""
    ask, request = asks.mine(turn, pressed.key), queue.find(turn, pressed.key)
    if ask is None or request is None or request.state not in ("held", "open", "claimed", "checked"):
        return Update(asking.gone(turn.say))
    _withdrawn(turn, request)
    return Update(closing.withdrawn(turn.say))


def closed(turn: Turn, exchange_id: str) -> None:
    """The two are out of touch: what was not served goes back to the head of the queue."""
    found = reviews.of_exchange(turn, exchange_id)
    request = queue.find(turn, found.request) if found else None
    if found is None or request is None or request.reviewer != found.reviewer:
        return
    if request.state not in ("claimed", "checked"):
        return
    if request.asker == turn.me.id and _goes(turn, exchange_id):
        _withdrawn(turn, request)
        return
    driver.keep(turn, request, moves.back(request, turn.now))
    driver.back_in_line(turn, request, "ended")
    reader = turn.member(found.reviewer)
    if reader is not None and reader.id != turn.me.id and reader.left_at is None:
        turn.send_to(reader, reviewing.ended(turn.say_to(reader)), "claim")
    rounds.soon(turn)


def left(turn: Turn, event: CommunityLeft) -> None:
    """The platform says so."""
    if not event.everyone:
        gone(turn, "")


def accepted(turn: Turn, key: str) -> None:
    """A role was accepted: nobody is asked any more. What somebody reads already still comes."""
    for request in queue.of_asker(turn, turn.me.id):
        if request.state in ("held", "open"):
            _withdrawn(turn, request)


def gone(turn: Turn, key: str) -> None:
    """They are not here any more: what they asked for ends, and what they had in hand goes to others."""
    for request in queue.of_asker(turn, turn.me.id):
        _withdrawn(turn, request)
    for request in queue.of_reviewer(turn, turn.me.id):
        driver.keep(turn, request, moves.back(request, turn.now))
        driver.back_in_line(turn, request, "ended")
    for request in queue.asked(turn, turn.me.id):
        driver.keep(turn, request, moves.passed(request, turn.me.id), by=turn.me.id)
    for request in queue.of_coordinator(turn, turn.me.id):
        _renamed(turn, request, turn.me.id)
    members.stop(turn)
    rounds.soon(turn)


def role_taken(turn: Turn, told: str) -> None:
    """ "coordinator <membership>": others are named for what they had."""
    role, _, member = told.partition(" ")
    if role == driver.COORDINATOR:
        for request in queue.of_coordinator(turn, member):
            _renamed(turn, request, member)


def _goes(turn: Turn, exchange_id: str) -> bool:
    """Whether it ended because the member leaves, or is erased."""
    one = exchanges.of(turn, exchange_id)
    return one is not None and one.why in ("left", "erased")


def _renamed(turn: Turn, request: Request, but: str) -> None:
    others = [one for one in driver.coordinators(turn, request) if one != but]
    new, notices = ladder.coordinate(request, turn.now, others)
    driver.keep(turn, request, new, notices)


def _withdrawn(turn: Turn, request: Request) -> None:
    driver.keep(turn, request, moves.withdrawn(request))
    reader = turn.member(request.reviewer) if request.reviewer else None
    parts = [one for one in reviews.of_request(turn, request.id) if one.given_at is None]
    if reader is not None and request.state != "open":
        turn.send_to(reader, reviewing.taken_back(turn.say_to(reader)), "claim")
    for part in parts:
        one = exchanges.of(turn, part.exchange)
        if one is not None and one.is_open:
            exchanges.end(turn, one, "over")
