"""Asking for an interview: what, when, under which name; other times, and taking it back."""

from datetime import datetime

from bot.chat.cards import Card
from bot.chat.events import ButtonPressed, CommandUsed
from bot.chat.forms import RawAnswer
from bot.chat.responses import Problems, Reply, Response, ShowForm, Update
from bot.chat.text import MemberText, Text
from bot.engine import exchanges
from bot.engine.answers import Sent
from bot.engine.base_turn import language_of
from bot.engine.turn import BaseTurn, Turn
from bot.features.interviews.handlers import ending, moves, pool
from bot.features.interviews.rules import kinds, slots
from bot.features.interviews.rules.kinds import Wish
from bot.features.interviews.rules.states import BUSY, OPEN, OVER
from bot.features.interviews.store import asks, interviewers, meetings
from bot.features.interviews.store.asks import Ask
from bot.features.interviews.views import asking as views


def missing(turn: BaseTurn) -> Text | None:
    """How many interviewers are still missing; None once there are enough."""
    lacking = kinds.FEWEST - interviewers.how_many(turn)
    return turn.say("missing", many=lacking) if lacking > 0 else None


def ask(turn: Turn, event: CommandUsed | ButtonPressed) -> Response:
    """The form; the zone before it; or how it stands."""
    open_one = asks.running(turn)
    if open_one is not None:
        return Reply(card(turn, open_one))
    if turn.me.zone is None:
        return Reply(views.no_zone(turn.say, "ask"))
    return ShowForm(views.form(turn.say, pool.offered(turn), turn.me.zone), _known(turn))


def asked(turn: Turn, sent: Sent) -> Response:
    """Keep it and look for somebody."""
    open_one, name = asks.running(turn), sent.text("name") or MemberText("")
    if open_one is not None:
        return Reply(card(turn, open_one))
    if exchanges.name_problem(turn, turn.me, name):
        return Problems({"name": turn.say("problem-name")})
    times = picked(turn, sent)
    if not times:
        return Problems({"times": turn.say("problem-times")})
    wish = Wish(*(sent.choice(one) or "" for one in ("kind", "field", "level", "language")))
    return Reply(_begun(turn, asks.add(turn, wish, name.clean.strip(), times)))


def ask_times(turn: Turn, pressed: ButtonPressed) -> Response:
    """Other times for it."""
    found = asks.mine(turn, pressed.key)
    if found is None or found.state in (OVER, BUSY):
        return Reply(card(turn, found) if found and found.state == BUSY else moves.gone(turn.say))
    return ShowForm(views.times_form(turn.say, found.id, pool.offered(turn), turn.me.zone or "UTC"))


def new_times(turn: Turn, sent: Sent) -> Response:
    """Look for somebody at these times."""
    found, times = asks.mine(turn, sent.key), picked(turn, sent)
    if found is None or found.state in (OVER, BUSY):
        return Reply(moves.gone(turn.say))
    if not times:
        again = views.times_form(turn.say, found.id, pool.offered(turn), turn.me.zone or "UTC", over=True)
        return ShowForm(again)
    asks.set_times(turn, found.id, times)
    asks.put(turn, found.id, OPEN)
    return Reply(_begun(turn, found.id))


def withdraw(turn: Turn, pressed: ButtonPressed) -> Response:
    """Taken back, whoever was asked."""
    found = asks.mine(turn, pressed.key)
    if found is None or found.state == OVER:
        return Update(moves.gone(turn.say))
    ending.withdrawn(turn, found.id)
    return Update(views.note(turn.say, "withdrawn", ask_again=True))


def card(turn: Turn, found: Ask) -> Card:
    """How it stands."""
    return views.standing(turn.say, found.id, found.wish, found.state, slots.to_come(found.times, turn.now))


def picked(turn: Turn, sent: Sent) -> tuple[datetime, ...]:
    """The times in a form that have not gone by."""
    return slots.to_come(map(slots.instant, sent.choices("times")), turn.now)


def where(turn: Turn, key: str) -> str | None:
    """The union that an ask or a meeting belongs to."""
    return meetings.union_of(turn, key)


def _begun(turn: Turn, ask_id: str) -> Card:
    found = asks.find(turn, ask_id)
    if found is None:
        return moves.gone(turn.say)
    moves.look(turn, found)
    return card(turn, found)


def _known(turn: Turn) -> dict[str, RawAnswer]:
    """What they said the last time."""
    last, spoken = next(iter(asks.all_of(turn)), None), language_of(turn.me)
    if last is None:
        return {"language": spoken if spoken in kinds.LANGUAGES else "en"}
    wish = last.wish
    said = {"kind": wish.kind, "field": wish.field, "level": wish.level, "language": wish.language}
    return {**said, **({"name": last.name} if last.name else {})}
