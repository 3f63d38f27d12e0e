"""The goal for the week, in actions that the member controls."""

from bot.chat.cards import Actions, Button, Card, Facts, Paragraph, Row
from bot.chat.forms import Form, ShortText
from bot.chat.text import Say
from bot.features.checkins.rules.goal import ACTIONS, Goal
from bot.features.checkins.views import buttons


def shown(say: Say, goal: Goal, undo: str = "") -> Card:
    """The week so far; `undo` is the action that was just counted."""
    more = tuple(Button(say(f"button-did-{action}"), "checkins.goal_tick", action) for action in goal.actions)
    back = Button(say("button-one-back"), "checkins.goal_back", undo) if undo else None
    reached = (Paragraph(say("goal-reached")),) if goal.reached else ()
    change = Button(say("button-goal-change"), "checkins.goal_set")
    none = Button(say("button-goal-none"), "checkins.goal_none")
    parts = (Paragraph(say("goal-what")), facts(say, goal), *reached)
    return Card(say("goal-title"), (*parts, Actions(more), *buttons.row(back, change, none)))


def facts(say: Say, goal: Goal) -> Facts:
    """Each action, with how many so far."""
    return Facts(
        tuple(
            Row(
                say(f"goal-{action}"),
                say("goal-so-far", done=goal.done.get(action, 0), wanted=goal.wanted[action]),
            )
            for action in goal.actions
        )
    )


def form(say: Say) -> Form:
    """How many of each; empty is none."""
    return Form(
        name="checkins.goal",
        title=say("form-goal"),
        intro=say("form-goal-intro"),
        questions=tuple(ShortText(id=action, label=say(f"ask-{action}"), at_most=20) for action in ACTIONS),
        send=say("form-edit-send"),
    )


def values(goal: Goal | None) -> dict[str, str]:
    """What stands in the form."""
    return {action: str(goal.wanted[action]) for action in goal.actions} if goal else {}


def none(say: Say) -> Card:
    """No goal stands."""
    return Card(None, (Paragraph(say("goal-none")), Actions((Button(say("button-goal"), "checkins.goal_set"),))))


def still_fits(say: Say, goal: Goal) -> Card:
    """Once a month: does it still fit?"""
    answers = Actions(
        (
            Button(say("button-fits"), "checkins.goal_fits"),
            Button(say("button-goal-change"), "checkins.goal_set"),
            Button(say("button-goal-none"), "checkins.goal_none"),
        )
    )
    wanted = tuple(Row(say(f"goal-{name}"), say("goal-wanted", wanted=goal.wanted[name])) for name in goal.actions)
    return Card(None, (Paragraph(say("goal-fit")), Facts(wanted), Paragraph(say("goal-fit-skip")), answers))


def fits(say: Say) -> Card:
    """It stays."""
    return Card(None, (Paragraph(say("goal-fits")),))
