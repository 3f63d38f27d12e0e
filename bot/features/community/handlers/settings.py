"""The settings card, the break, and how much the bot may send."""

from datetime import datetime

from bot.chat.cards import Card
from bot.chat.events import ButtonPressed, CommandUsed
from bot.chat.responses import Problems, Reply, Response, ShowForm, Update
from bot.chat.text import Moment, Text
from bot.engine.answers import Sent
from bot.engine.members import mutes
from bot.engine.schedule import zones
from bot.engine.sending.budget import QUIET
from bot.engine.turn import Turn
from bot.features.community import rules
from bot.features.community.views import settings as views
from bot.features.community.views import times

REST = "checkins.rest_open"
"""The button behind which the rest stands, where that feature is there."""


def take_break(turn: Turn, used: CommandUsed) -> Response:
    """The settings card, which begins with the break."""
    return Reply(views.settings(turn.say, current(turn)))


def show(turn: Turn, pressed: ButtonPressed) -> Response:
    """The same, from a button."""
    return Reply(views.settings(turn.say, current(turn)))


def begin_break(turn: Turn, pressed: ButtonPressed) -> Response:
    """A break of a few days, from now."""
    span = rules.BREAKS.get(pressed.value)
    if span is None:
        return show(turn, pressed)
    return Update(_begin(turn, turn.now + span))


def ask_date(turn: Turn, pressed: ButtonPressed) -> Response:
    """A break until a day of their own."""
    return ShowForm(views.break_form(turn.say))


def break_until(turn: Turn, sent: Sent) -> Response:
    """The day was named."""
    until = day_in(turn, sent)
    return until if isinstance(until, Problems) else Reply(_begin(turn, until))


def end_break(turn: Turn, pressed: ButtonPressed) -> Response:
    """Coming back is one press."""
    ended = turn.me.break_until is not None and turn.me.break_until > turn.now
    turn.change(break_until=None)
    return Update(saved(turn, turn.say("break-ended" if ended else "break-none")))


def ask_weekly(turn: Turn, pressed: ButtonPressed) -> Response:
    """How many messages a week."""
    return ShowForm(views.weekly_form(turn.say))


def keep_weekly(turn: Turn, sent: Sent) -> Response:
    """Keep it; 0 means none."""
    turn.change(counted_per_week=int(sent.choice("weekly") or rules.WEEKLY))
    return Reply(saved(turn, turn.say("saved")))


def ask_language(turn: Turn, pressed: ButtonPressed) -> Response:
    """Which language."""
    return ShowForm(views.language_form(turn.say))


def keep_language(turn: Turn, sent: Sent) -> Response:
    """Keep it; the card comes back in the new language."""
    chosen = sent.choice("language")
    turn.change(language=chosen if chosen in views.LANGUAGES else None)
    return Reply(saved(turn, turn.say("saved")))


def day_in(turn: Turn, sent: Sent) -> datetime | Problems:
    """The moment at which the named day begins where the member is."""
    day = sent.day("until")
    if day is None:
        return Problems({"until": turn.say("problem-past")})
    at = rules.begins(day, turn.me.clock)
    wrong = rules.day_problem(at, turn.now)
    return Problems({"until": turn.say(wrong)}) if wrong else at


def saved(turn: Turn, what: Text) -> Card:
    """The settings card with what was just done."""
    return views.settings(turn.say, current(turn), what)


def current(turn: Turn) -> views.Settings:
    """How things stand."""
    me = turn.me
    shared = times.city(me.community_zone) if me.zone is None and me.community_zone else ""
    resting = me.break_until if me.break_until and me.break_until > turn.now else None
    return views.Settings(
        break_until=Moment(resting) if resting else None,
        stopped=len(mutes.stopped(turn)),
        rest=REST if REST in turn.registry.buttons else "",
        quiet=me.quiet or QUIET if shared else me.quiet,
        shared=shared,
        zone=times.city(me.zone) if me.zone else "",
        clock=clock_in(turn, me.zone) if me.zone else "",
        language=me.language or "",
        weekly=rules.WEEKLY if me.per_week is None else me.per_week,
    )


def clock_in(turn: Turn, zone: str) -> str:
    """What the clock on the wall shows there."""
    return zones.local(turn.now, zone).strftime("%H:%M")


def _begin(turn: Turn, until: datetime) -> Card:
    turn.change(break_until=until)
    return views.settings(turn.say, current(turn))
