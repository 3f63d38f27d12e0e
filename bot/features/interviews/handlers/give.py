"""Offering to interview: once, changed later, paused in one press."""

from datetime import timedelta

from msgspec.structs import replace

from bot.chat.cards import Card
from bot.chat.events import ButtonPressed, CommandUsed
from bot.chat.forms import RawAnswer
from bot.chat.responses import Problems, Reply, Response, ShowForm, Update
from bot.chat.text import MemberText, Moment
from bot.engine import exchanges
from bot.engine.answers import Sent
from bot.engine.base_turn import language_of
from bot.engine.turn import Turn
from bot.features.interviews.handlers import moves
from bot.features.interviews.rules import kinds
from bot.features.interviews.rules.kinds import Terms
from bot.features.interviews.store import interviewers
from bot.features.interviews.views import asking
from bot.features.interviews.views import giving as views

WEEK = timedelta(days=7)


def give(turn: Turn, event: CommandUsed | ButtonPressed) -> Response:
    """The form for who is new here or changes it, the card for who offered already."""
    known, changing = interviewers.terms(turn, turn.me.id), isinstance(event, ButtonPressed) and event.value == "change"
    if known is not None and not changing:
        return Reply(card(turn, known))
    if turn.me.zone is None:
        return Reply(asking.no_zone(turn.say, "give"))
    return ShowForm(views.form(turn.say, new=known is None), _values(turn, known))


def given(turn: Turn, sent: Sent) -> Response:
    """Keep it; somebody may be waiting for it."""
    name = sent.text("name") or MemberText("")
    if exchanges.name_problem(turn, turn.me, name):
        return Problems({"name": turn.say("problem-name")})
    known = interviewers.terms(turn, turn.me.id) or Terms()
    new = replace(
        known,
        kinds=sent.choices("kinds"),
        languages=sent.choices("languages"),
        field=sent.choice("field") or "",
        level=sent.choice("level") or "",
        per_week=int(sent.choice("per_week") or known.per_week),
        name=name.clean.strip(),
    )
    return Reply(_kept(turn, new))


def pause(turn: Turn, pressed: ButtonPressed) -> Response:
    """A week, from wherever it stands; what is agreed stays. The card that was pressed stays too."""
    known = interviewers.terms(turn, turn.me.id)
    return Reply(_kept(turn, replace(known, paused_until=turn.now + WEEK)) if known else views.stopped(turn.say))


def resume(turn: Turn, pressed: ButtonPressed) -> Response:
    """They may be asked again."""
    known = interviewers.terms(turn, turn.me.id)
    return Update(_kept(turn, replace(known, paused_until=None)) if known else views.stopped(turn.say))


def stop(turn: Turn, pressed: ButtonPressed) -> Response:
    """Nothing more is asked of them; what is agreed stays."""
    interviewers.stop(turn)
    return Update(views.stopped(turn.say))


def card(turn: Turn, known: Terms) -> Card:
    """What they offered."""
    until = known.paused_until
    return views.standing(turn.say, known, Moment(until, "date") if until and kinds.lasts(turn.now, until) else None)


def _kept(turn: Turn, new: Terms) -> Card:
    interviewers.keep(turn, new)
    moves.soon(turn)
    return card(turn, new)


def _values(turn: Turn, known: Terms | None) -> dict[str, RawAnswer]:
    spoken = language_of(turn.me)
    if known is None:
        return {"languages": (spoken if spoken in kinds.LANGUAGES else "en",)}
    said: dict[str, RawAnswer] = {"kinds": known.kinds, "languages": known.languages, "name": known.name}
    said |= {"per_week": str(known.per_week), "field": known.field, "level": known.level}
    return {name: value for name, value in said.items() if value}
