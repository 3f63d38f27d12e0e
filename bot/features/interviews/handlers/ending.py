"""What ends before its time: taken back, called off, left, blocked, or out of touch."""

from collections.abc import Callable

from bot.chat.cards import Card
from bot.chat.events import ButtonPressed, CommunityLeft, TimerRang
from bot.chat.responses import Response, Update
from bot.chat.text import Moment, Say
from bot.engine.turn import Turn
from bot.features.interviews.handlers import moves
from bot.features.interviews.rules.states import AGREED, ASKED, CANCELLED, DONE, DROPPED, OPEN, OVER, PASSED, RUNS, SAID
from bot.features.interviews.store import asks, interviewers, meetings
from bot.features.interviews.store.meetings import Meeting
from bot.features.interviews.views import giving, meeting


def withdrawn(turn: Turn, ask_id: str) -> None:
    """The one who asked takes it back."""
    asks.put(turn, ask_id, OVER)
    for one in meetings.of_ask(turn, ask_id):
        if one.state in RUNS:
            _off(turn, one)


def cancel(turn: Turn, pressed: ButtonPressed) -> Response:
    """Either of them, in one press; no reason."""
    found = meetings.mine(turn, pressed.key)
    if found is None or found.state != AGREED or found.at <= turn.now:
        return Update(moves.gone(turn.say))
    asker = found.asker == turn.me.id
    if asker:
        withdrawn(turn, found.ask)
    else:
        _off(turn, found)
    return Update(meeting.you_called_off(turn.say, asker=asker))


def lapse(turn: Turn, rang: TimerRang) -> None:
    """Somebody did not answer in time."""
    found = meetings.find(turn, rang.key)
    if found is None or found.state not in (ASKED, SAID):
        return
    if found.state == ASKED:
        _uninvite(turn, found, PASSED)
        moves.back(turn, found.ask, "")
        return
    moves.stop(turn, found, DROPPED)
    moves.to(turn, found.giver, lambda say: giving.over(say, say("not-confirmed")), "news")
    moves.back(turn, found.ask, "silent", ahead=False, anew=True)


def faded(turn: Turn, rang: TimerRang) -> None:
    """Nobody was found for any of the times."""
    found = asks.mine(turn, rang.key)
    if found is not None and found.state == OPEN:
        moves.back(turn, found.id, "faded")


def closed(turn: Turn, exchange_id: str) -> None:
    """The two are out of touch: a block, an end, a report, somebody who left."""
    found = meetings.of_exchange(turn, exchange_id)
    if found is None or found.state != AGREED:
        return
    if found.at <= turn.now:
        moves.stop(turn, found, DONE)
        asks.put(turn, found.ask, OVER)
        return
    moves.stop(turn, found, CANCELLED)
    if found.asker == turn.me.id:
        asks.put(turn, found.ask, OVER)
        moves.to(turn, found.giver, _told(found, asker=False), "news")
    else:
        moves.back(turn, found.ask, "off")


def left(turn: Turn, event: CommunityLeft) -> None:
    """The platform says so."""
    if not event.everyone:
        gone(turn, "")


def gone(turn: Turn, key: str) -> None:
    """They are not here any more: what they asked for ends, and whom they would have interviewed comes first."""
    for ask in asks.all_of(turn):
        if ask.state != OVER:
            withdrawn(turn, ask.id)
    for found in meetings.running(turn, turn.me.id):
        _off(turn, found)
    interviewers.stop(turn)
    moves.soon(turn)


def accepted(turn: Turn, key: str) -> None:
    """A role was accepted: they look for no interviewer any more. What two have agreed stands."""
    for ask in asks.all_of(turn):
        if ask.state != OVER and not any(one.state == AGREED for one in meetings.of_ask(turn, ask.id)):
            withdrawn(turn, ask.id)


def forget(turn: Turn) -> None:
    """The same, before their rows go with the membership."""
    gone(turn, "")


def _off(turn: Turn, found: Meeting) -> None:
    """The member of this turn does not go on with it: the other side is told, and an ask goes to the head."""
    if found.state == ASKED:
        _uninvite(turn, found, CANCELLED)
    else:
        moves.stop(turn, found, CANCELLED)
        moves.part(turn, found)
    asker = found.asker == turn.me.id
    if asker and found.state != ASKED:
        moves.to(turn, found.giver, _told(found, asker=False), "news")
    if not asker:
        moves.back(turn, found.ask, "" if found.state == ASKED else "off")


def _uninvite(turn: Turn, found: Meeting, state: str) -> None:
    moves.stop(turn, found, state)
    reader = turn.member(found.giver) if found.giver else None
    if reader is not None and found.message:
        turn.rewrite(found.message, giving.over(turn.say_to(reader)))


def _told(found: Meeting, *, asker: bool) -> Callable[[Say], Card]:
    return lambda say: meeting.called_off(say, Moment(found.at), asker=asker)
