"""Parking: a draft waits for the next morning and comes back."""

from datetime import datetime, timedelta

from msgspec.structs import replace

from bot.chat.events import ButtonPressed, TimerRang
from bot.chat.responses import Reply, Response, Update
from bot.chat.text import Moment
from bot.engine.schedule.calendar import instant_on
from bot.engine.schedule.zones import local
from bot.engine.turn import Turn
from bot.features.checkins.rules.cooling import MORNING, next_morning
from bot.features.checkins.store import drafts
from bot.features.checkins.views import drafts as views

TIMER = "parked"
BACK = "draft"


def park(turn: Turn, pressed: ButtonPressed) -> Response:
    """Put it away until the next morning; once more moves it."""
    draft = drafts.find(turn, pressed.key)
    if draft is None:
        return Update(views.gone(turn.say))
    zone = turn.me.clock
    until = morning_after(turn.now, zone or "UTC")
    drafts.change(turn, replace(draft, parked_until=until))
    turn.later(TIMER, until, draft.id)
    card = views.parked(turn.say, draft, Moment(until), ask_zone=turn.me.zone is None)
    return Reply(card) if pressed.value else Update(card)


def ring(turn: Turn, rang: TimerRang) -> None:
    """Bring it back."""
    draft = drafts.find(turn, rang.key)
    if draft is None or draft.parked_until is None or draft.parked_until > turn.now:
        return
    drafts.change(turn, replace(draft, parked_until=None))
    turn.send(views.back(turn.say, draft.id), BACK, merge=f"{BACK} {draft.id}")


def dropped(turn: Turn, key: str) -> None:
    """Taken off the plan: the draft stays where it is."""
    draft = drafts.find(turn, key)
    if draft is not None:
        drafts.change(turn, replace(draft, parked_until=None))


def forget(turn: Turn, entry_id: str) -> None:
    """An entry goes: nothing comes back for it."""
    draft = drafts.of_entry(turn, entry_id)
    if draft is not None:
        turn.drop(TIMER, draft.id)


def morning_after(now: datetime, zone: str) -> datetime:
    """Nine o’clock, local time, after a night: the one that is near where it is long before dawn."""
    day = next_morning(local(now, zone))
    found = instant_on(day, MORNING, zone) or instant_on(day + timedelta(days=1), MORNING, zone)
    return found or now + timedelta(days=1)
