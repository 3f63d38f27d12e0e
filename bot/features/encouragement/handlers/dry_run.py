"""What will be sent: each post in full, by the code that will send it; private messages as numbers alone."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from bot.chat.events import ButtonPressed
from bot.chat.people import Place
from bot.chat.responses import Response, Update
from bot.chat.text import Moment
from bot.engine.schedule import forecast
from bot.engine.turn import Turn
from bot.features.encouragement.handlers import planning, posting, quiet, telling, weekly
from bot.features.encouragement.rules.schedule import MOST_A_DAY, Schedule
from bot.features.encouragement.store import schedules
from bot.features.encouragement.views import dry_run as views
from bot.features.encouragement.views import post
from bot.features.encouragement.views import weekly as weekly_view
from bot.features.encouragement.views.dry_run import Coming, Counted

AHEAD = timedelta(days=7)
_DAY = timedelta(days=1)


def show(turn: Turn, pressed: ButtonPressed) -> Response:
    """The next seven days."""
    page = int(pressed.value) if pressed.value.isdecimal() else 0
    since = turn.settings.stopped_at
    private = [Counted(one.label, one.people) for one in forecast.private(turn, turn.now + AHEAD)]
    return Update(views.dry_run(turn.say, coming(turn), private, page, Moment(since) if since else None))


def coming(turn: Turn) -> list[Coming]:
    """Every post, in order of time. What choosing the texts would note is taken back."""
    reader = turn.language
    telling.in_own_language(turn)
    every = {of.id: of for of in schedules.every(turn)}
    due = sorted((at, of.id) for of in every.values() for _, at in planning.planned(of, turn.now + AHEAD))
    with turn.supposing():
        found = [*_posts(turn, every, due), *_threads(turn)]
    turn.language = reader
    return sorted(found, key=lambda one: one.at.at)


def _threads(turn: Turn) -> Iterator[Coming]:
    """The weekly ones, with the numbers of the last seven days as they are now."""
    for at, now in weekly.planned(turn, turn.now + AHEAD):
        parts = weekly_view.text(turn.say, weekly.text(turn, now))
        yield Coming(Moment(at), weekly.place_of(turn, now), parts, turn.say("button-win"), thread=True)


def _posts(turn: Turn, every: dict[str, Schedule], due: list[tuple[datetime, str]]) -> Iterator[Coming]:
    sent: list[tuple[Place, datetime]] = []
    for at, schedule in due:
        of = every[schedule]
        why = {place: _left_out(turn, place, at, sent) for place in posting.places(turn, of)}
        yield from (Coming(Moment(at), place, why=reason) for place, reason in why.items() if reason)
        open_now = [place for place, reason in why.items() if not reason]
        made = posting.compose(turn, of) if open_now else None
        for place in open_now:
            label = made.door.label if made and made.door else None
            parts = post.text(made.piece) if made else ()
            yield Coming(Moment(at), place, parts, label, "" if made else "empty")
        if made:
            sent += [(place, at) for place in open_now]
            every[schedule] = posting.counted(turn, of)


def _left_out(turn: Turn, place: Place, at: datetime, sent: list[tuple[Place, datetime]]) -> str:
    until = quiet.until(turn, place)
    if until is not None and at < until:
        return "quiet"
    before = [when for one, when in sent if one == place and at - when < _DAY]
    return "full" if len(before) + len(posting.lately(turn, place, at)) >= MOST_A_DAY else ""
