"""A member's own page: what waits, what is planned, what the features show."""

from bot.chat.cards import Card, mark
from bot.chat.events import ButtonPressed, CommandUsed
from bot.chat.pages import Block
from bot.chat.responses import Problems, Reply, Response, ShowForm, Update
from bot.chat.text import Moment
from bot.engine.answers import Sent
from bot.engine.schedule import calendar, zones
from bot.engine.turn import Planned, Turn
from bot.features.community import rules
from bot.features.community.handlers import arriving, others, times
from bot.features.community.views import page as views
from bot.features.community.views.page import Flow, Step, Waits


def mine(turn: Turn, used: CommandUsed) -> Response:
    """The first card of the page."""
    return Reply(_page(turn, 0))


def show(turn: Turn, pressed: ButtonPressed) -> Response:
    """Another card of the page."""
    number = int(pressed.value) if pressed.value.isdecimal() else 0
    return Update(_page(turn, number))


def ask_move(turn: Turn, pressed: ButtonPressed) -> Response:
    """When instead? On the member's own clock, which is asked for first."""
    planned = _planned(turn, pressed.value, pressed.key)
    if planned is None:
        return Reply(views.already_gone(turn.say))
    if turn.me.zone is None:
        return times.ask_zone(turn, pressed)
    at = zones.local(planned.at, turn.me.zone)
    values = {"day": at.date().isoformat(), "clock": at.strftime("%H:%M")}
    return ShowForm(views.move_form(turn.say, planned.label, f"{pressed.value} {pressed.key}"), values)


def move(turn: Turn, sent: Sent) -> Response:
    """Put it at another time, and tell the feature that planned it."""
    marked, _, key = sent.key.partition(" ")
    planned = _planned(turn, marked, key)
    if planned is None:
        return Reply(views.already_gone(turn.say))
    day, clock = sent.day("day"), sent.clock("clock")
    at = calendar.instant_on(day, clock, turn.me.zone or "UTC") if day and clock else None
    wrong = rules.moment_problem(at, turn.now)
    if at is None or wrong:
        return Problems({"day": turn.say(wrong or "problem-no-such-time")})
    turn.move(planned, at)
    turn.tell(f"{planned.name}_moved", planned.key)
    comes = turn.comes(planned, at)
    return Reply(views.moved(turn.say, planned.label, Moment(comes), later=comes != at))


def drop(turn: Turn, pressed: ButtonPressed) -> Response:
    """Take something off the plan, and tell the feature that planned it."""
    planned = _planned(turn, pressed.value, pressed.key)
    if planned is None or not turn.cancel(planned):
        return Reply(views.already_gone(turn.say))
    turn.tell(f"{planned.name}_dropped", planned.key)
    return Update(views.dropped(turn.say, planned.label))


def what_waits(turn: Turn) -> list[Block]:
    """Messages that are held, then forms that were not sent."""
    held = [Waits(message, label) for label, message in turn.waiting()]
    unfinished = [Flow(opening, label) for label, opening in turn.unfinished()]
    closed = not arriving.reaches(turn, turn.me.id)
    return [*views.waiting(turn.say, held, closed=closed), *views.flows(turn.say, unfinished)]


def _coming(turn: Turn) -> list[Planned]:
    return sorted((*turn.plan(), *turn.held()), key=lambda one: (one.arrives, one.at))


def _planned(turn: Turn, marked: str, key: str) -> Planned | None:
    return next((one for one in _coming(turn) if (mark(one.name), one.key) == (marked, key)), None)


def _break(turn: Turn) -> list[Block]:
    until = turn.me.break_until
    return [views.on_a_break(turn.say, Moment(until))] if until and until > turn.now else []


def _page(turn: Turn, number: int) -> Card:
    return views.page(turn.say, _blocks(turn), number, others=bool(others.ways(turn)))


def _blocks(turn: Turn) -> list[Block]:
    steps = [Step(mark(one.name), one.key, one.label, Moment(one.arrives)) for one in _coming(turn)]
    first = [*views.panels(arriving.notice(turn)), *_break(turn)]
    ahead = [*first, *what_waits(turn), *views.panels(turn.under_way()), *views.plan(turn.say, steps)]
    return [*ahead, *views.panels(turn.page(), apart=bool(ahead))]
