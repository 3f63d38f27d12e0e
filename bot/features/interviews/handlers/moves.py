"""From one state to the next: kept, planned, and told to whom it concerns."""

from collections.abc import Callable
from datetime import datetime, timedelta

from bot.chat.cards import Card
from bot.chat.text import Say
from bot.engine import exchanges
from bot.engine.exchanges import Exchange
from bot.engine.members.member import Member
from bot.engine.schedule import agenda
from bot.engine.schedule.agenda import Whose
from bot.engine.turn import BaseTurn, Turn
from bot.features.interviews.rules import slots
from bot.features.interviews.rules.states import OPEN, OVER, TIMES
from bot.features.interviews.store import asks, meetings
from bot.features.interviews.store.asks import Ask
from bot.features.interviews.store.meetings import Meeting
from bot.features.interviews.views import asking

ROUND, LAPSE, FADED = "interviews.round", "interviews.lapse", "interviews.faded"
OF_BOTH = ("interviews.day_before", "interviews.soon", "interviews.after")
CLOSE = "interviews.close"
DAY, HALF_HOUR, AFTER, STAYS = timedelta(days=1), timedelta(minutes=30), timedelta(minutes=45), timedelta(days=3)


def soon(turn: BaseTurn) -> None:
    """Something came, or came back: at once, and not within this turn."""
    if turn.union is not None:
        agenda.put(turn, ROUND, Whose(turn.union), turn.now, "")
        turn.stirred = True


def look(turn: BaseTurn, ask: Ask) -> None:
    """It looks for somebody until its last time has come near."""
    left, owner = slots.to_come(ask.times, turn.now), turn.member(ask.asker)
    if left and owner is not None:
        agenda.put(turn, FADED, Whose(owner.community, owner.id), left[-1] - slots.LATEST, ask.id)
    soon(turn)


def back(turn: BaseTurn, ask_id: str, why: str, *, ahead: bool = True, anew: bool = False) -> None:
    """It looks for somebody again, at the head. `anew`: only with times that are picked once more."""
    ask = asks.find(turn, ask_id)
    if ask is None or ask.state == OVER:
        return
    left = bool(slots.to_come(ask.times, turn.now)) and not anew
    asks.put(turn, ask.id, OPEN if left else TIMES, ahead=ahead or ask.ahead)
    if why or not left:
        to(turn, ask.asker, lambda say: asking.again(say, ask.id, why or "faded", times=left), "news")
    if left:
        look(turn, ask)


def stop(turn: BaseTurn, meeting: Meeting, state: str) -> None:
    """It does not run any more; nobody is told by this."""
    meetings.put(turn, meeting.id, state=state, link=None)
    for side in (meeting.asker, meeting.giver):
        for name in (LAPSE, CLOSE, *OF_BOTH):
            agenda.drop(turn, name, side, meeting.id)


def stop_waiting(turn: BaseTurn, meeting: Meeting) -> None:
    """Its answer has come."""
    agenda.drop(turn, LAPSE, meeting.asker, meeting.id)


def plan(turn: BaseTurn, meeting: Meeting) -> None:
    """Reminders and what comes after, for both of them."""
    for member in filter(None, map(turn.member, (meeting.asker, meeting.giver))):
        whose = Whose(member.community, member.id)
        moments = (meeting.at - DAY, meeting.at - HALF_HOUR, meeting.at + AFTER)
        for name, at in zip(OF_BOTH, moments, strict=True):
            if at > turn.now:
                agenda.put(turn, name, whose, at, meeting.id)
    owner = turn.member(meeting.asker)
    if owner is not None:
        agenda.put(turn, CLOSE, Whose(owner.community, owner.id), meeting.at + STAYS, meeting.id)


def lapses(turn: BaseTurn, meeting: Meeting, at: datetime) -> None:
    """What waits for an answer waits until then."""
    owner = turn.member(meeting.asker)
    if owner is not None:
        agenda.put(turn, LAPSE, Whose(owner.community, owner.id), at, meeting.id)


def to(turn: BaseTurn, member_id: str, draw: Callable[[Say], Card], kind: str) -> None:
    """Tell somebody who is still here."""
    reader: Member | None = turn.member(member_id) if member_id else None
    if reader is not None and reader.left_at is None:
        turn.send_to(reader, draw(turn.say_to(reader)), kind)


def exchange_of(turn: Turn, meeting: Meeting) -> Exchange | None:
    """Where the two are in touch, as this member sees it, while it is open."""
    one = exchanges.of(turn, meeting.exchange) if meeting.exchange else None
    return one if one is not None and one.is_open else None


def part(turn: Turn, meeting: Meeting) -> None:
    """The two are out of touch, where they were in touch."""
    one = exchange_of(turn, meeting)
    if one is not None:
        exchanges.end(turn, one, "over")


def gone(say: Say) -> Card:
    """Not one of theirs, or over."""
    return asking.note(say, "gone")
