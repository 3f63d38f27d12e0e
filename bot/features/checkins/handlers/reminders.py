"""Reminders that a member set: they come in one message, never within a rest, and can be dropped."""

from datetime import datetime, timedelta

from bot.chat.events import TimerRang
from bot.engine.schedule import zones
from bot.engine.sending import outbox
from bot.engine.turn import Turn
from bot.features.checkins.handlers import days, held
from bot.features.checkins.handlers.steps import ASKED, DUE
from bot.features.checkins.rules.entry import Entry
from bot.features.checkins.rules.step import DONE, OFFERED, REMIND, WAITS, Step
from bot.features.checkins.store import entries
from bot.features.checkins.store import steps as rows
from bot.features.checkins.views import steps as views

KIND = "step"
LOOK_BACK = "look_back"
USE = timedelta(days=3)
"""A reminder that was not seen for so long is past its use."""

IN_ONE = 3
PLAN = timedelta(days=7)


def due(turn: Turn, rang: TimerRang) -> None:
    """Remind of all whose day has come, once; after a rest where one is under way."""
    end = held.until(turn)
    if end is not None:
        turn.later(DUE, end, rang.key)
        return
    ripe = [(step, entry) for step, entry in _with_entries(turn, rang.key) if _may_remind(step, entry)]
    if not ripe:
        return
    for step, _ in ripe:
        turn.drop(DUE, step.id)
    card = views.reminder(turn.say, ripe[:IN_ONE], len(ripe[IN_ONE:]))
    message = turn.send(card, KIND)
    rows.sent(turn, [step for step, _ in ripe], message)


def hold_back(turn: Turn, until: datetime) -> None:
    """Take back what nobody has seen yet, and bring it when steps may be shown again."""
    for step in rows.sent_since(turn, turn.now - USE):
        if outbox.unsend(turn.db, step.message):
            rows.change(turn, step.now_is(step.state, step.at, step.due))
            turn.later(ASKED if step.state == WAITS else DUE, until, step.id)


def dropped(turn: Turn, key: str) -> None:
    """The member took a reminder off their plan: the step stays, without a day."""
    step = rows.find(turn, key)
    if step and step.state == REMIND:
        rows.change(turn, step.now_is(OFFERED, turn.now))


def not_asked(turn: Turn, key: str) -> None:
    """The member took the question about an answer off their plan."""
    step = rows.find(turn, key)
    if step and step.state == WAITS:
        rows.change(turn, step.now_is(DONE, turn.now))


def take_off(turn: Turn, entry_id: str) -> int:
    """Nothing more comes of an entry; how many reminders that took."""
    turn.drop(LOOK_BACK, entry_id)
    planned = [step for step in rows.of_entry(turn, entry_id) if step.state in (REMIND, WAITS)]
    for step in planned:
        off(turn, step)
    return len(planned)


def off(turn: Turn, step: Step) -> None:
    """Take what is to come of a step off the plan, and its day with it."""
    silence(turn, step)
    rows.change(turn, step.now_is(DONE if step.state == WAITS else OFFERED, turn.now))


def silence(turn: Turn, step: Step) -> None:
    """Nothing comes about a step by itself."""
    turn.drop(ASKED if step.state == WAITS else DUE, step.id)


def moved(turn: Turn, key: str) -> None:
    """The member moved it on their plan, which shows a week: what is not there comes later than that."""
    step = rows.find(turn, key)
    names = {f"checkins.{ASKED}", f"checkins.{DUE}"}
    at = next((item.at for item in turn.plan() if item.name in names and item.key == key), turn.now + PLAN)
    if step and step.state in (REMIND, WAITS):
        rows.change(turn, step.now_is(step.state, step.at, at))


def plan_again(turn: Turn) -> None:
    """What was silent while no search went on comes on its day; where that has passed, it comes no more."""
    for step in rows.still_to_come(turn):
        if step.due and step.due > turn.now:
            turn.later(ASKED if step.state == WAITS else DUE, step.due, step.id)
        else:
            off(turn, step)


def zone_set(turn: Turn, before: str) -> None:
    """The member's zone is another now: reminders come on the same day, in the morning there."""
    for step in rows.still_to_come(turn):
        if step.due and step.will_ring(turn.now):
            day = zones.local(step.due, before or None).date()
            at = max(days.morning(turn, day) or step.due, turn.now)
            rows.change(turn, step.now_is(REMIND, step.at, at))
            turn.later(DUE, at, step.id)


def _with_entries(turn: Turn, rang: str) -> list[tuple[Step, Entry | None]]:
    """All that is due, with the one that rang: the member may have moved it."""
    found = {step.id: step for step in rows.ripe(turn)}
    rung = rows.find(turn, rang)
    if rung and rung.state == REMIND and not rung.message:
        found[rung.id] = rung
    return [(step, entries.find(turn, step.entry)) for step in found.values()]


def _may_remind(step: Step, entry: Entry | None) -> bool:
    return not step.entry or (entry is not None and not entry.wants_no_advice)
