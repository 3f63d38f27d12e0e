"""Schedules as cards: what comes next, and what it says."""

from itertools import islice

from bot.chat.cards import Card
from bot.chat.events import ButtonPressed, CommandUsed
from bot.chat.responses import Reply, Response, Update
from bot.chat.text import Moment
from bot.engine.turn import Turn
from bot.features.encouragement.handlers import planning, posting, quiet
from bot.features.encouragement.rules.schedule import Schedule
from bot.features.encouragement.store import schedules
from bot.features.encouragement.views import schedule as views
from bot.features.encouragement.views.schedule import Shown

DATES = 5


def posts(turn: Turn, used: CommandUsed) -> Response:
    """All schedules of this community."""
    return Reply(overview(turn))


def show(turn: Turn, pressed: ButtonPressed) -> Response:
    """The same, from a button; or another card of them."""
    page = int(pressed.value) if pressed.value.isdecimal() else 0
    return Update(overview(turn, page))


def preview(turn: Turn, draft: Schedule) -> Card:
    """The next five dates, and the first text."""
    coming = [Moment(at) for _, at in islice(planning.after(draft, turn.now), DATES)]
    with turn.supposing():
        first = posting.text_of(turn, draft)
    return views.preview(turn.say, Shown(draft, posting.places(turn, draft)[0], coming, first))


def saved(turn: Turn, of: Schedule) -> Card:
    """It runs, with its first date."""
    return views.saved(turn.say, _shown(turn, of))


def overview(turn: Turn, page: int = 0) -> Card:
    """All of them, and the switch."""
    since = turn.settings.stopped_at
    every = [_shown(turn, _looked_after(turn, of)) for of in schedules.every(turn)]
    return views.overview(turn.say, every, page, Moment(since) if since else None)


def _shown(turn: Turn, of: Schedule) -> Shown:
    at, place = planning.soonest(of), posting.places(turn, of)[0]
    until = quiet.until(turn, place)
    return Shown(of, place, [Moment(at)] if at else [], quiet=Moment(until) if until else None)


def _looked_after(turn: Turn, of: Schedule) -> Schedule:
    """A clock that was ahead for a while leaves a next date that is too far away."""
    if of.state != "on":
        return of
    near = [day for day, _ in islice(planning.unseen(turn, of), of.every)]
    return planning.begin(turn, of) if near and (of.next_on is None or of.next_on > near[-1]) else of
