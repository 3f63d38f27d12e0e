"""Writing feedback: kept as a draft, read softly, passed on. Passing it on closes the request."""

from bot.chat.cards import Card
from bot.chat.events import ButtonPressed, TimerRang
from bot.chat.responses import Reply, Response, ShowForm, Update
from bot.chat.text import MemberText, Moment
from bot.engine import exchanges
from bot.engine.answers import Sent
from bot.engine.exchanges import Exchange, Piece
from bot.engine.turn import Turn
from bot.features.feedback import tone
from bot.features.feedback.handlers import acting, driver, rounds
from bot.features.feedback.rules import kinds, moves
from bot.features.feedback.rules.states import Request
from bot.features.feedback.store import queue, reviews
from bot.features.feedback.store.reviews import Review
from bot.features.feedback.views import closing
from bot.features.feedback.views import reviewing as views


def write(turn: Turn, pressed: ButtonPressed) -> Response:
    """The form, with what was written so far."""
    found, one = _mine(turn, pressed.key)
    if found is None:
        return Reply(views.not_yours(turn.say))
    if found.piece:
        return Reply(views.already(turn.say))
    if one is None:
        return Reply(views.nowhere(turn.say, _words(turn, found)))
    draft = {"keep": found.keep.value, "change": found.change.value}
    filled = {name: value for name, value in draft.items() if value}
    return ShowForm(views.form(turn.say, found.request), filled)


def written(turn: Turn, sent: Sent) -> Response:
    """Keep it first; then on its way, unless something is said about it before."""
    found, _ = _mine(turn, sent.key)
    if found is None:
        return Reply(views.not_yours(turn.say))
    if found.piece:
        return Reply(views.already(turn.say))
    keep, change = (sent.text(name) or MemberText("") for name in ("keep", "change"))
    reviews.keep_draft(turn, found.id, keep, change)
    if any(finding.ask for finding in turn.findings):
        return Reply(views.heavy(turn.say, found.request), lasting=True)
    remarks = tone.remarks(keep.value, change.value)
    if remarks:
        return Reply(views.softly(turn.say, found.request, [views.Remark(*one) for one in remarks]), lasting=True)
    return Reply(_give(turn, sent.key))


def give_anyway(turn: Turn, pressed: ButtonPressed) -> Response:
    """As it stands: the writer decided."""
    return Update(_give(turn, pressed.key))


def more_time(turn: Turn, pressed: ButtonPressed) -> Response:
    """One more day, once."""
    request = _in_hand(turn, pressed.key)
    if request is None or request.state != "claimed" or request.due_at is None:
        return Reply(views.not_yours(turn.say))
    if request.extended:
        return Reply(views.no_longer(turn.say, Moment(request.due_at)))
    new = moves.extended(request)
    driver.keep(turn, request, new)
    return Update(views.longer(turn.say, request.id, Moment(new.due_at or turn.now)))


def give_back(turn: Turn, pressed: ButtonPressed) -> Response:
    """It goes to somebody else, at once and without a reason."""
    request = _in_hand(turn, pressed.key)
    found, one = _mine(turn, pressed.key)
    if request is None or found is None:
        return Reply(views.not_yours(turn.say))
    driver.keep(turn, request, moves.back(request, turn.now))
    driver.back_in_line(turn, request, "given_back")
    if one is not None:
        exchanges.end(turn, one, "over")
    rounds.soon(turn)
    return Update(views.gave_back(turn.say))


def released(turn: Turn, piece: str) -> None:
    """A moderator passed feedback on."""
    found = reviews.of_piece(turn, piece)
    if found is not None and found.given_at is None:
        _done(turn, found, piece)


