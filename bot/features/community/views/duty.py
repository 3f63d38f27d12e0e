"""When somebody is on duty."""

from bot.chat.forms import Choice, Form, PickSome, PickTime
from bot.chat.text import Say, Text
from bot.features.community.views.joined import listed

DAYS = range(7)
"""Weekdays, 0 for Monday."""


def duty_form(say: Say) -> Form:
    """Which days, from when until when; all empty for none."""
    choices = tuple(Choice(str(day), say(f"day-{day}")) for day in DAYS)
    questions = (
        PickSome(id="days", label=say("duty-days"), choices=choices),
        PickTime(id="from", label=say("quiet-from"), hint=say("duty-clock-hint")),
        PickTime(id="until", label=say("quiet-until"), hint=say("duty-clock-hint")),
    )
    return Form("community.duty", say("label-duty"), questions, say("button-save"), say("duty-what"))


def hours(say: Say, duty: tuple[tuple[int, ...], str, str] | None) -> Text:
    """ "Monday, Tuesday: 09:00 to 17:00"."""
    if duty is None:
        return say("duty-none")
    days, start, end = duty
    return say("duty-hours", days=listed(say(f"day-{day}") for day in days), start=start, end=end)
