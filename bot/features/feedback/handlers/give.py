"""Offering to read: once, changed later, paused in one press."""

from datetime import datetime, timedelta

from msgspec.structs import replace

from bot.chat.cards import Card
from bot.chat.events import ButtonPressed, CommandUsed
from bot.chat.forms import RawAnswer
from bot.chat.responses import Problems, Reply, Response, ShowForm, Update
from bot.chat.text import Moment, Text
from bot.engine.answers import Sent
from bot.engine.base_turn import language_of
from bot.engine.schedule.calendar import instant_on
from bot.engine.turn import Turn
from bot.features.feedback.handlers import pool, rounds
from bot.features.feedback.handlers.acting import name_problem
from bot.features.feedback.rules import kinds, load
from bot.features.feedback.rules.kinds import About
from bot.features.feedback.rules.load import Terms
from bot.features.feedback.store import members
from bot.features.feedback.views import giving as views

WEEK = timedelta(days=7)
LONGEST = timedelta(days=366)


def give(turn: Turn, event: CommandUsed | ButtonPressed) -> Response:
    """The form for who is new here or changes kinds, the card for who offered already."""
    known, changing = members.terms(turn, turn.me.id), isinstance(event, ButtonPressed) and event.value == "kinds"
    if known is not None and not changing:
        return Reply(card(turn, known))
    about = members.about_of(turn, turn.me.id)
    spoken = language_of(turn.me)
    languages = about.languages or ((spoken,) if spoken in kinds.LANGUAGES else ("en",))
    values: dict[str, RawAnswer] = {"kinds": known.kinds if known else (), "languages": languages, "name": about.name}
    values |= {"field": about.field, "level": about.level}
    return ShowForm(views.form(turn.say), {name: value for name, value in values.items() if value})


def given(turn: Turn, sent: Sent) -> Response:
    """Keep it, with defaults for how much and when."""
    name = sent.text("name")
    problem = name_problem(turn, name) if name else None
    if problem:
        return problem
    before = members.about_of(turn, turn.me.id)
    called = name.clean.strip() if name else before.name
    field, level = sent.choice("field") or before.field, sent.choice("level") or before.level
    members.set_about(turn, About(field, level, sent.choices("languages") or before.languages, called))
    new = replace(members.terms(turn, turn.me.id) or Terms(), kinds=sent.choices("kinds"))
    return Reply(_kept(turn, new))


def ask_load(turn: Turn, pressed: ButtonPressed) -> Response:
    """How much, and when."""
    known = members.terms(turn, turn.me.id)
    if known is None:
        return Reply(views.stopped(turn.say))
    hours = pool.hours_of(turn, turn.me, known)
    values = {"per_week": str(known.per_week), "most_open": str(known.most_open)}
    return ShowForm(views.load_form(turn.say), values | {"start": hours.start, "end": hours.end})


def loaded(turn: Turn, sent: Sent) -> Response:
    """Keep it."""
    known = members.terms(turn, turn.me.id)
    if known is None:
        return Reply(views.stopped(turn.say))
    start, end = sent.clock("start"), sent.clock("end")
    if start and start == end:
        return Problems({"end": turn.say("problem-hours")})
    hours = (start.isoformat("minutes"), end.isoformat("minutes")) if start and end else ("", "")
    week = int(sent.choice("per_week") or load.PER_WEEK)
    most = int(sent.choice("most_open") or load.MOST_OPEN)
    return Reply(_kept(turn, replace(known, per_week=week, most_open=most, start=hours[0], end=hours[1])))


def pause_week(turn: Turn, pressed: ButtonPressed) -> Response:
    """In one press, from wherever it stands; the card stays."""
    return _paused(turn, turn.now + WEEK)


def ask_pause(turn: Turn, pressed: ButtonPressed) -> Response:
    """Until which day?"""
    return ShowForm(views.pause_form(turn.say))


def paused(turn: Turn, sent: Sent) -> Response:
    """Until the named day begins where they are."""
    day = sent.day("until")
    until = instant_on(day, datetime.min.time(), pool.zone_of(turn, turn.me) or "UTC") if day else None
    if until is None or not turn.now < until <= turn.now + LONGEST:
        return Problems({"until": turn.say("problem-until")})
    return _paused(turn, until)


def resume(turn: Turn, pressed: ButtonPressed) -> Response:
    """They may be asked again."""
    known = members.terms(turn, turn.me.id)
    if known is None:
        return Update(views.stopped(turn.say))
    return Update(_kept(turn, replace(known, paused_until=None)))


def stop(turn: Turn, pressed: ButtonPressed) -> Response:
    """Nothing more is asked of them. What they have in hand stays theirs."""
    members.stop(turn)
    return Update(views.stopped(turn.say))


def card(turn: Turn, known: Terms, what: Text | None = None) -> Card:
    """How they stand."""
    hours = pool.hours_of(turn, turn.me, known)
    pause = Moment(known.paused_until, "date") if known.paused_until and load.paused(known, turn.now) else None
    zone = pool.zone_of(turn, turn.me) is not None
    offer = views.Offered(known.kinds, known.per_week, known.most_open, hours.start, hours.end, zone, pause)
    return views.standing(turn.say, offer, what)


def _paused(turn: Turn, until: datetime) -> Response:
    known = members.terms(turn, turn.me.id)
    if known is None:
        return Reply(views.stopped(turn.say))
    new = replace(known, paused_until=until)
    members.set_terms(turn, new)
    return Reply(card(turn, new))


def _kept(turn: Turn, new: Terms) -> Card:
    members.set_terms(turn, new)
    rounds.soon(turn)
    return card(turn, new, turn.say("give-kept"))
