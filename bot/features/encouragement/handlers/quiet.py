"""Quiet here until a date: a channel in which nothing is posted."""

from datetime import datetime, time, timedelta

from bot.chat.events import ButtonPressed, CommandUsed
from bot.chat.people import Place
from bot.chat.responses import Problems, Reply, Response, ShowForm, Update
from bot.chat.text import Moment
from bot.engine.answers import Sent
from bot.engine.members import communities
from bot.engine.schedule.calendar import instant_on
from bot.engine.turn import BaseTurn, Turn
from bot.features.encouragement.store import quiet as store
from bot.features.encouragement.store import schedules
from bot.features.encouragement.views import quiet as views
from bot.features.encouragement.views import schedule

LONGEST = timedelta(days=366)


def until(turn: BaseTurn, place: Place) -> datetime | None:
    """Until when nothing is posted in a channel; None when it is not quiet."""
    known = communities.find(turn.db, place.community)
    return store.until(turn, known, place.id) if known else None


def show(turn: Turn, event: CommandUsed | ButtonPressed) -> Response:
    """What is quiet now; the form when nothing is."""
    found = store.here(turn)
    return Reply(views.quiet(turn.say, found)) if found else ask(turn, event)


def ask(turn: Turn, event: CommandUsed | ButtonPressed) -> Response:
    """Which channel, and until when."""
    places = communities.places(turn.db, turn.me.union, "posts")
    usual = next((place.id for place in places if place.community == turn.me.home), None)
    return ShowForm(views.form(turn.say), {"channel": usual} if usual else {})


def ask_here(turn: Turn, pressed: ButtonPressed) -> Response:
    """Until when, in the channel of a schedule."""
    of = schedules.find(turn, pressed.key)
    return ShowForm(views.form_here(turn.say, of.id)) if of else Reply(schedule.gone(turn.say))


def begin(turn: Turn, sent: Sent) -> Response:
    """From now until that day begins where the community is."""
    place = sent.place("channel")
    return _begin(turn, sent, turn.me.community, place.id[:64] if place else "")


def begin_here(turn: Turn, sent: Sent) -> Response:
    """The same in the channel of a schedule, on whichever side it is."""
    of = schedules.find(turn, sent.key)
    return _begin(turn, sent, of.community, of.place) if of else Reply(schedule.gone(turn.say))


def stop(turn: Turn, pressed: ButtonPressed) -> Response:
    """Posts come again there."""
    said = turn.say("quiet-ended" if store.end(turn, pressed.key) else "quiet-none")
    return Update(views.quiet(turn.say, store.here(turn), said))


def _begin(turn: Turn, sent: Sent, community: str, place: str) -> Response:
    day = sent.day("until")
    end = instant_on(day, time.min, turn.settings.zone or "UTC") if day else None
    if not place or end is None or end <= turn.now:
        return Problems({"until": turn.say("quiet-past")})
    if end - turn.now > LONGEST:
        return Problems({"until": turn.say("quiet-far")})
    store.begin(turn, community, place, end)
    return Reply(views.begun(turn.say, Moment(end), store.here(turn)))
