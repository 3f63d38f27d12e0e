"""A member asks for somebody to write to them, and can take it back. Calling the people on duty, and its end."""

from datetime import datetime

from msgspec.structs import replace

from bot.chat.cards import Card, Part
from bot.chat.events import ButtonPressed, TimerRang
from bot.chat.responses import Reply, Response, Update
from bot.chat.text import Person
from bot.engine import entrance
from bot.engine.members.member import Member
from bot.engine.turn import BaseTurn, Turn, account_of
from bot.features.care.handlers import regions, shifts
from bot.features.care.rules import calling as rules
from bot.features.care.rules.calling import Ask, Staffed
from bot.features.care.store import asks
from bot.features.care.views import duty as views
from bot.features.care.views import helper

TIMER = "call"


def begin(turn: Turn, pressed: ButtonPressed) -> Response:
    """Exactly what is shown, before anything is sent. A stranger is asked for consent first, and comes back here."""
    if turn.stranger:
        return entrance.gate(turn, "support")
    if regions.is_ambiguous(turn):
        return Reply(_which(turn))
    found, staffed = asks.mine(turn), shifts.staffed(turn)
    if found and not found.taken_by:
        return Reply(Card(None, views.mine(turn.say, None, staffed)))
    if not staffed.anyone or (not staffed.on and staffed.next is None):
        return Reply(views.nobody(turn.say, regions.here(turn)))
    return Reply(views.sure(turn.say, person(turn, turn.me), staffed))


def send(turn: Turn, pressed: ButtonPressed) -> Response:
    """Sent. Pressed again it is the same request; one that was taken is asked anew."""
    if regions.is_ambiguous(turn):
        return Update(_which(turn))
    staffed = shifts.staffed(turn)
    if staffed.on or staffed.next:
        found = replace(asks.mine(turn) or asks.open_one(turn), taken_by=None, passed_by=None)
        asks.change(turn, found)
        staffed = rules.for_asking_anew(staffed, found)
        _plan(turn, rules.first_call(found, turn.now) if staffed.on else staffed.next)
    return Update(views.sent(turn.say, staffed, regions.here(turn)))


def whose(turn: Turn, key: str) -> str:
    """The button carries whose people are meant."""
    return key


def not_sent(turn: Turn, pressed: ButtonPressed) -> Response:
    """They thought better of it."""
    return Update(views.not_sent(turn.say))


def withdraw(turn: Turn, pressed: ButtonPressed) -> Response:
    """Taken back: whoever was called is told that there is nothing to do."""
    found = asks.mine(turn)
    if found:
        over(turn, found, ends=False)
        asks.close(turn, found.id)
        _plan(turn, turn.now + rules.CLOSED)
    return Update(views.withdrawn(turn.say, was_open=found is not None))


def call(turn: Turn, rang: TimerRang) -> None:
    """It is time to call, or to say that nobody has answered; a day after somebody took it, it is over."""
    found = asks.mine(turn)
    if found is None:
        asks.forget_closed(turn)
        return
    if found.taken_by:
        over(turn, found)
        return
    staffed = rules.for_ask(shifts.staffed(turn), found)
    if staffed.on and found.calls < rules.CALLS:
        _call(turn, found, staffed)
    elif found.calls or staffed.next is None:
        _unanswered(turn, found, staffed)
    else:
        _plan(turn, staffed.next)


def page(turn: Turn) -> tuple[Part, ...]:
    """The open request on the member's page."""
    found = asks.mine(turn)
    if found is None:
        return ()
    by = turn.member(found.taken_by) if found.taken_by else None
    return views.mine(turn.say, person(turn, by) if by else None, shifts.staffed(turn))


def over(turn: BaseTurn, found: Ask, name: str = "alert-over", but: str = "", *, ends: bool = True) -> None:
    """Nothing is to be done any more, and every card about it says so, but that of one member."""
    for member_id, message in asks.alerts(turn, found.id):
        reader = turn.member(member_id)
        if reader and member_id != but:
            turn.rewrite(message, helper.told(turn.say_to(reader), name))
    asks.drop_alerts(turn, found.id)
    if ends:
        asks.end(turn, found.id)


def person(turn: BaseTurn, member: Member) -> Person:
    """Somebody as the platform shows them."""
    return Person(account_of(turn, member))


def is_taken(turn: Turn, by: Member) -> None:
    """The member reads who writes to them. Without "Done" it is over a day later."""
    turn.send(views.taken(turn.say, person(turn, by)), "answer")
    _plan(turn, turn.now + rules.TAKEN)


def given_back(turn: Turn, found: Ask, by: Member) -> None:
    """Who took it cannot after all: the others are called now, or it waits, and the member reads which."""
    fresh = replace(found, taken_by=None, passed_by=by.id, calls=0)
    asks.change(turn, fresh)
    staffed = rules.for_ask(shifts.staffed(turn), fresh)
    turn.send(views.given_back(turn.say, person(turn, by), staffed, regions.here(turn)), "answer")
    at = turn.now if staffed.on else staffed.next
    if at is None:
        over(turn, fresh)
    else:
        _plan(turn, at)


def _which(turn: Turn) -> Card:
    """The card does not say whose people are meant: ask, with who is on in each."""
    known = [(number, one.home, staffed) for number, (one, staffed) in enumerate(shifts.everywhere(turn), 1)]
    asked = [one for one in known if one[2].anyone]
    return views.which(turn.say, asked) if asked else views.nobody(turn.say, regions.here(turn))


def _call(turn: Turn, found: Ask, staffed: Staffed) -> None:
    for reader in filter(None, map(turn.member, staffed.on)):
        card = helper.alert(turn.say_to(reader), person(turn, turn.me), found.id)
        asks.note_alert(turn, found.id, reader.id, turn.send_to(reader, card, "alert"))
    called = replace(found, called_at=turn.now, calls=found.calls + 1)
    asks.change(turn, called)
    _plan(turn, rules.next_step(called, turn.now))


def _unanswered(turn: Turn, found: Ask, staffed: Staffed) -> None:
    tried = replace(found, calls=0, rounds=found.rounds + 1)
    ends = tried.rounds >= rules.MOST_ROUNDS or staffed.next is None
    turn.send(views.unanswered(turn.say, staffed, regions.here(turn), ends=ends), "answer")
    if ends:
        over(turn, found)
    else:
        asks.change(turn, tried)
        _plan(turn, staffed.next)


def _plan(turn: Turn, at: datetime | None) -> None:
    if at is not None:
        turn.later(TIMER, at)