def refused(turn: Turn, piece: str) -> None:
    """A moderator did not: the draft is there, and there is another day."""
    found = reviews.of_piece(turn, piece)
    if found is None or found.given_at is not None:
        return
    reviews.note_given(turn, found.id, None, given=False)
    request, reader = queue.find(turn, found.request), turn.member(found.reviewer)
    if request is None or reader is None or request.state != "checked" or request.reviewer != reader.id:
        return
    new = moves.kept_back(request, turn.now)
    driver.keep(turn, request, new)
    card = views.not_passed_on(turn.say_to(reader), request.id, Moment(new.due_at or turn.now))
    turn.send_to(reader, card, "claim")


def linger(turn: Turn, rang: TimerRang) -> None:
    """The two have been in touch for long enough."""
    one = exchanges.of(turn, rang.key)
    if one is not None and one.is_open:
        exchanges.end(turn, one, "over", also=True)


def _give(turn: Turn, key: str) -> Card:
    found, one = _mine(turn, key)
    if found is None:
        return views.not_yours(turn.say)
    if found.piece:
        return views.already(turn.say)
    piece = _passed(turn, one, _words(turn, found, one)) if one else None
    if piece is None or one is None:
        return views.nowhere(turn.say, _words(turn, found))
    if piece.state == "held":
        _waits(turn, found, piece)
        return views.held(turn.say, one.theirs.name)
    _done(turn, found, piece.id)
    request = queue.find(turn, found.request)
    return views.sent(turn.say, one.theirs.name, heavy=request is not None and request.kind in kinds.HEAVY)


def _passed(turn: Turn, one: Exchange, text: MemberText) -> Piece | None:
    """On its way; what heavy words ask was asked before."""
    piece = exchanges.pass_on(turn, one, text)
    return exchanges.send_anyway(turn, piece.id) if piece and piece.state == "asked" else piece


def _waits(turn: Turn, found: Review, piece: Piece) -> None:
    reviews.note_given(turn, found.id, piece.id, given=False)
    request = queue.find(turn, found.request)
    if request and request.state == "claimed" and request.reviewer == found.reviewer:
        driver.keep(turn, request, moves.checked(request, found.reviewer))


def _done(turn: Turn, found: Review, piece: str) -> None:
    """It is on its way: the request is served, and the asker is asked one thing."""
    reviews.note_given(turn, found.id, piece, given=True)
    request = queue.find(turn, found.request)
    if request is None:
        return
    new = _served(request, found.reviewer)
    if new is not None:
        driver.keep(turn, request, new)
    acting.linger(turn, request.asker, found.exchange)
    asker, reviewer = turn.member(request.asker), turn.member(found.reviewer)
    one = exchanges.of(acting.as_member(turn, reviewer), found.exchange) if reviewer else None
    if asker is not None and one is not None:
        turn.send_to(asker, closing.arrived(turn.say_to(asker), request.id, one.mine.name), "arrived")
    turn.tell("given", request.id)


def _served(request: Request, reviewer: str) -> Request | None:
    """As it is afterwards; None where somebody else has it, or it was settled before."""
    if request.state == "checked":
        return moves.passed_on(request)
    late = request.state == "claimed" and request.reviewer != reviewer
    return None if late or request.state not in ("claimed", "open") else moves.given(request, reviewer)


def _words(turn: Turn, found: Review, one: Exchange | None = None) -> MemberText:
    """Both parts under headings in the asker's language; in the writer's own where nobody is there."""
    reader = turn.member(one.theirs.member or "") if one else None
    return views.whole(turn.say_to(reader) if reader else turn.say, found.keep, found.change)


def _mine(turn: Turn, key: str) -> tuple[Review | None, Exchange | None]:
    """This member's part in a request, and the exchange while something can be passed on."""
    found = reviews.mine(turn, key)
    one = exchanges.of(turn, found.exchange) if found else None
    return found, one if one and exchanges.silence(turn, one) is None else None


def _in_hand(turn: Turn, key: str) -> Request | None:
    found = queue.find(turn, key)
    return found if found and found.reviewer == turn.me.id and found.state in ("claimed", "checked") else None
