"""What comes after the first card: steps, looking back, what employers said, strengths."""

from collections.abc import Callable
from datetime import timedelta

from bot.engine.sending.kinds import Budget, MessageKind, Rank
from bot.features.checkins.handlers import (
    asked,
    explain,
    heard,
    learn,
    logged,
    look_back,
    reflect,
    reminders,
    steps,
    strengths,
)

BUTTONS = {
    "step": steps.answered,
    "step_day": steps.ask_day,
    "steps": steps.planned,
    "none_came": asked.none_came,
    "wait_longer": asked.wait_longer,
    "explain": explain.ask,
    "learn": learn.ask,
    "reflect": reflect.ask,
    "honest": reflect.ask_honestly,
    "shelf": reflect.shelf,
    "came": look_back.came,
    "came_not": look_back.came_not,
    "look_backs": look_back.switch,
    "heard": heard.ask,
    "heard_all": heard.everything,
    "heard_one": heard.opened,
    "heard_remove": heard.remove,
    "strengths": strengths.listed,
    "strength_one": strengths.opened,
    "strength_add": strengths.add,
    "strength_edit": strengths.edit,
    "strength_off": strengths.remove,
}
FORMS = {
    "step_day": steps.keep_day,
    "explain": explain.keep,
    "learn": learn.keep,
    "reflect": reflect.keep,
    "honest": reflect.weigh,
    "came": look_back.keep,
    "heard": heard.keep,
    "strength": strengths.keep,
}
TIMERS = {steps.DUE: reminders.due, steps.ASKED: asked.ring, look_back.TIMER: look_back.ring}
KINDS = (
    MessageKind(reminders.KIND, Budget.COUNTED, expires=reminders.USE, rank=Rank.REMINDER),
    MessageKind(asked.KIND, Budget.COUNTED, expires=reminders.USE, rank=Rank.REMINDER),
    MessageKind(look_back.KIND, Budget.COUNTED, expires=timedelta(days=7), rank=Rank.OTHER),
)
HEARS: dict[str, Callable[..., None]] = {
    "checkins.logged": logged.heard,
    "checkins.accepted": logged.accepted,
    "checkins.step_due_dropped": reminders.dropped,
    "checkins.step_due_moved": reminders.moved,
    "checkins.asked_dropped": reminders.not_asked,
    "checkins.asked_moved": reminders.moved,
    "feedback.praised": strengths.praised,
}
