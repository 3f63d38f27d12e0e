"""The end of a report: stop the pen name or find no harm, and the sentences that both sides read."""

from bot.chat.cards import Card
from bot.chat.events import ButtonPressed, TimerRang
from bot.chat.responses import Response, Update
from bot.chat.text import MemberText
from bot.engine import exchanges
from bot.engine.exchanges import Seat
from bot.engine.members.member import Member
from bot.engine.schedule import agenda
from bot.engine.schedule.agenda import Whose
from bot.engine.turn import BaseTurn, Turn
from bot.features.moderation.handlers import cases
from bot.features.moderation.rules import reports as rules
from bot.features.moderation.store import reports as store
from bot.features.moderation.store.reports import Report
from bot.features.moderation.views import cases as views
from bot.features.moderation.views import reports, waits

TIMER = "moderation.tell"


def stop(turn: Turn, pressed: ButtonPressed) -> Response:
    """End every exchange of that account, without a name; it counts from now on."""
    one = cases.in_hand(turn, pressed.key)
    if one is None or not store.decide(turn, one, "stopped"):
        return Update(waits.nothing_here(turn.say))
    exchanges.stop(turn, Seat("", one.against, one.against_mark, MemberText(""), own=False))
    store.uphold(turn, one)
    return _decided(turn, one)


def harmless(turn: Turn, pressed: ButtonPressed) -> Response:
    """No harm: nothing follows from it."""
    one = cases.in_hand(turn, pressed.key)
    if one is None or not store.decide(turn, one, "harmless"):
        return Update(waits.nothing_here(turn.say))
    return _decided(turn, one)


def tell_reporter(turn: Turn, pressed: ButtonPressed) -> Response:
    """The chosen sentence goes to the reporter."""
    one = _to_tell(turn, pressed.key)
    if one is None or pressed.value not in rules.SENTENCES:
        return Update(waits.nothing_here(turn.say))
    _tell_reporter(turn, one, pressed.value)
    return Update(_next(turn, store.find(turn, one.id) or one))


def tell_other(turn: Turn, pressed: ButtonPressed) -> Response:
    """The chosen sentence goes to the other side, or none does."""
    one = _to_tell(turn, pressed.key)
    if one is None or pressed.value not in (*rules.SENTENCES, rules.NOTHING):
        return Update(waits.nothing_here(turn.say))
    _tell_other(turn, one, pressed.value)
    return Update(_next(turn, store.find(turn, one.id) or one))


def not_chosen(turn: BaseTurn, rang: TimerRang) -> None:
    """Nobody chose in time: both read the first of the sentences, and nothing stays of those who are gone."""
    one = store.find(turn, rang.key)
    if one is None:
        return
    _tell_reporter(turn, one, rules.SENTENCES[0])
    _tell_other(turn, one, rules.SENTENCES[0] if one.outcome == "stopped" else rules.NOTHING)
    store.forget_of_the_gone(turn, one)


def _decided(turn: Turn, one: Report) -> Update:
    within = turn.now + rules.CHOOSE_WITHIN
    agenda.put(turn, TIMER, Whose(turn.me.community), within, one.id)
    return Update(_next(turn, store.find(turn, one.id) or one))


def _next(turn: Turn, one: Report) -> Card:
    """The sentence that is still to be chosen, the reporter's first."""
    if one.reporter and not one.told_reporter:
        return views.choose(turn.say, "reporter", one.outcome, one.id)
    if one.against and not one.told_other:
        return views.choose(turn.say, "other", one.outcome, one.id)
    return views.closed(turn.say, one.outcome)


def _to_tell(turn: Turn, report_id: str) -> Report | None:
    one = cases.visible(turn, report_id)
    mine = one is not None and cases.lead_of(turn, one.decided) == turn.me.lead
    return one if one and one.outcome and mine else None


def _tell_reporter(turn: BaseTurn, one: Report, sentence: str) -> None:
    to = _unless(turn, one.reporter, one.told_reporter)
    if to is not None:
        turn.send_to(to, reports.outcome(turn.say_to(to), one.outcome, sentence), "outcome")
    store.change(turn, one.id, told_reporter=True)


def _tell_other(turn: BaseTurn, one: Report, sentence: str) -> None:
    to = _unless(turn, one.against, one.told_other)
    if to is not None and sentence != rules.NOTHING:
        key = one.id if one.outcome == "stopped" else ""
        turn.send_to(to, reports.for_other(turn.say_to(to), one.outcome, sentence, key), "outcome")
    store.change(turn, one.id, told_other=True)


def _unless(turn: BaseTurn, membership: str | None, told: bool) -> Member | None:
    return turn.member(membership) if membership and not told else None
