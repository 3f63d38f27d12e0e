"""Options of a message: not now, pause until a date, stop these."""

from datetime import datetime

from bot.chat.cards import Card, Part, mark
from bot.chat.events import ButtonPressed
from bot.chat.responses import Reply, Response, ShowForm, Update
from bot.chat.text import Moment, Text
from bot.engine.answers import Sent
from bot.engine.members import mutes
from bot.engine.sending.kinds import Budget
from bot.engine.turn import BaseTurn, Turn
from bot.features.community import rules
from bot.features.community.handlers import settings
from bot.features.community.views import pauses as views
from bot.features.community.views.pauses import Kind


def footer(turn: BaseTurn, kind: str, message: str) -> tuple[Part, ...]:
    """What closes every counted message."""
    return (views.footer(turn.say, mark(kind), message),)


def options(turn: Turn, pressed: ButtonPressed) -> Response:
    """What can be done about this message and its kind."""
    kind = kind_marked(turn, pressed.value)
    return Reply(views.options(turn.say, kind) if kind else views.unknown(turn.say))


def stop(turn: Turn, pressed: ButtonPressed) -> Response:
    """Until they say otherwise."""
    return Update(_stand(turn, pressed.value, stopped=True))


def resume(turn: Turn, pressed: ButtonPressed) -> Response:
    """Let it come again."""
    return Update(_stand(turn, pressed.value, stopped=False))


def ask_pause(turn: Turn, pressed: ButtonPressed) -> Response:
    """Until which day?"""
    kind = kind_marked(turn, pressed.value)
    return ShowForm(views.pause_form(turn.say, kind)) if kind else Reply(views.unknown(turn.say))


def pause(turn: Turn, sent: Sent) -> Response:
    """The day was named."""
    until = settings.day_in(turn, sent)
    if not isinstance(until, datetime):
        return until
    return Reply(_stand(turn, sent.key, stopped=True, until=until))


def show(turn: Turn, pressed: ButtonPressed) -> Response:
    """All kinds, page by page."""
    page = int(pressed.value) if pressed.value.isdecimal() else 0
    every = [_described(turn, name) for name in _counted(turn)]
    return Update(views.kinds(turn.say, every, page))


def _stand(turn: Turn, marked: str, *, stopped: bool, until: datetime | None = None) -> Card:
    name = rules.named(marked, _counted(turn))
    if name is None:
        return views.unknown(turn.say)
    if stopped:
        mutes.stop(turn, name, until)
    else:
        mutes.resume(turn, name)
    return views.stopped(turn.say, _described(turn, name))


def kind_marked(turn: Turn, marked: str) -> Kind | None:
    """The kind behind a mark, as it stands with the member; None when it no longer exists."""
    name = rules.named(marked, _counted(turn))
    return _described(turn, name) if name else None


def _described(turn: Turn, name: str) -> Kind:
    stopped = mutes.stopped(turn)
    until = stopped.get(name)
    moment = Moment(until) if until else None
    return Kind(mark(name), _label(turn, name), name in stopped, moment)


def _label(turn: Turn, name: str) -> Text:
    owner, kind = name.split(".", 1)
    return turn.registry.wording.say(owner, turn.language)(f"kind-{kind.replace('_', '-')}")


def _counted(turn: Turn) -> list[str]:
    return [name for name, kind in turn.registry.kinds.items() if kind.budget is Budget.COUNTED]
