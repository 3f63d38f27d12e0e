"""A member's own page: what waits, what is planned, what the features show."""

from bot.chat.cards import mark
from bot.chat.events import ButtonPressed, CommandUsed
from bot.chat.pages import Block
from bot.chat.responses import Reply, Response, Update
from bot.chat.text import Moment
from bot.engine.turn import Turn
from bot.features.community.views import page as views
from bot.features.community.views.page import Flow, Step, Waits


def mine(turn: Turn, used: CommandUsed) -> Response:
    """The first card of the page."""
    return Reply(views.page(turn.say, _blocks(turn), 0))


def show(turn: Turn, pressed: ButtonPressed) -> Response:
    """Another card of the page."""
    number = int(pressed.value) if pressed.value.isdecimal() else 0
    return Update(views.page(turn.say, _blocks(turn), number))


def drop(turn: Turn, pressed: ButtonPressed) -> Response:
    """Take something off the plan, and tell the feature that planned it."""
    planned = next((p for p in turn.plan() if (mark(p.name), p.key) == (pressed.value, pressed.key)), None)
    if planned is None or not turn.drop(planned.name, planned.key):
        return Reply(views.already_gone(turn.say))
    turn.tell(f"{planned.name}_dropped", planned.key)
    return Update(views.dropped(turn.say, planned.label))


def what_waits(turn: Turn) -> list[Block]:
    """Messages that are held, then forms that were not sent."""
    held = [Waits(message, label) for label, message in turn.waiting()]
    unfinished = [Flow(opening, label) for label, opening in turn.unfinished()]
    return [*views.waiting(turn.say, held), *views.flows(turn.say, unfinished)]


def _blocks(turn: Turn) -> list[Block]:
    steps = [Step(mark(p.name), p.key, p.label, Moment(p.at)) for p in turn.plan()]
    return [*what_waits(turn), *views.plan(turn.say, steps), *views.panels(turn.page())]
