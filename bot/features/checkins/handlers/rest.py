"""Rest: begin, set, end, and the one check-in when it is over."""

from dataclasses import replace
from datetime import timedelta

from bot.chat.events import ButtonPressed, TimerRang
from bot.chat.responses import Reply, Response, Update
from bot.engine.turn import BaseTurn, Turn
from bot.features.checkins.handlers.feel import steps_held
from bot.features.checkins.rules.rest import Rest, early_for_story, hours_from
from bot.features.checkins.store import entries, members
from bot.features.checkins.views import feel
from bot.features.checkins.views import rest as views

TIMER = "rest_over"
QUESTION = "check_in"


def begin(turn: Turn, pressed: ButtonPressed) -> Response:
    """Rest so many hours from now; a rest under way is moved."""
    entry = entries.find(turn, pressed.key) if pressed.key else None
    if pressed.key and entry is None:
        return Update(feel.gone(turn.say))
    if entry and not entry.choice:
        entries.change(turn, replace(entry, choice="rest"))
    rest = Rest(turn.now + timedelta(hours=hours_from(pressed.value)), pressed.key)
    members.set_rest(turn, rest)
    turn.later(TIMER, rest.until)
    return Update(views.resting(turn.say, rest, ask_zone=turn.me.zone is None))


def end(turn: Turn, pressed: ButtonPressed) -> Response:
    """End it now; no check-in follows."""
    members.end_rest(turn)
    turn.drop(TIMER)
    return Update(views.ended(turn.say))


def show(turn: Turn, pressed: ButtonPressed) -> Response:
    """The rest under way, or the offer of one."""
    rest = members.current_rest(turn)
    if rest is None or rest.until <= turn.now:
        return Reply(views.awake(turn.say))
    return Reply(views.resting(turn.say, rest, ask_zone=turn.me.zone is None))


def over(turn: Turn, rang: TimerRang) -> None:
    """Ask how it is now, once."""
    rest = members.current_rest(turn)
    if rest is None or rest.until > turn.now:
        return
    members.end_rest(turn)
    entry = entries.find(turn, rest.entry)
    card = views.check_in(turn.say, entry.id if entry else "", ideas=_may_offer_ideas(turn, rest.entry))
    turn.send(card, QUESTION, merge=QUESTION)


def allows(turn: BaseTurn, member_id: str, kind: str) -> bool:
    """A question that waited for the morning is dropped when a new rest has begun. A story keeps for later."""
    story = kind.endswith(".story")
    if not story and kind != f"checkins.{QUESTION}":
        return True
    until = members.rests_until(turn, member_id)
    if story:
        return not early_for_story(until, entries.last_hard_at(turn, member_id), turn.now)
    return until is None or until <= turn.now


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
    match pressed.value:
        case "better":
            return Update(views.better(turn.say, key, ideas=_may_offer_ideas(turn, key)))
        case "heavier":
            return Update(views.heavier(turn.say, key, feel.Low(members.person(turn))))
        case _:
            return Update(views.same(turn.say, key))


def _may_offer_ideas(turn: Turn, entry_id: str) -> bool:
    """Never to who chose to vent or to log alone, and not while steps are held back."""
    entry = entries.find(turn, entry_id)
    return entry is not None and not entry.wants_no_advice and not steps_held(turn)
