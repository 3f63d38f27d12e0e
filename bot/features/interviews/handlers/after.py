"""After it: what to keep, one change, one question; or nobody came."""

from datetime import timedelta

from bot.chat.events import ButtonPressed, TimerRang
from bot.chat.responses import Reply, Response, ShowForm, Update
from bot.chat.text import MemberText, Moment
from bot.engine import exchanges
from bot.engine.answers import Sent
from bot.engine.exchanges import Exchange
from bot.engine.turn import Turn
from bot.features.interviews.handlers import moves
from bot.features.interviews.handlers.meeting import agreed
from bot.features.interviews.rules.states import AGREED, DONE, MISSED, OVER
from bot.features.interviews.store import asks, meetings
from bot.features.interviews.store.meetings import Meeting
from bot.features.interviews.views import after as views
from bot.features.interviews.views import asking

PATIENCE = timedelta(minutes=5)


def after(turn: Turn, rang: TimerRang) -> None:
    """The form for who interviewed, and what comes for who was interviewed."""
    found = agreed(turn, rang.key)
    one = moves.exchange_of(turn, found) if found else None
    if found is None or one is None:
        return
    draw = views.interviewer if found.giver == turn.me.id else views.asker
    turn.send(draw(turn.say, found.id, one.theirs.name), "after")


def write(turn: Turn, pressed: ButtonPressed) -> Response:
    """The form."""
    found, one = _given(turn, pressed.key)
    if found is None or one is None:
        return Reply(moves.gone(turn.say))
    return ShowForm(views.form(turn.say, found.id, one.theirs.name))


def written(turn: Turn, sent: Sent) -> Response:
    """Pass it on; what weighs more than feedback does stays with its writer."""
    found, one = _given(turn, sent.key)
    keep, change, question = ((sent.text(name) or MemberText("")).value for name in ("keep", "change", "question"))
    if found is None or one is None:
        return Reply(moves.gone(turn.say))
    reader = turn.member(one.theirs.member or "")
    text = views.words(turn.say_to(reader) if reader else turn.say, keep, change, question)
    piece = None if any(seen.ask for seen in turn.findings) else exchanges.pass_on(turn, one, text)
    if piece is not None and piece.state == "asked":
        exchanges.keep_back(turn, piece.id)
    if piece is None or piece.state == "asked":
        return Reply(views.not_sent(turn.say, text, one.id, one.theirs.name))
    _done(turn, found)
    return Reply(views.written(turn.say, one.theirs.name, held=piece.state != "sent"))


def nobody(turn: Turn, pressed: ButtonPressed) -> Response:
    """The other side was not there: on to somebody else at once, and no blame."""
    found = meetings.mine(turn, pressed.key)
    if found is None or found.state != AGREED:
        return Update(asking.note(turn.say, "settled"))
    if turn.now < found.at + PATIENCE:
        return Reply(views.too_early(turn.say, Moment(found.at)))
    moves.stop(turn, found, MISSED)
    moves.part(turn, found)
    if found.giver == turn.me.id:
        moves.back(turn, found.ask, "not-met", anew=True)
        return Update(views.nobody_came(turn.say))
    moves.to(turn, found.giver, lambda say: asking.note(say, "missed-giver"), "news")
    moves.back(turn, found.ask, "missed")
    return Update(asking.note(turn.say, "nobody-asker"))


def close(turn: Turn, rang: TimerRang) -> None:
    """Days later: it took place, and the two part."""
    found = meetings.find(turn, rang.key)
    if found is None or found.state not in (AGREED, DONE):
        return
    one = moves.exchange_of(turn, found)
    moves.stop(turn, found, DONE)
    asks.put(turn, found.ask, OVER)
    if one is not None:
        exchanges.end(turn, one, "over", also=True)


def _given(turn: Turn, key: str) -> tuple[Meeting | None, Exchange | None]:
    """An interview that this member gave, and where the two are in touch."""
    found = agreed(turn, key)
    if found is None or found.giver != turn.me.id or found.at > turn.now:
        return None, None
    return found, moves.exchange_of(turn, found)


def _done(turn: Turn, found: Meeting) -> None:
    """The two stay in touch until `close`."""
    meetings.put(turn, found.id, state=DONE)
    asks.put(turn, found.ask, OVER)
