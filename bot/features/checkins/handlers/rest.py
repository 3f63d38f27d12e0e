"""Rest: begin, set, end, and the one check-in when it is over."""

from datetime import datetime, timedelta

from msgspec.structs import replace

from bot.chat.cards import Card
from bot.chat.events import ButtonPressed, TimerRang
from bot.chat.responses import Reply, Response, Update
from bot.engine.members import mutes
from bot.engine.turn import BaseTurn, Turn
from bot.features.checkins.handlers import low, planning, reminders
from bot.features.checkins.handlers.feel import steps_held
from bot.features.checkins.rules.entry import Entry
from bot.features.checkins.rules.reflection import may_reflect
from bot.features.checkins.rules.rest import Rest, early_for_story, held_until, hours_from
from bot.features.checkins.store import entries, members
from bot.features.checkins.views import feel
from bot.features.checkins.views import rest as views

TIMER = "rest_over"
QUESTION = "check_in"
HELD = tuple(f"checkins.{kind}" for kind in (QUESTION, "step", "asked", "look_back"))


def begin(turn: Turn, pressed: ButtonPressed) -> Response:
    """Rest so many hours from now; a rest under way is moved."""
    entry = entries.find(turn, pressed.key) if pressed.key else None
    if pressed.key and entry is None:
        return Update(feel.gone(turn.say))
    if entry and not entry.choice:
        entries.change(turn, replace(entry, choice="rest"))
    rest = Rest(turn.now + timedelta(hours=hours_from(pressed.value)), pressed.key)
    _set(turn, rest)
    turn.later(TIMER, rest.until)
    turn.tell("answered", f"checkins.{QUESTION}")
    reminders.hold_back(turn, rest.until)
    return Update(_resting(turn, rest))


def end(turn: Turn, pressed: ButtonPressed) -> Response:
    """End it now; no check-in follows."""
    before = members.current_rest(turn)
    members.end_rest(turn)
    turn.drop(TIMER)
    if before:
        planning.rest_gone(turn, before.until)
    return Update(views.ended(turn.say))


def show(turn: Turn, pressed: ButtonPressed) -> Response:
    """The rest under way, or the offer of one."""
    rest = members.current_rest(turn)
    if rest is None or rest.until <= turn.now:
        return Reply(views.awake(turn.say))
    return Reply(_resting(turn, rest))


def over(turn: Turn, rang: TimerRang) -> None:
    """Ask how it is now, once."""
    rest = members.current_rest(turn)
    if rest is None or rest.until > turn.now:
        return
    members.end_rest(turn)
    if turn.me.break_until and turn.me.break_until > turn.now:
        return  # after a break of days "how is it now" would ask about a moment that has gone
    entry = entries.find(turn, rest.entry)
    card = views.check_in(turn.say, entry.id if entry else "", ideas=_may_offer_ideas(turn, rest.entry))
    turn.send(card, QUESTION, merge=QUESTION)


def moved(turn: Turn, key: str) -> None:
    """The member moved the question at the end of a rest: the rest ends then."""
    at = next((item.at for item in turn.items() if item.name == TIMER), None)
    rest = members.current_rest(turn)
    if at and rest:
        _set(turn, Rest(at, rest.entry))


def allows(turn: BaseTurn, member_id: str, kind: str) -> bool | datetime:
    """What waited for the morning does not come into a rest, or on the day of the one. A story keeps for later."""
    until = members.rests_until(turn, member_id)
    if kind.endswith(".story"):
        first = entries.first_at(turn, member_id)
        return not early_for_story(until, entries.last_hard_at(turn, member_id), turn.now, first)
    one_at = None if kind == f"checkins.{QUESTION}" else entries.last_one_of(turn, member_id)
    if kind in HELD and held_until(Rest(until) if until else None, one_at, turn.now):
        return False
    return planning.allows(turn, member_id, kind)


def about(turn: Turn, entry_id: str) -> tuple[str, ...]:
    """What others may read of an entry, if its member shares it: its kind and its weight."""
    entry = entries.find(turn, entry_id)
    if entry is None:
        return ()
    return (f"what-{entry.kind}", *([f"weight-{entry.weight}"] if entry.weight else []))


def felt(turn: Turn, pressed: ButtonPressed) -> Response:
    """How it is now. The answer is not stored."""
    entry = entries.find(turn, pressed.key)
    key = entry.id if entry else ""
    turn.tell("answered", f"checkins.{QUESTION}")
    match pressed.value:
        case "better":
            return Update(_better(turn, entry))
        case "heavier":
            return Update(views.heavier(turn.say, key, low.day(turn), turn.offered("heavier", key)))
        case _:
            return Update(views.same(turn.say, key, turn.offered("heavier", key)))


def _better(turn: Turn, entry: Entry | None) -> Card:
    """Room for looking back and for strengths, where that is wanted and not too early."""
    key = entry.id if entry else ""
    reflects = entry is not None and may_reflect(entry, turn.now) and not steps_held(turn)
    return views.better(turn.say, key, ideas=_may_offer_ideas(turn, key), reflects=reflects)


def _resting(turn: Turn, rest: Rest) -> Card:
    """Who rests from an entry may still let it out, or hear from someone."""
    known = entries.find(turn, rest.entry) is not None
    others = turn.offered("feel", rest.entry) if known else ()
    shown = rest if known else replace(rest, entry="")
    asks = _asks(turn, rest)
    return views.resting(turn.say, shown, ask_zone=asks and turn.me.zone is None, asks=asks, others=others)


def _asks(turn: Turn, rest: Rest) -> bool:
    """Whether the question comes: it may be stopped, or paused for longer than the rest."""
    return not mutes.lasts(mutes.stopped(turn), f"checkins.{QUESTION}", rest.until)


def _set(turn: Turn, rest: Rest) -> None:
    before = members.current_rest(turn)
    members.set_rest(turn, rest)
    if before:
        planning.rest_gone(turn, before.until)
    planning.rest_set(turn, rest.until)


def _may_offer_ideas(turn: Turn, entry_id: str) -> bool:
    """Never to who chose to vent or to log alone, and not while steps are held back."""
    entry = entries.find(turn, entry_id)
    return entry is not None and not entry.wants_no_advice and not steps_held(turn)
