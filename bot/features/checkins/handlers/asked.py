"""After asking an employer for feedback: one question a week later, and a kind end where nothing came."""

from bot.chat.events import ButtonPressed, TimerRang
from bot.chat.responses import Response, Update
from bot.chat.text import Moment
from bot.engine.turn import Turn
from bot.features.checkins.handlers import held
from bot.features.checkins.handlers.steps import ANSWER_AFTER, ASKED
from bot.features.checkins.rules.step import CLOSED, DONE, WAITS, Step
from bot.features.checkins.store import entries
from bot.features.checkins.store import steps as rows
from bot.features.checkins.views import asked as views
from bot.features.checkins.views import steps as step_views

KIND = "asked"


def ring(turn: Turn, rang: TimerRang) -> None:
    """Ask whether anything came."""
    step = _waiting(turn, rang.key)
    if step is None:
        return
    end = held.until(turn)
    if end is not None:
        turn.later(ASKED, end, step.id)
        return
    message = turn.send(views.question(turn.say, step), KIND)
    rows.sent(turn, [step], message)


def none_came(turn: Turn, pressed: ButtonPressed) -> Response:
    """Close it kindly."""
    step = _waiting(turn, pressed.key)
    if step is None:
        return Update(step_views.gone(turn.say))
    rows.change(turn, step.now_is(CLOSED, turn.now))
    turn.drop(ASKED, step.id)
    turn.tell("answered", f"checkins.{KIND}")
    return Update(views.closed(turn.say, step.entry))


def wait_longer(turn: Turn, pressed: ButtonPressed) -> Response:
    """Another week."""
    step = _waiting(turn, pressed.key)
    if step is None:
        return Update(step_views.gone(turn.say))
    at = turn.now + ANSWER_AFTER
    rows.change(turn, step.now_is(WAITS, turn.now, at))
    turn.later(ASKED, at, step.id)
    turn.tell("answered", f"checkins.{KIND}")
    return Update(views.waits(turn.say, Moment(at, "date")))


def an_answer_came(turn: Turn, entry_id: str) -> None:
    """Nothing is left to ask about this entry."""
    for step in rows.of_entry(turn, entry_id):
        if step.state == WAITS:
            rows.change(turn, step.now_is(DONE, turn.now))
            turn.drop(ASKED, step.id)


def _waiting(turn: Turn, key: str) -> Step | None:
    step = rows.find(turn, key)
    entry = entries.find(turn, step.entry) if step else None
    return step if step and step.state == WAITS and entry and not entry.wants_no_advice else None
