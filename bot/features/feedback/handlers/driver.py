"""From one state to the next: kept, planned, and told to whom it concerns."""

from collections.abc import Sequence

from bot.chat.text import Moment
from bot.engine import exchanges
from bot.engine.members.member import Member
from bot.engine.turn import BaseTurn
from bot.features.feedback.handlers import kits, shown
from bot.features.feedback.handlers.acting import LAPSED, OPEN_AFTER, as_member, linger
from bot.features.feedback.rules import ladder
from bot.features.feedback.rules.ladder import Notice
from bot.features.feedback.rules.states import SETTLED, Request
from bot.features.feedback.store import asks, files, queue, reviews
from bot.features.feedback.views import closing, coordinating, inviting, reviewing

STEP = "step"
COORDINATOR = "coordinator"


def keep(turn: BaseTurn, old: Request, new: Request, notices: Sequence[Notice] = (), *, by: str = "") -> None:
    """Keep a request as it is now, plan its next step, and say what there is to say. `by` is who did it."""
    queue.save(turn, old, new)
    if new.state in SETTLED:
        files.drop(turn, new.id)
    plan(turn, new)
    _uninvite(turn, old, new, by)
    for notice in notices:
        tell(turn, new, notice)


def plan(turn: BaseTurn, request: Request) -> None:
    """The next step is on the agenda of its asker, so it goes with them."""
    asker = turn.member(request.asker)
    at = ladder.due(request)
    if asker is not None and at is not None:
        as_member(turn, asker).later(STEP, at, request.id)
    elif asker is not None:
        as_member(turn, asker).drop(STEP, request.id)


def coordinators(turn: BaseTurn, request: Request) -> list[str]:
    """Who can be named now, whoever is named for least first."""
    asker, busy = turn.member(request.asker), queue.named(turn)
    able = (one for one in turn.holders(COORDINATOR) if asker and _can_coordinate(turn, one, asker))
    return sorted((one.id for one in able), key=lambda one: (busy.get(one, 0), one))


def tell(turn: BaseTurn, request: Request, notice: Notice) -> None:
    """One thing to one of them."""
    match notice.what:
        case "remind" | "lapsed":
            _to_reviewer(turn, request, notice)
        case "call" | "released":
            _to_coordinator(turn, request, notice)
        case "nobody":
            for one in turn.holders("organiser"):
                turn.send_to(one, coordinating.nobody(turn.say_to(one)), "coordinator", merge="nobody")
        case "wider" | "ended":
            _to_asker(turn, request, notice)


def back_in_line(turn: BaseTurn, request: Request, why: str) -> None:
    """The asker hears that it waits again, first in line."""
    asker = turn.member(request.asker)
    if asker is not None:
        card = closing.back_in_line(turn.say_to(asker), request.id, why)
        turn.send_to(asker, card, "news", merge=f"back:{request.id}"[:64])


def _uninvite(turn: BaseTurn, old: Request, new: Request, by: str) -> None:
    stay = {one.reviewer for one in new.invited}
    for one in old.invited:
        reader = turn.member(one.reviewer)
        if reader is not None and one.reviewer not in stay and one.reviewer != by and one.message:
            turn.rewrite(one.message, inviting.over(turn.say_to(reader)))


def _to_asker(turn: BaseTurn, request: Request, notice: Notice) -> None:
    reader = turn.member(request.asker)
    if reader is None:
        return
    say = turn.say_to(reader)
    if notice.what == "wider":
        turn.send_to(reader, closing.still_waits(say, request.id), "news", merge=f"wider:{request.id}"[:64])
    else:
        turn.send_to(reader, closing.unanswered(say, kits.lines("self_review", say, request.kind)), "news")


def _to_reviewer(turn: BaseTurn, request: Request, notice: Notice) -> None:
    reader = turn.member(notice.to)
    if reader is None:
        return
    say = turn.say_to(reader)
    if notice.what == "remind" and request.due_at is not None:
        card = reviewing.remind(say, request.id, Moment(request.due_at), more=not request.extended)
        turn.send_to(reader, card, "claim", merge=f"claim:{request.id}"[:64])
        return
    draft = next((one for one in reviews.of_request(turn, request.id) if one.reviewer == reader.id), None)
    written = draft is not None and bool(draft.keep.value or draft.change.value)
    if draft is not None:
        linger(turn, request.asker, draft.exchange, OPEN_AFTER if written else LAPSED)
    turn.send_to(reader, reviewing.lapsed(say, request.id, draft=written), "claim", merge=f"claim:{request.id}"[:64])
    back_in_line(turn, request, "lapsed")


def _to_coordinator(turn: BaseTurn, request: Request, notice: Notice) -> None:
    reader, ask = turn.member(notice.to), asks.find(turn, request.id)
    if reader is None or ask is None or request.opened_at is None:
        return
    say = turn.say_to(reader)
    if notice.what == "released":
        turn.send_to(reader, coordinating.released(say), "coordinator")
        return
    known = len(request.declined) + len(request.invited)
    since = Moment(request.opened_at)
    card = coordinating.called(say, shown.brief(turn, ask), since, known, again=request.calls > 1)
    turn.send_to(reader, card, "coordinator", merge=f"call:{request.id}"[:64])


def _can_coordinate(turn: BaseTurn, one: Member, asker: Member) -> bool:
    away = one.left_at is not None or (one.break_until is not None and one.break_until > turn.now)
    away = away or not turn.allowed(one.id, COORDINATOR)
    return not away and one.lead != asker.lead and not exchanges.blocked(turn, one, asker)
