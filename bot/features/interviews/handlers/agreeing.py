"""Both confirm with one press: first whoever interviews, then the one who asked."""

from datetime import datetime, timedelta

from bot.chat.cards import Card
from bot.chat.events import ButtonPressed
from bot.chat.responses import Problems, Reply, Response, ShowForm, Update
from bot.chat.text import MemberText, Moment
from bot.engine import exchanges
from bot.engine.answers import Sent
from bot.engine.exchanges import Exchange, Side
from bot.engine.turn import Turn
from bot.features.interviews.handlers import moves, pool, rounds
from bot.features.interviews.kits import kit
from bot.features.interviews.rules import slots
from bot.features.interviews.rules.states import AGREED, ASKED, BUSY, DROPPED, PASSED, SAID
from bot.features.interviews.store import asks, interviewers, meetings
from bot.features.interviews.store.asks import Ask
from bot.features.interviews.store.meetings import Meeting
from bot.features.interviews.views import asking, giving
from bot.features.interviews.views import meeting as views

TOPIC = "interviews.meeting"
TO_CONFIRM = timedelta(hours=24)
HOUR = timedelta(hours=1)


def can(turn: Turn, pressed: ButtonPressed) -> Response:
    """The interviewer can, at the time that was named."""
    found = meetings.mine(turn, pressed.key)
    return Update(_said(turn, found, found.at) if found else moves.gone(turn.say))


def ask_time(turn: Turn, pressed: ButtonPressed) -> Response:
    """Another of the times that suit."""
    found = meetings.mine(turn, pressed.key)
    ask = asks.find(turn, found.ask) if found else None
    times = rounds.common(turn, ask, turn.me, but=found.id) if ask and found and _mine(turn, found) else ()
    if found is None or not times:
        return Reply(moves.gone(turn.say))
    return ShowForm(giving.time_form(turn.say, found.id, times[: slots.OFFERED], turn.me.zone or "UTC"))


def time_named(turn: Turn, sent: Sent) -> Response:
    """The interviewer can, at another time."""
    found, word = meetings.mine(turn, sent.key), sent.choice("time")
    ask = asks.find(turn, found.ask) if found else None
    if found is None or ask is None or not word or not _mine(turn, found):
        return Reply(moves.gone(turn.say))
    if slots.instant(word) not in rounds.common(turn, ask, turn.me, but=found.id):
        return Problems({"time": turn.say("problem-time")})
    return Reply(_said(turn, found, slots.instant(word)))


def pass_(turn: Turn, pressed: ButtonPressed) -> Response:
    """The interviewer would rather not. Nobody is told."""
    found = meetings.mine(turn, pressed.key)
    if found is None or not _mine(turn, found):
        return Update(moves.gone(turn.say))
    moves.stop(turn, found, PASSED)
    moves.back(turn, found.ask, "")
    return Update(giving.passed(turn.say))


def yes(turn: Turn, pressed: ButtonPressed) -> Response:
    """The one who asked confirms: now the two are in touch."""
    found = meetings.mine(turn, pressed.key)
    if found is None or found.asker != turn.me.id or found.state != SAID or found.at <= turn.now:
        return Update(moves.gone(turn.say))
    one = _open(turn, found)
    if one is None:
        moves.stop(turn, found, PASSED)
        moves.to(turn, found.giver, lambda say: giving.over(say, say("not-confirmed")), "news")
        moves.back(turn, found.ask, "gone")
        return Update(asking.note(turn.say, "not-possible"))
    meetings.put(turn, found.id, state=AGREED, exchange_id=one.id)
    moves.stop_waiting(turn, found)
    moves.plan(turn, found)
    mine, theirs = (seat.name for seat in one.seats)
    _tell_interviewer(turn, found, asks.find(turn, found.ask), mine)
    return Update(views.agreed(turn.say, found.id, theirs, Moment(found.at)))


def not_then(turn: Turn, pressed: ButtonPressed) -> Response:
    """That time does not suit any more: others may."""
    found = meetings.mine(turn, pressed.key)
    ask = asks.mine(turn, found.ask) if found else None
    if found is None or ask is None or found.state != SAID:
        return Update(moves.gone(turn.say))
    moves.stop(turn, found, DROPPED)
    moves.to(turn, found.giver, lambda say: giving.over(say, say("not-confirmed")), "news")
    asks.set_times(turn, ask.id, [at for at in ask.times if at != found.at])
    moves.back(turn, ask.id, "")
    return Update(asking.note(turn.say, "not-then"))


def _said(turn: Turn, found: Meeting, at: datetime) -> Card:
    ask, asker, name = asks.find(turn, found.ask), turn.member(found.asker), _name(turn, found)
    if ask is None or asker is None or not _mine(turn, found) or ask.state != BUSY or at - HOUR <= turn.now:
        return giving.over(turn.say)
    if not name or not pool.can_meet(turn, asker, turn.me):
        moves.stop(turn, found, PASSED)
        moves.back(turn, found.ask, "")
        return giving.over(turn.say)
    until = min(turn.now + TO_CONFIRM, at - HOUR)
    meetings.put(turn, found.id, state=SAID, at=at)
    moves.lapses(turn, found, until)
    say, moments = turn.say_to(asker), (Moment(at), Moment(until))
    turn.send_to(asker, asking.proposed(say, found.id, ask.wish, MemberText(name), *moments), "news")
    return giving.said(turn.say, Moment(at))


def _open(turn: Turn, found: Meeting) -> Exchange | None:
    giver, ask, name = turn.member(found.giver), asks.find(turn, found.ask), _name(turn, found)
    if giver is None or ask is None or not name or not ask.name:
        return None
    sides = Side(turn.me, MemberText(ask.name)), Side(giver, MemberText(name))
    return exchanges.open_between(turn, TOPIC, found.id, *sides, asked=turn.me)


def _tell_interviewer(turn: Turn, found: Meeting, ask: Ask | None, name: MemberText) -> None:
    moves.to(turn, found.giver, lambda say: views.agreed(say, found.id, name, Moment(found.at)), "news")
    if ask is not None:
        kind = ask.wish.kind
        moves.to(turn, found.giver, lambda say: views.kit(say, kit(kind, say("language-code").plain)), "kit")


def _mine(turn: Turn, found: Meeting) -> bool:
    """Whether this member is asked for it now."""
    return found.giver == turn.me.id and found.state == ASKED


def _name(turn: Turn, found: Meeting) -> str:
    terms = interviewers.terms(turn, found.giver)
    return terms.name if terms else ""
